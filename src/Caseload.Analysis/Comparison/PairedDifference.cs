using Caseload.Analysis.Numbers;

namespace Caseload.Analysis.Comparison;

/// <summary>
/// Scenario B less scenario A, history by history: each pair has the same seed and run number, so the same draws. Immutable.
/// </summary>
/// <param name="Name">The headline.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="A">The level in A.</param>
/// <param name="B">The level in B.</param>
/// <param name="Difference">B less A over the pairs in which both have a value.</param>
/// <param name="VarianceReduction">(var A + var B) / var(B - A): how many times fewer histories pairing takes; null when exactly 0.</param>
/// <param name="Exact">True if every pair differs by exactly 0 and has a value in both or in neither.</param>
public sealed record PairedDifference(
    string Name,
    string Unit,
    Interval A,
    Interval B,
    Interval Difference,
    double? VarianceReduction,
    bool Exact
)
{
    /// <summary>One sentence on the headline.</summary>
    public string Definition { get; init; } = "";

    /// <summary>Pairs two columns of equal length, in order of run.</summary>
    public static PairedDifference Of(string name, string unit, ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (a.Length != b.Length)
            throw new ArgumentException("Both scenarios need the same number of histories.", nameof(b));
        var difference = new double[a.Length];
        var exact = true;
        for (var run = 0; run < a.Length; run++)
        {
            difference[run] = b[run] - a[run];
            exact &= difference[run] == 0 || (double.IsNaN(a[run]) && double.IsNaN(b[run]));
        }
        var spread = Variance(difference);
        double? reduction = spread > 0 ? (Variance(a) + Variance(b)) / spread : null;
        return new(name, unit, Interval.Of(a), Interval.Of(b), Interval.Of(difference), reduction, exact);
    }

    /// <summary>True if 0 lies within the range of 9 in 10, ends included.</summary>
    public bool StraddlesZero => Difference.Low90 <= 0 && Difference.High90 >= 0;

    private static double Variance(ReadOnlySpan<double> values)
    {
        double mean = 0,
            squares = 0;
        var count = 0;
        foreach (var value in values)
        {
            if (double.IsNaN(value))
                continue;
            count++;
            var step = value - mean;
            mean += step / count;
            squares += step * (value - mean);
        }
        return count > 1 ? squares / (count - 1) : 0;
    }
}
