using Caseload.Engine.Numerics;

namespace Caseload.Engine.Distributions;

/// <summary>The binomial distribution, by inversion of one uniform.</summary>
public static class Binomial
{
    private const double SmallMean = 60.0;
    private const double TwoPi = 6.283185307179586;

    /// <summary>
    /// The least k with P(X &lt;= k) >= u, for <paramref name="u"/> in (0, 1). On the same u it never falls when p or n rises (two
    /// values of p nearer than some 1e-13 of each other may differ by the rounding of the sum).
    /// </summary>
    /// <remarks>Below a mean of 60 the probabilities are summed from 0, above from the mode, as in <see cref="Poisson"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">n is negative, or p is outside [0, 1] or NaN.</exception>
    public static int Inverse(int n, double p, double u)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        Probability.Require(p);
        if (n == 0 || p == 0.0)
        {
            return 0;
        }

        if (p == 1.0)
        {
            return n;
        }

        return p <= 0.5 && n * p < SmallMean ? FromZero(n, p, u) : FromMode(n, p, u);
    }

    private static int FromZero(int n, double p, double u)
    {
        var odds = p / (1.0 - p);
        var probability = n == 1 ? 1.0 - p : Exact.Exp(n * Exact.Log1p(-p));
        return Up(n, odds, 0, probability, probability, u);
    }

    private static int FromMode(int n, double p, double u)
    {
        var odds = p / (1.0 - p);
        var mode = (int)Math.Min(n, Math.Floor((n + 1.0) * p));
        var peak = AtMode(n, p, mode);
        var below = 0.0;
        var term = peak;
        for (var k = mode; term > 1e-19 * peak && k > 0; k--)
        {
            term *= k / ((n - k + 1) * odds);
            below += term;
        }

        return u > below + peak ? Up(n, odds, mode, peak, below + peak, u) : Down(n, odds, mode, peak, below, u);
    }

    private static double AtMode(int n, double p, int k)
    {
        if (k == n)
        {
            return Exact.Exp(n * Exact.Log(p));
        }

        if (k == 0)
        {
            return Exact.Exp(n * Exact.Log1p(-p));
        }

        double rest = n - k;
        var exponent =
            StirlingError.Of(n)
            - StirlingError.Of(k)
            - StirlingError.Of(rest)
            - StirlingError.Deviance(k, n * p)
            - StirlingError.Deviance(rest, n * (1.0 - p));
        return Exact.Exp(exponent) * Math.Sqrt(n / (TwoPi * k * rest));
    }

    private static int Up(int n, double odds, int k, double probability, double sum, double u)
    {
        var mode = (n + 1.0) * odds / (1.0 + odds);
        while (u > sum && k < n)
        {
            k++;
            probability *= (n - k + 1) * odds / k;
            var next = sum + probability;
            if (next == sum && k > mode)
            {
                break;
            }

            sum = next;
        }

        return k;
    }

    private static int Down(int n, double odds, int k, double probability, double below, double u)
    {
        while (k > 0 && u <= below)
        {
            probability *= k / ((n - k + 1) * odds);
            below -= probability;
            k--;
        }

        return k;
    }
}
