using Caseload.Model.Forecasts;

namespace Caseload.Data.Results;

/// <summary>The levels of the result files, in order: 23 quantiles (those of hubverse forecasts) and the mean.</summary>
public static class QuantileLevels
{
    /// <summary>0.01, 0.025, 0.05 to 0.95 by 0.05, 0.975, 0.99.</summary>
    public static IReadOnlyList<double> Levels => HubLevels.All;

    /// <summary>As written in the column `quantile`; the last is `mean`.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. HubLevels.Names, "mean"];

    /// <summary>Values for one cell: the quantiles, then the mean.</summary>
    public const int Count = 24;

    /// <summary>Place of the mean.</summary>
    public const int Mean = 23;

    /// <summary>Places of 0.05, 0.25, 0.5, 0.75, 0.95 and the mean: what the CSV files hold.</summary>
    internal static ReadOnlySpan<int> Shown => [2, 6, 11, 16, 20, Mean];
}

/// <summary>Gives the values of a cell of the record, in the order of <see cref="QuantileLevels.Names"/>.</summary>
public delegate void QuantileSource(int cell, Span<float> values);
