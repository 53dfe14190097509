using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Scores;

/// <summary>
/// The bias of quantiles, from -1 (all below the truth) to 1 (all above it): 1 - 2 * (the greatest level whose quantile is at
/// most y) where y is below the median, 1 - 2 * (the least level whose quantile is at least y) where it is above, 0 at the
/// median. Source: Bosse et al. 2022, arXiv:2205.07090, as `bias_quantile` of the R package scoringutils.
/// </summary>
public static class QuantileBias
{
    /// <exception cref="ArgumentException">The quantiles are not 23, finite and non-decreasing, or the truth is not finite.</exception>
    public static double Of(ReadOnlySpan<double> quantiles, double truth)
    {
        HubLevels.Check(quantiles);
        Truth.Check(truth);
        var k = HubLevels.Median;
        if (truth < quantiles[k])
        {
            while (k >= 0 && quantiles[k] > truth)
                k--;
            return k < 0 ? 1 : 1 - (2 * HubLevels.All[k]);
        }
        if (truth > quantiles[k])
        {
            while (k < HubLevels.Count && quantiles[k] < truth)
                k++;
            return k == HubLevels.Count ? -1 : 1 - (2 * HubLevels.All[k]);
        }
        return 0;
    }
}
