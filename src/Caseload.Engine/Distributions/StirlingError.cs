using Caseload.Engine.Numerics;

namespace Caseload.Engine.Distributions;

/// <summary>
/// What Stirling's formula misses, and the deviance: with both a probability near the mode has no cancellation, however large n is.
/// Loader, "Fast and accurate computation of binomial probabilities" (2000).
/// </summary>
internal static class StirlingError
{
    private static readonly double[] Small =
    [
        0.0,
        0.08106146679532726,
        0.0413406959554093,
        0.02767792568499834,
        0.020790672103765093,
        0.016644691189821193,
        0.013876128823070748,
        0.01189670994589177,
        0.010411265261972096,
        0.009255462182712733,
        0.00833056343336287,
        0.007573675487951841,
        0.00694284010720953,
        0.006408994188004207,
        0.0059513701127588475,
        0.005554733551962801,
    ];

    /// <summary>ln n! - ln(sqrt(2 pi n) (n/e)^n) for a whole n of at least 1.</summary>
    internal static double Of(double n)
    {
        if (n < 16.0)
        {
            return Small[(int)n];
        }

        var square = 1.0 / (n * n);
        var series = (1.0 / 1260.0) - (square * ((1.0 / 1680.0) - (square * ((1.0 / 1188.0) - (square * (691.0 / 360360.0))))));
        return ((1.0 / 12.0) - (square * ((1.0 / 360.0) - (square * series)))) / n;
    }

    /// <summary>k ln(k/mean) + mean - k for k above 0, accurate where k is near the mean.</summary>
    internal static double Deviance(double k, double mean)
    {
        var v = (k - mean) / (k + mean);
        if (Math.Abs(v) > 0.1)
        {
            return (k * Exact.Log(k / mean)) + mean - k;
        }

        // 2 k (v^3/3 + v^5/5 + ...) + (k - mean) v
        var sum = (k - mean) * v;
        var term = 2.0 * k * v;
        for (var j = 3; j < 40; j += 2)
        {
            term *= v * v;
            var next = sum + (term / j);
            if (next == sum)
            {
                break;
            }

            sum = next;
        }

        return sum;
    }
}
