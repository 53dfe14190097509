using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Analysis.Observed;
using Caseload.Model.Recording;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Verdicts;

/// <summary>A number of the verdict over all histories, and what the record shows beside it. Immutable.</summary>
/// <param name="Name">The headline's name, as in `--json`.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Definition">One sentence.</param>
/// <param name="Interval">Median and ranges.</param>
public sealed record VerdictLine(string Name, string Unit, string Definition, Interval Interval)
{
    /// <summary>What the record shows for <see cref="RecordPeriod"/>; null if no record holds it.</summary>
    public double? Record { get; init; }

    /// <summary>True where the number rests on judgment more than on a record.</summary>
    public bool Judgment { get; init; }

    /// <summary>The days that the record covers.</summary>
    public Period? RecordPeriod { get; init; }
}

/// <summary>All that the verdict of a run says, as numbers. Immutable.</summary>
public sealed record Verdict
{
    public required Scenario Scenario { get; init; }

    public required int Histories { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>The last three full months of the horizon: what `.period` lines are means over.</summary>
    public required Period Period { get; init; }

    /// <summary>The last twelve full months: what `.year` lines are means over.</summary>
    public required Period Year { get; init; }

    /// <summary>From the target's first day to the horizon's end; null where no target stands.</summary>
    public required Period? TargetPeriod { get; init; }

    /// <summary>Full weeks of the horizon under a target.</summary>
    public required int TargetWeeks { get; init; }

    /// <summary>True if the target is the sum of the offices' floors, for want of a national one.</summary>
    public bool SumOfFloors { get; init; }

    /// <summary>Where no target stands in the horizon: the day after it from which one does; null if there is none.</summary>
    public DateOnly? TargetLater { get; init; }

    /// <summary>How the target changes within the horizon; null where it is one number.</summary>
    public TargetChange? TargetChange { get; init; }

    /// <summary>What differs between histories.</summary>
    public Vary Vary { get; init; }

    /// <summary>Levers set on the command line, as written: the title does not know of them.</summary>
    public IReadOnlyList<string> Set { get; init; } = [];

    public required ObservedBeside Observed { get; init; }

    public required IReadOnlyList<VerdictLine> Lines { get; init; }

    /// <summary>Where the floors of the offices add up to more than the national target; null where they do not.</summary>
    public TargetParts? Disagreement { get; init; }

    /// <summary>Levers that the scenario sets and that have no coefficient in the model.</summary>
    public required IReadOnlyList<string> NotEstimable { get; init; }

    /// <summary>True where target and priorities move in the same weeks: their effects on criminality cannot be told apart.</summary>
    public required bool Confounded { get; init; }

    /// <summary>What rests on judgment; null where no target stands or it was not computed.</summary>
    public Judgment? Judgment { get; init; }

    /// <summary>The line of a headline.</summary>
    public VerdictLine this[string name] => Lines.Single(line => string.Equals(line.Name, name, StringComparison.Ordinal));

    /// <summary>In how many histories more of a resource is needed than is available.</summary>
    public int HistoriesShort(string resource)
    {
        var more = this[$"short.{resource}"].Interval;
        return more.Missing ? 0 : (int)Math.Round(more.Mean * more.Reached);
    }

    public static Verdict Of(Scenario scenario, HeadlineTable table, ulong seed, Vary vary, Judgment? judgment)
    {
        var set = table.Set;
        var horizon = scenario.Horizon;
        return new()
        {
            Scenario = scenario,
            Histories = table.Runs,
            Seed = seed,
            Period = set.Period,
            Year = set.Year,
            TargetPeriod = set.Target.FirstDay is { } day ? new(horizon.From.AddDays(day), horizon.To) : null,
            TargetWeeks = set.TargetWeeks,
            TargetLater = set.Goal.Later,
            TargetChange = TargetChange.Of(set.Goal, horizon),
            Vary = vary,
            SumOfFloors = set.Goal.SumOfFloors,
            Observed = set.Observed,
            Lines = [.. set.All.Select(headline => Line(headline, table))],
            Judgment = judgment,
            Disagreement = TargetParts.Disagreement(scenario),
            NotEstimable = Caveats.NotEstimable(scenario),
            Confounded = Caveats.Confounded(scenario),
        };
    }

    private static VerdictLine Line(Headline headline, HeadlineTable table)
    {
        var line = new VerdictLine(headline.Name, headline.Unit, headline.Definition, table.Interval(headline.Name))
        {
            Judgment = headline.Judgment,
        };
        var observed = table.Set.Observed;
        if (headline.Name is "weeks_at_target.recorded" && observed.Weeks > 0)
            return line with { Record = 100.0 * observed.WeeksAtTarget / observed.Weeks };
        var fy2024 = new Period(new(2023, 10, 1), new(2024, 9, 30));
        if (headline.Name is Who.Either && observed.CriminalityFy2024 is { } both)
            return line with { Record = both[0] + both[1], RecordPeriod = fy2024 };
        var place = Array.IndexOf(Who.Names, headline.Name);
        if (place >= 0 && observed.CriminalityFy2024 is { } shares)
            return line with { Record = shares[place], RecordPeriod = fy2024 };
        var mean = observed.Means.FirstOrDefault(m => headline.Name.Equals($"{m.Measure}.recorded", StringComparison.Ordinal));
        return mean is null ? line : line with { Record = mean.Value, RecordPeriod = mean.Period };
    }
}
