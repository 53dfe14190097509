using Caseload.Model.Recording;

namespace Caseload.Analysis.Headlines;

/// <summary>From when a target stands.</summary>
/// <param name="FirstDay">Number of the first day with a target above 0; null if there is none in the horizon.</param>
/// <param name="FirstWeek">Number of the first full week (Sunday to Saturday) from that day on; null if none.</param>
public sealed record TargetDays(int? FirstDay, int? FirstWeek)
{
    /// <summary>No target at all.</summary>
    public static readonly TargetDays None = new(null, null);

    public static TargetDays Of(RecordLayout layout, Goal goal)
    {
        for (var day = 0; day < goal.ByDay.Count; day++)
        {
            if (!(goal.ByDay[day] > 0))
                continue;
            var week = Math.Max(0, (day - layout.FirstSunday + 6) / 7);
            return new(day, week < layout.Weeks.Count ? week : null);
        }
        return None;
    }

    /// <summary>The days over which cohorts and limits are counted: from the target on, or all where there is none.</summary>
    public DaySpan Days(RecordLayout layout) => new(FirstDay ?? 0, layout.Days - 1);

    /// <summary>The first full week over which weeks are counted.</summary>
    public int FromWeek(RecordLayout layout) => FirstDay is null ? 0 : FirstWeek ?? layout.Weeks.Count;
}
