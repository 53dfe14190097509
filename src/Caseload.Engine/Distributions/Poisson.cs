using Caseload.Engine.Numerics;

namespace Caseload.Engine.Distributions;

/// <summary>The Poisson distribution, by inversion of one uniform.</summary>
public static class Poisson
{
    /// <summary>More sums than a mean below <see cref="SmallMean"/> can need.</summary>
    internal const int MostTerms = 256;

    private const double SmallMean = 60.0;
    private const double LargestMean = 1e9;
    private const double TwoPi = 6.283185307179586;

    /// <summary>
    /// The least k with P(X &lt;= k) >= u, for <paramref name="u"/> in (0, 1). On the same u it never falls when the mean rises
    /// (two means nearer than some 1e-13 of each other may differ by the rounding of the sum).
    /// </summary>
    /// <remarks>
    /// Below a mean of 60 the probabilities are summed from 0. Above, from the mode: its own probability has no cancellation, the sum
    /// below it takes some nine standard deviations of steps, and the walk from there as many as the answer lies from the mode.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative, NaN or above 1e9.</exception>
    public static int Inverse(double mean, double u)
    {
        RequireMean(mean);
        return mean < SmallMean ? FromZero(mean, u) : FromMode(mean, u);
    }

    private static void RequireMean(double mean)
    {
        if (!(mean >= 0.0 && mean <= LargestMean))
        {
            throw new ArgumentOutOfRangeException(nameof(mean), mean, "A Poisson mean is from 0 to 1e9.");
        }
    }

    private static int FromZero(double mean, double u)
    {
        var probability = Exact.Exp(-mean);
        var sum = probability;
        var k = 0;
        while (u > sum)
        {
            k++;
            probability *= mean / k;
            var next = sum + probability;
            if (next == sum && k > mean)
            {
                break;
            }

            sum = next;
        }

        return k;
    }

    /// <summary>The sums that <see cref="Inverse"/> compares with u, from k = 0 on.</summary>
    /// <returns>The number beyond which no sum rises, which it gives where no sum reaches u; -1 where it does not sum from 0.</returns>
    internal static int Sums(double mean, Span<double> sums)
    {
        RequireMean(mean);
        if (mean >= SmallMean)
        {
            return -1;
        }

        var probability = Exact.Exp(-mean);
        sums[0] = probability;
        for (var k = 1; ; k++)
        {
            probability *= mean / k;
            sums[k] = sums[k - 1] + probability;
            if (sums[k] == sums[k - 1] && k > mean)
            {
                return k;
            }
        }
    }

    private static int FromMode(double mean, double u)
    {
        var mode = (int)mean;
        var peak = Exact.Exp(-StirlingError.Of(mode) - StirlingError.Deviance(mode, mean)) / Math.Sqrt(TwoPi * mode);
        var below = 0.0;
        var term = peak;
        for (var k = mode; term > 1e-19 * peak && k > 0; k--)
        {
            term *= k / mean;
            below += term;
        }

        return u > below + peak ? Up(mean, mode, peak, below + peak, u) : Down(mean, mode, peak, below, u);
    }

    private static int Up(double mean, int k, double probability, double sum, double u)
    {
        while (u > sum)
        {
            k++;
            probability *= mean / k;
            var next = sum + probability;
            if (next == sum)
            {
                break;
            }

            sum = next;
        }

        return k;
    }

    private static int Down(double mean, int k, double probability, double below, double u)
    {
        while (k > 0 && u <= below)
        {
            probability *= k / mean;
            below -= probability;
            k--;
        }

        return k;
    }
}
