using Caseload.Model.Policy;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Headlines;

/// <summary>
/// What national arrests are held against on each day of a horizon: the national target, or the sum of the offices' floors in
/// a scenario that sets a floor and never a national target. Levers of a scenario are never drawn, so all histories share it.
/// </summary>
public sealed class Goal
{
    private Goal(IReadOnlyList<double> byDay, bool sumOfFloors, DateOnly? later = null)
    {
        ByDay = byDay;
        SumOfFloors = sumOfFloors;
        Later = later;
    }

    /// <summary>Arrests a day, from the horizon's first day on; 0 where no target stands.</summary>
    public IReadOnlyList<double> ByDay { get; }

    /// <summary>True if it is the sum of the floors.</summary>
    public bool SumOfFloors { get; }

    /// <summary>The first day after the horizon from which a target stands, in a scenario without one in the horizon.</summary>
    public DateOnly? Later { get; }

    public static Goal Of(Scenario scenario)
    {
        double[] national = [.. Days(scenario, Target.National.Id)];
        if (national.Any(target => target > 0))
            return new(national, false);
        double[] floors = [.. Days(scenario, Target.Floor.Id).Select(floor => floor * Office.Count)];
        if (floors.Any(target => target > 0))
            return new(floors, true);
        return new(floors, false, After(scenario));
    }

    /// <summary>True if a target stands on each of some days.</summary>
    public bool Stands(DaySpan days)
    {
        for (var day = days.First; day <= days.Last; day++)
            if (!(ByDay[day] > 0))
                return false;
        return !days.Empty;
    }

    /// <summary>Mean over some days; NaN for none.</summary>
    public double Mean(DaySpan days)
    {
        var sum = 0.0;
        for (var day = days.First; day <= days.Last; day++)
            sum += ByDay[day];
        return days.Empty ? double.NaN : sum / days.Count;
    }

    /// <summary>A scenario's lever on each day of its horizon; 0 before its first step.</summary>
    internal static IEnumerable<double> Days(Scenario scenario, string lever)
    {
        var schedule = scenario.Levers.FirstOrDefault(l => l.Lever.Equals(lever, StringComparison.Ordinal));
        for (var day = 0; day < scenario.Horizon.Days; day++)
            yield return schedule?.On(scenario.Horizon.From.AddDays(day), _ => 0) ?? 0;
    }

    private static DateOnly? After(Scenario scenario)
    {
        DateOnly[] days =
        [
            .. scenario
                .Levers.Where(l =>
                    l.Lever.Equals(Target.National.Id, StringComparison.Ordinal)
                    || l.Lever.Equals(Target.Floor.Id, StringComparison.Ordinal)
                )
                .SelectMany(l => l.Steps)
                .Where(step => step.Value > 0 && step.From > scenario.Horizon.To)
                .Select(step => step.From),
        ];
        return days.Length == 0 ? null : days.Min();
    }
}
