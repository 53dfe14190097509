using Caseload.Engine.Numerics;
using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Targets;

/// <summary>What was recorded of a count before an origin: all that a simple statistical forecast is given. Immutable.</summary>
public sealed class History
{
    /// <summary>The random walk learns its spread from changes since this day, unless another is named.</summary>
    private static readonly DateOnly ChangesFrom = new(2022, 10, 1);

    private readonly DateOnly[] ends;
    private readonly double[] values;
    private readonly double[] logs;

    /// <summary>The first counts of a series.</summary>
    public History(TargetSeries series, int count, DateOnly? changesFrom = null)
    {
        ends = [.. series.Ends.Take(count)];
        values = [.. series.Values.Take(count)];
        logs = [.. values.Select(Exact.Log1p)];
        Cadence = series.Target.Cadence;
        Recent = ends.Count(e => e > (changesFrom ?? ChangesFrom));
    }

    public Cadence Cadence { get; }

    public int Count => values.Length;

    /// <summary>The counts, the latest last.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>log(v + 1) of each count, the latest last.</summary>
    public ReadOnlySpan<double> Logs => logs;

    /// <summary>How many of the last counts the random walk learns its spread from.</summary>
    public int Recent { get; }

    /// <summary>The last day of the latest count.</summary>
    public DateOnly Last => ends[^1];
}
