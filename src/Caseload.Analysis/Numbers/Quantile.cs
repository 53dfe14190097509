namespace Caseload.Analysis.Numbers;

/// <summary>Exact quantiles, type 7: linear between the two nearest values, as in every result file.</summary>
public static class Quantile
{
    /// <summary>The quantile of values in ascending order; NaN if there are none.</summary>
    public static double OfSorted(ReadOnlySpan<double> sorted, double level)
    {
        if (sorted.IsEmpty)
            return double.NaN;
        var place = (sorted.Length - 1) * level;
        var below = (int)Math.Floor(place);
        if (below >= sorted.Length - 1)
            return sorted[^1];
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }
}
