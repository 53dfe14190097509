namespace Caseload.Charts.Scales;

/// <summary>Numbers along an axis of ratios: at most 7, with 1 among them and something on both sides of it.</summary>
public static class LogTicks
{
    private const int Most = 7;
    private const double Limit = 1000; // what lies beyond is said in numbers, not drawn

    private static readonly IReadOnlyList<IReadOnlyList<double>> Sets =
    [
        [0.35, 0.5, 0.7, 1, 1.4, 2, 2.8],
        [0.125, 0.25, 0.5, 1, 2, 4, 8],
        [0.001, 0.01, 0.1, 1, 10, 100, 1000],
    ];

    /// <summary>The closest set that holds all values, from the last number at or below them to the first at or above.</summary>
    public static IReadOnlyList<double> AroundOne(IEnumerable<double> values)
    {
        double low = 0.7,
            high = 1.4;
        foreach (var value in values)
            if (double.IsFinite(value) && value > 0)
                (low, high) = (Math.Min(low, Math.Max(value, 1 / Limit)), Math.Max(high, Math.Min(value, Limit)));
        foreach (var set in Sets)
            if (set[0] <= low && set[^1] >= high)
            {
                var (first, last) = (set.Last(t => t <= low), set.First(t => t >= high));
                return [.. set.Where(t => t >= first && t <= last).Take(Most)];
            }
        return Sets[^1];
    }
}
