using Caseload.Model.Recording;

namespace Caseload.Analysis.Headlines;

/// <summary>From when a target stands in a scenario: read off the record of one run, since no date is ever drawn.</summary>
/// <param name="FirstDay">Number of the first day with a target above 0; null if there is none in the horizon.</param>
/// <param name="FirstWeek">Number of the first full week (Sunday to Saturday) with a target on each day; null if none.</param>
/// <param name="First">The national target on the first day.</param>
/// <param name="Last">The national target on the last day of the horizon.</param>
public sealed record TargetDays(int? FirstDay, int? FirstWeek, double First, double Last)
{
    /// <summary>No target at all.</summary>
    public static readonly TargetDays None = new(null, null, 0, 0);

    public static TargetDays Of(RecordLayout layout, ReadOnlySpan<float> record)
    {
        var run = new RunRecord(layout, record);
        var target = RunRecord.Place(layout, "target");
        for (var day = 0; target >= 0 && day < layout.Days; day++)
        {
            if (!(run.Day(target, day) > 0))
                continue;
            var week = Math.Max(0, (day - layout.FirstSunday + 6) / 7);
            return new(day, week < layout.Weeks.Count ? week : null, run.Day(target, day), run.Day(target, layout.Days - 1));
        }
        return None;
    }

    /// <summary>The days over which cohorts and limits are counted: from the target on, or all where there is none.</summary>
    public DaySpan Days(RecordLayout layout) => new(FirstDay ?? 0, layout.Days - 1);

    /// <summary>The first full week over which weeks are counted.</summary>
    public int FromWeek(RecordLayout layout) => FirstDay is null ? 0 : FirstWeek ?? layout.Weeks.Count;
}
