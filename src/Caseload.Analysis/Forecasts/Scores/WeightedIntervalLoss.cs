using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Scores;

/// <summary>
/// The weighted interval score and its parts, in the unit of the count; lower is better. With K = 11 central intervals,
/// WIS = (|y - median| / 2 + sum of alpha / 2 * interval score) / (K + 1/2), the interval score being
/// (u - l) + 2 / alpha * max(l - y, 0) + 2 / alpha * max(y - u, 0). It equals the mean over the 23 levels of twice the quantile
/// (pinball) loss. Source: Bracher, Ray, Gneiting and Reich 2021, PLOS Computational Biology 17(2): e1008618, equations 1 to 3.
/// </summary>
/// <param name="Spread">What the width of the intervals adds.</param>
/// <param name="Over">What intervals and median that lie above the truth add (over-prediction).</param>
/// <param name="Under">What intervals and median that lie below the truth add (under-prediction).</param>
public readonly record struct WeightedIntervalLoss(double Spread, double Over, double Under)
{
    public double Total => Spread + Over + Under;

    /// <summary>The score of 23 quantiles against what came.</summary>
    /// <exception cref="ArgumentException">The quantiles are not 23, finite and non-decreasing, or the truth is not finite.</exception>
    public static WeightedIntervalLoss Of(ReadOnlySpan<double> quantiles, double truth)
    {
        HubLevels.Check(quantiles);
        Truth.Check(truth);
        var median = quantiles[HubLevels.Median];
        var (spread, over, under) = (0.0, Math.Max(median - truth, 0) / 2, Math.Max(truth - median, 0) / 2);
        for (var k = 0; k < HubLevels.Median; k++)
        {
            var (low, high) = (quantiles[k], quantiles[HubLevels.Count - 1 - k]);
            // Half of alpha is the level of the lower end.
            spread += HubLevels.All[k] * (high - low);
            over += Math.Max(low - truth, 0);
            under += Math.Max(truth - high, 0);
        }
        const double Weights = HubLevels.Median + 0.5;
        return new(spread / Weights, over / Weights, under / Weights);
    }
}
