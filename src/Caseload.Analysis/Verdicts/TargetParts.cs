using Caseload.Analysis.Headlines;
using Caseload.Model.Policy;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Verdicts;

/// <summary>A day from which the floors of the offices add up to more than the national target.</summary>
/// <param name="From">The first such day.</param>
/// <param name="National">The national target then.</param>
/// <param name="Floor">The floor of each office then.</param>
public sealed record TargetParts(DateOnly From, double National, double Floor)
{
    /// <summary>What the floors add up to.</summary>
    public double Sum => Floor * Office.Count;

    /// <summary>The last day on which both are so; null if they are so to the end of the horizon.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The first days of a scenario's horizon on which target and parts disagree; null where they never do.</summary>
    public static TargetParts? Disagreement(Scenario scenario)
    {
        double[] national = [.. Goal.Days(scenario, Target.National.Id)];
        double[] floor = [.. Goal.Days(scenario, Target.Floor.Id)];
        for (var day = 0; day < national.Length; day++)
        {
            if (!(national[day] > 0 && floor[day] * Office.Count > national[day]))
                continue;
            var next = day + 1;
            while (next < national.Length && (national[next], floor[next]) == (national[day], floor[day]))
                next++;
            return new(scenario.Horizon.From.AddDays(day), national[day], floor[day])
            {
                Until = next < national.Length ? scenario.Horizon.From.AddDays(next - 1) : null,
            };
        }
        return null;
    }
}
