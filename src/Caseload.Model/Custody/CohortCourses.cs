using Caseload.Model.Arrests;
using Caseload.Model.Cases;
using Caseload.Model.Recording;
using Caseload.Model.Registry;

namespace Caseload.Model.Custody;

/// <summary>
/// The courses of each day's ERO arrests to their 180th day: never held or booked in, by which pathway, and how they left. Who is
/// on none of these ends is still held. A value stands on the day on which the cohort reaches the age, as in <see cref="Cohorts"/>.
/// </summary>
public sealed class CohortCourses
{
    public const int Age = 180;

    private static readonly (Channel Channel, string Name)[] Channels =
    [
        (Channel.Custodial, "custodial"),
        (Channel.Targeted, "targeted"),
        (Channel.Area, "area"),
        (Channel.CheckIn, "checkin"),
        (Channel.Worksite, "worksite"),
        (Channel.Partner, "partner"),
    ];

    private static readonly (Pathway Pathway, string Name, string Text)[] Pathways =
    [
        (Pathway.ExpeditedRemoval, "expedited_removal", "in expedited removal"),
        (Pathway.Reinstatement, "reinstatement", "on a reinstated order"),
        (Pathway.FinalOrder, "final_order", "on an existing final order"),
        (Pathway.AdministrativeRemoval, "administrative_removal", "in administrative removal"),
        (Pathway.VoluntaryReturn, "voluntary_return", "on voluntary return"),
        (Pathway.CourtDetained, "court", "before an immigration judge"),
    ];

    private static readonly (End End, string Name, string Text)[] Ends =
    [
        (End.Removed, "removed", "removed by then"),
        (End.Voluntary, "voluntary", "departed voluntarily by then"),
        (End.Relief, "relief", "released after relief or termination by then"),
        (End.Released, "released", "released otherwise by then"),
    ];

    private static readonly Row[] Rows =
    [
        .. Channels.Select(c => new Row(
            c.Channel,
            null,
            null,
            Of($"never_held_{c.Name}", $"Of the ERO arrests of 180 days before by channel '{c.Name}', those never held.")
        )),
        .. Pathways.SelectMany(p =>
            new Row[]
            {
                new(null, p.Pathway, null, Of(p.Name, $"Of the ERO arrests of 180 days before, those booked in {p.Text}.")),
            }.Concat(
                Ends.Where(e => Possible(p.Pathway, e.End))
                    .Select(e => new Row(
                        null,
                        p.Pathway,
                        e.End,
                        Of($"{p.Name}_{e.Name}", $"Of the ERO arrests of 180 days before, those booked in {p.Text} and {e.Text}.")
                    ))
            )
        ),
    ];

    public static readonly IReadOnlyList<Measure<CohortMember>> Measures = [.. Rows.Select(row => row.Measure)];

    private readonly int[][] people;
    private readonly int[] neverHeld = [.. Channels.Select(c => Place(row => row.Channel == c.Channel))];
    private readonly int[] bookedIn = [.. Pathways.Select(p => Place(row => row.Pathway == p.Pathway && row.End is null))];
    private readonly int[] left =
    [
        .. Pathways.SelectMany(p => Ends.Select(e => Place(row => row.Pathway == p.Pathway && row.End == e.End))),
    ];
    private readonly Tally<CohortMember>[] tallies;

    public CohortCourses(World world)
    {
        people = [.. Rows.Select(_ => new int[world.Inputs.Days])];
        tallies = [.. Measures.Select(world.Recorder.Of)];
    }

    /// <summary>How a member left custody.</summary>
    private enum End
    {
        Removed,
        Voluntary,
        Relief,
        Released,
    }

    public void NeverHeld(Channel channel, int day) => people[neverHeld[(int)channel]][day]++;

    public void BookIn(Pathway pathway, int day) => people[bookedIn[(int)pathway]][day]++;

    /// <summary>A member leaves custody.</summary>
    /// <param name="way">How it is released; null if it departs.</param>
    public void Leave(in Case row, int day, ReleaseWay? way)
    {
        if (day - row.Booked > Age)
            return;
        var end = EndOf(row, way);
        people[left[(int)row.Pathway * Ends.Length + (int)end]][row.Booked]++;
    }

    public void Step(int day)
    {
        if (day < Age)
            return;
        for (var i = 0; i < tallies.Length; i++)
            tallies[i].Add(new(people[i][day - Age]));
    }

    private static End EndOf(in Case row, ReleaseWay? way)
    {
        if (way is { } release)
            return release == ReleaseWay.Relief && Possible(row.Pathway, End.Relief) ? End.Relief : End.Released;
        if (!Possible(row.Pathway, End.Removed))
            return End.Voluntary;
        return (row.Marks & CaseMarks.Voluntary) != CaseMarks.None ? End.Voluntary : End.Removed;
    }

    // Judges alone grant relief, and voluntary departure beside the pathway that is nothing else.
    private static bool Possible(Pathway pathway, End end) =>
        end switch
        {
            End.Removed => pathway != Pathway.VoluntaryReturn,
            End.Voluntary => pathway is Pathway.VoluntaryReturn or Pathway.CourtDetained,
            End.Relief => pathway == Pathway.CourtDetained,
            _ => true,
        };

    private static int Place(Predicate<Row> wanted) => Array.FindIndex(Rows, wanted);

    // Channels and pathways rest on judgment.
    private static Measure<CohortMember> Of(string name, string definition) =>
        new($"cohort_180_{name}", "people", MeasureKind.Flow, definition) { Judgment = true };

    private sealed record Row(Channel? Channel, Pathway? Pathway, End? End, Measure<CohortMember> Measure);
}
