namespace Caseload.Engine.Distributions;

/// <summary>The distribution of observed values.</summary>
public static class Empirical
{
    /// <summary>The value at rank ceil(u n) of values sorted upwards, for <paramref name="u"/> in (0, 1): only observed values come out.</summary>
    /// <exception cref="ArgumentException">No value is given.</exception>
    public static double Inverse(ReadOnlySpan<double> sorted, double u) =>
        sorted[Math.Clamp((int)(u * Count(sorted)), 0, sorted.Length - 1)];

    /// <summary>As <see cref="Inverse"/>, on the straight lines between the sorted values (type 7), so that any value between can come out.</summary>
    /// <exception cref="ArgumentException">No value is given.</exception>
    public static double Interpolated(ReadOnlySpan<double> sorted, double u)
    {
        var position = u * (Count(sorted) - 1);
        var low = Math.Clamp((int)position, 0, sorted.Length - 1);
        var high = Math.Min(low + 1, sorted.Length - 1);
        return sorted[low] + ((position - low) * (sorted[high] - sorted[low]));
    }

    private static int Count(ReadOnlySpan<double> sorted) =>
        sorted.Length > 0
            ? sorted.Length
            : throw new ArgumentException("An empirical distribution needs a value.", nameof(sorted));
}
