using Caseload.Analysis.Observed;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Headlines;

/// <summary>All headlines of a scenario, in the order of the verdict, computed from a run's record.</summary>
public sealed class HeadlineSet
{
    private readonly RecordLayout _layout;

    public HeadlineSet(RecordLayout layout, Goal goal, ObservedBeside observed)
    {
        _layout = layout;
        Goal = goal;
        Target = TargetDays.Of(layout, goal);
        Observed = observed;
        Period = Period.LastFullMonths(layout.Horizon, 3);
        Year = Period.LastFullMonths(layout.Horizon, 12);
        All =
        [
            .. AtTarget.All(layout, goal, Target, observed),
            .. Levels.All(layout, goal, Period, Year),
            .. Cohorts.All(layout, Target),
            .. Needs.All(layout, Period),
            .. Limits.All(layout, Target),
            .. Waits.All(layout, Period),
            .. Who.All(layout, Period),
            .. Beside.All(layout, observed),
        ];
    }

    /// <summary>The headlines of a scenario beside the public records.</summary>
    public static HeadlineSet Of(Scenario scenario, RecordLayout layout, PublicRecords records)
    {
        var goal = Goal.Of(scenario);
        return new(layout, goal, ObservedBeside.Of(records, layout, goal));
    }

    public IReadOnlyList<Headline> All { get; }

    public Goal Goal { get; }

    public TargetDays Target { get; }

    public ObservedBeside Observed { get; }

    /// <summary>How many full weeks of the horizon lie under a target.</summary>
    public int TargetWeeks =>
        Enumerable
            .Range(0, _layout.Weeks.Count)
            .Select(week => _layout.FirstSunday + 7 * week)
            .Count(sunday => Goal.Stands(new(sunday, sunday + 6)));

    /// <summary>The last three full months of the horizon.</summary>
    public Period Period { get; }

    /// <summary>The last twelve full months of the horizon.</summary>
    public Period Year { get; }

    /// <summary>Place of a headline; throws if there is none of that name.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < All.Count; i++)
            if (string.Equals(All[i].Name, name, StringComparison.Ordinal))
                return i;
        throw new ArgumentException($"There is no headline {name}.", nameof(name));
    }

    /// <summary>Computes all headlines of a run.</summary>
    public void Compute(ReadOnlySpan<float> record, Span<double> values)
    {
        var run = new RunRecord(_layout, record);
        for (var i = 0; i < All.Count; i++)
            values[i] = All[i].Value(run);
    }
}
