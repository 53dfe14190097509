using Caseload.Model.Recording;
using Caseload.Model.Registry;

namespace Caseload.Model.Custody;

/// <summary>
/// What became of each day's ERO arrests after 60, 90 and 180 days: departed, released, else still held. An arrest without a
/// stay counts as released on day 0. A value stands on the day on which the cohort reaches the age.
/// </summary>
public sealed class Cohorts
{
    private static readonly int[] Ages = [60, 90, 180];

    public static readonly IReadOnlyList<Measure<CohortMember>> Measures =
    [
        .. Ages.SelectMany(age =>
            new[]
            {
                Of($"cohort_{age}", $"ERO arrests of the day {age} days before."),
                Of($"cohort_departed_{age}", $"Of the ERO arrests of {age} days before, those departed by then."),
                Of($"cohort_released_{age}", $"Of the ERO arrests of {age} days before, those released by then or never held."),
            }
        ),
    ];

    private readonly int[] arrested;
    private readonly int[][] departed;
    private readonly int[][] released;
    private readonly Tally<CohortMember>[] tallies;

    public Cohorts(World world)
    {
        var days = world.Inputs.Days;
        arrested = new int[days];
        departed = [.. Ages.Select(_ => new int[days])];
        released = [.. Ages.Select(_ => new int[days])];
        tallies = [.. Measures.Select(world.Recorder.Of)];
    }

    public void Arrest(int day, int count) => arrested[day] += count;

    public void NeverHeld(int day)
    {
        for (var i = 0; i < Ages.Length; i++)
            released[i][day]++;
    }

    public void Leave(int arrestedOn, int day, bool departs)
    {
        var age = day - arrestedOn;
        for (var i = 0; i < Ages.Length; i++)
            if (age <= Ages[i])
                (departs ? departed : released)[i][arrestedOn]++;
    }

    public void Step(int day)
    {
        for (var i = 0; i < Ages.Length; i++)
        {
            var cohort = day - Ages[i];
            if (cohort < 0)
                continue;
            tallies[3 * i].Add(new(arrested[cohort]));
            tallies[3 * i + 1].Add(new(departed[i][cohort]));
            tallies[3 * i + 2].Add(new(released[i][cohort]));
        }
    }

    private static Measure<CohortMember> Of(string name, string definition) => new(name, "people", MeasureKind.Flow, definition);
}
