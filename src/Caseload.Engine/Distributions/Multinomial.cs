using Caseload.Engine.Draws;

namespace Caseload.Engine.Distributions;

/// <summary>Splits n things among categories, by conditional binomials that each invert one uniform.</summary>
public static class Multinomial
{
    /// <summary>Counts per category that sum to n. The first count never falls when the first weight's share rises.</summary>
    /// <param name="n">How many things.</param>
    /// <param name="weights">0 or more, not all 0; only proportions matter.</param>
    /// <param name="counts">As long as <paramref name="weights"/>; overwritten.</param>
    /// <param name="source">The chance of the run.</param>
    /// <param name="subject">Whom it is about.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="index">The next free index; moved on by one for each category, whatever the counts are.</param>
    /// <exception cref="ArgumentException">A weight is negative or NaN, all are 0, or the lengths differ.</exception>
    public static void Draw(
        int n,
        ReadOnlySpan<double> weights,
        Span<int> counts,
        in DrawSource source,
        Subject subject,
        Purpose purpose,
        ref int index
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        if (weights.Length != counts.Length)
        {
            throw new ArgumentException("There is one count for each weight.", nameof(counts));
        }

        var last = Categorical.Pick(weights, 1.0);
        var rest = 0.0;
        for (var i = weights.Length - 1; i >= 0; i--)
        {
            rest += weights[i];
        }

        for (var i = 0; i < weights.Length; i++)
        {
            var share = rest > 0.0 ? Math.Min(1.0, weights[i] / rest) : 0.0;
            counts[i] = i == last ? n : Binomial.Inverse(n, share, source.Uniform(subject, purpose, index + i));
            n -= counts[i];
            rest -= weights[i];
        }

        index += weights.Length;
    }
}
