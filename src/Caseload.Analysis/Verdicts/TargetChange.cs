using Caseload.Analysis.Headlines;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Verdicts;

/// <summary>How a target differs between its first day and the end of the horizon.</summary>
/// <param name="From">Its first day.</param>
/// <param name="First">The target on that day.</param>
/// <param name="To">The day from which the last target holds.</param>
/// <param name="Last">The target from then on; 0 where none stands.</param>
public sealed record TargetChange(DateOnly From, double First, DateOnly To, double Last)
{
    /// <summary>Null where the target is one number from its first day on, or where there is none.</summary>
    public static TargetChange? Of(Goal goal, Horizon horizon)
    {
        var days = goal.ByDay;
        var first = 0;
        while (first < days.Count && !(days[first] > 0))
            first++;
        if (first == days.Count)
            return null;
        var last = days.Count - 1;
        while (last > first && days[last - 1].Equals(days[^1]))
            last--;
        return last == first ? null : new(horizon.From.AddDays(first), days[first], horizon.From.AddDays(last), days[^1]);
    }
}
