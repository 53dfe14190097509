using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Custody;

/// <summary>
/// Alternatives to detention (mechanism 6.7): participants by office, a stock with a mean length. New enrolments hold the level
/// of the start; people released for want of a bed are added. No effect on the hazards of custody is assumed.
/// </summary>
public sealed class Alternatives
{
    public static readonly Parameter Length = new("atd.length_days", "days");

    public static readonly Measure<PersonOutside> Participants = new(
        "atd",
        "people",
        MeasureKind.Stock,
        "Participants in alternatives to detention."
    );

    private readonly double[] people;
    private readonly double[] enrolled;
    private readonly double leaving;
    private readonly Tally<PersonOutside> tally;

    public Alternatives(World world)
    {
        var atd = world.Inputs.Records.Atd;
        people = [.. (atd.LastOrDefault(a => a.Date <= world.Inputs.Horizon.From) ?? atd[0]).People];
        leaving = 1 / world.Inputs.Value(Length);
        enrolled = [.. people.Select(p => p * leaving)];
        tally = world.Recorder.Of(Participants);
    }

    public double Of(int office) => people[office];

    public void Add(int office) => people[office]++;

    public void Step()
    {
        for (var o = 0; o < Office.Count; o++)
        {
            people[o] += enrolled[o] - people[o] * leaving;
            tally.Add(new(people[o]));
        }
    }
}
