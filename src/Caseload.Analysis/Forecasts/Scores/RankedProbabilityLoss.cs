using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Scores;

/// <summary>
/// The continuous ranked probability score, the integral of (F(x) - 1{x >= y})^2, in the unit of the count; lower is better. Source: Gneiting
/// and Raftery 2007, Journal of the American Statistical Association 102: 359-378, equation 20.
/// </summary>
public static class RankedProbabilityLoss
{
    /// <summary>
    /// The exact score of the distribution that 23 quantiles stand for here: straight lines of F between them, and the 1% beyond
    /// each outer one at that quantile itself. So it is not computed from a sample, and tails beyond 1% and 99% add nothing.
    /// </summary>
    /// <exception cref="ArgumentException">The quantiles are not 23, finite and non-decreasing, or the truth is not finite.</exception>
    public static double Of(ReadOnlySpan<double> quantiles, double truth)
    {
        HubLevels.Check(quantiles);
        Truth.Check(truth);
        var score = Math.Max(quantiles[0] - truth, 0) + Math.Max(truth - quantiles[^1], 0);
        for (var k = 1; k < HubLevels.Count; k++)
        {
            var (a, b) = (quantiles[k - 1], quantiles[k]);
            if (b <= a)
                continue;
            var (p, r) = (HubLevels.All[k - 1], HubLevels.All[k]);
            var at = Math.Clamp(truth, a, b);
            var f = p + ((r - p) * (at - a) / (b - a));
            score += Square(p, f, at - a) + Square(1 - f, 1 - r, b - at);
        }
        return score;
    }

    /// <summary>The integral of the square of a straight line from p to r over a length.</summary>
    private static double Square(double p, double r, double length) => length * ((p * p) + (p * r) + (r * r)) / 3;
}
