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

    /// <summary>The first day of a scenario's horizon on which target and parts disagree; null where they never do.</summary>
    public static TargetParts? Disagreement(Scenario scenario)
    {
        double[] national = [.. Goal.Days(scenario, Target.National.Id)];
        double[] floor = [.. Goal.Days(scenario, Target.Floor.Id)];
        for (var day = 0; day < national.Length; day++)
            if (national[day] > 0 && floor[day] * Office.Count > national[day])
                return new(scenario.Horizon.From.AddDays(day), national[day], floor[day]);
        return null;
    }
}
