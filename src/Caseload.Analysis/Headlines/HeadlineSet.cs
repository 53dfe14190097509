using Caseload.Analysis.Observed;
using Caseload.Model.Recording;

namespace Caseload.Analysis.Headlines;

/// <summary>All headlines of a scenario, in the order of the verdict, computed from a run's record.</summary>
public sealed class HeadlineSet
{
    private readonly RecordLayout _layout;

    public HeadlineSet(RecordLayout layout, TargetDays target, ObservedBeside observed)
    {
        _layout = layout;
        Target = target;
        Observed = observed;
        Period = Period.LastFullMonths(layout.Horizon, 3);
        Year = Period.LastFullMonths(layout.Horizon, 12);
        All =
        [
            .. AtTarget.All(layout, target, observed),
            .. Levels.All(layout, Period, Year),
            .. Cohorts.All(layout, target),
            .. Needs.All(layout, Period),
            .. Limits.All(layout, target),
            .. Who.All(layout, Period),
            .. Beside.All(layout, observed),
        ];
    }

    public IReadOnlyList<Headline> All { get; }

    public TargetDays Target { get; }

    public ObservedBeside Observed { get; }

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
