using Caseload.Engine.Draws;

namespace Caseload.Engine.Distributions;

/// <summary>Random shares that sum to 1, from gamma draws: for what no variant of a run moves.</summary>
public static class Dirichlet
{
    /// <summary>Replaces each alpha (0 or more; a share of alpha 0 is 0) by a share; mean alpha over the sum of alphas.</summary>
    /// <param name="alphaToShares">In: concentrations. Out: shares, which sum to 1.</param>
    /// <param name="source">The chance of the run.</param>
    /// <param name="subject">Whom it is about.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="index">The next free index of subject and purpose; moved past the indexes used.</param>
    /// <exception cref="ArgumentException">An alpha is negative or NaN, or none is above 0.</exception>
    public static void Draw(Span<double> alphaToShares, in DrawSource source, Subject subject, Purpose purpose, ref int index)
    {
        // Where every alpha is so small that all draws are 0, the whole falls to one share, as in the limit.
        var winner = Categorical.Pick(alphaToShares, source.Uniform(subject, purpose, index++));
        var total = 0.0;
        foreach (ref var share in alphaToShares)
        {
            share = share > 0.0 ? Gamma.Draw(share, 1.0, source, subject, purpose, ref index) : 0.0;
            total += share;
        }

        if (total < 1e-290)
        {
            alphaToShares.Clear();
            alphaToShares[winner] = 1.0;
            return;
        }

        foreach (ref var share in alphaToShares)
        {
            share /= total;
        }
    }
}
