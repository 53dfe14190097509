namespace Caseload.Charts.Scales;

/// <summary>Round numbers along an axis.</summary>
/// <param name="Values">Ascending, from the axis's first to its last.</param>
/// <param name="Step">The distance between two of them.</param>
public sealed record Ticks(IReadOnlyList<double> Values, double Step)
{
    private const int Most = 6; // numbers on an axis, with its first

    private static readonly IReadOnlyList<double> Digits = [1, 2, 2.5, 5];

    /// <summary>The first number on the axis.</summary>
    public double From => Values[0];

    /// <summary>The last number on the axis: at or above all data.</summary>
    public double To => Values[^1];

    /// <summary>
    /// An axis that holds zero and all of some values, with 3 to 6 round numbers. Values that are not finite are passed over;
    /// with none above or below zero the axis is 0 to 1.
    /// </summary>
    public static Ticks FromZero(IEnumerable<double> values)
    {
        double low = 0,
            high = 0;
        foreach (var value in values)
            if (double.IsFinite(value))
                (low, high) = (Math.Min(low, value), Math.Max(high, value));
        return Holding(low, high);
    }

    /// <summary>An axis that holds two numbers.</summary>
    public static Ticks Holding(double low, double high)
    {
        if (!(high > low) || !double.IsFinite(high - low))
            (low, high) = double.IsFinite(high) && double.IsFinite(low) && high == low ? (low, low + 1) : (0, 1);
        foreach (var step in Steps((high - low) / (Most - 1)))
        {
            var first = Math.Floor(low / step);
            var count = Math.Ceiling(high / step) - first;
            if (count <= Most - 1)
                return new([.. Enumerable.Range(0, (int)Math.Max(1, count) + 1).Select(i => (first + i) * step)], step);
        }
        throw new InvalidOperationException("No step is wide enough.");
    }

    // 1, 2, 2.5 and 5 times a power of ten, from just below the width that would give the most numbers.
    private static IEnumerable<double> Steps(double width)
    {
        for (var power = (int)Math.Floor(Math.Log10(width)); ; power++)
            foreach (var digit in Digits)
                if (digit * Math.Pow(10, power) >= width * (1 - 1e-9))
                    yield return power < 0 ? digit / Math.Pow(10, -power) : digit * Math.Pow(10, power);
    }
}
