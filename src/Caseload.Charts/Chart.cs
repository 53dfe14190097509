using Caseload.Charts.Marks;
using Caseload.Charts.Tables;

namespace Caseload.Charts;

/// <summary>A chart is placed for two widths, never scaled down: pixels.</summary>
public enum ChartWidth
{
    Narrow = 358,
    Wide = 760,
}

/// <summary>
/// A chart as data. Drawing is a pure function of data and width: the same bytes on every machine. Colours are roles; the
/// writer gives them a scheme.
/// </summary>
public abstract record Chart
{
    /// <summary>What it finds, in one sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What a reader who cannot see it needs: kind, measure, unit, place, period, main values, source.</summary>
    public required string Description { get; init; }

    /// <summary>All that is drawn, as numbers.</summary>
    public required ChartTable Table { get; init; }

    public abstract Picture Draw(ChartWidth width);
}
