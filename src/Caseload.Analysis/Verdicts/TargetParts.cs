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

    /// <summary>The first day in a scenario on which target and parts disagree; null where they never do.</summary>
    public static TargetParts? Disagreement(Scenario scenario)
    {
        var national = Steps(scenario, "target.national");
        var floor = Steps(scenario, "target.office_floor");
        foreach (var date in national.Concat(floor).Select(s => s.From).Where(d => d <= scenario.Horizon.To).Distinct().Order())
        {
            var (asked, least) = (At(national, date), At(floor, date));
            if (asked > 0 && least * Office.Count > asked)
                return new(date, asked, least);
        }
        return null;
    }

    private static IReadOnlyList<LeverStep> Steps(Scenario scenario, string lever) =>
        scenario.Levers.FirstOrDefault(l => l.Lever.Equals(lever, StringComparison.Ordinal))?.Steps ?? [];

    private static double At(IReadOnlyList<LeverStep> steps, DateOnly date) =>
        steps.LastOrDefault(s => s.From <= date)?.Value ?? 0;
}
