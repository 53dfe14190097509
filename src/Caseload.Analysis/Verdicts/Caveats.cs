using Caseload.Analysis.Headlines;
using Caseload.Model;
using Caseload.Model.Policy;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Verdicts;

/// <summary>What a scenario asks that the model cannot answer.</summary>
public static class Caveats
{
    /// <summary>The day on which the priorities of 2025 began, where a scenario does not say otherwise.</summary>
    private static readonly DateOnly PrioritiesOnRecord = new(2025, 1, 26);

    /// <summary>Levers that a scenario sets and that have no coefficient.</summary>
    public static IReadOnlyList<string> NotEstimable(Scenario scenario) =>
        [
            .. scenario
                .Levers.Select(l => l.Lever)
                .Where(id => Catalogue.Levers.Any(l => l.NotEstimable && l.Id.Equals(id, StringComparison.Ordinal))),
        ];

    /// <summary>True if a target begins within two weeks of the priorities.</summary>
    public static bool Confounded(Scenario scenario)
    {
        var schedule = scenario.Levers.FirstOrDefault(l => l.Lever.Equals(Switches.Priorities.Id, StringComparison.Ordinal));
        var priorities = schedule is null ? PrioritiesOnRecord : schedule.Steps.FirstOrDefault(s => s.Value > 0)?.From;
        if (priorities is not { } began || began < scenario.Horizon.From || began > scenario.Horizon.To)
            return false;
        var goal = Goal.Of(scenario).ByDay;
        for (var day = 0; day < goal.Count; day++)
            if (goal[day] > 0)
                return Math.Abs(scenario.Horizon.From.AddDays(day).DayNumber - began.DayNumber) <= 14;
        return false;
    }
}
