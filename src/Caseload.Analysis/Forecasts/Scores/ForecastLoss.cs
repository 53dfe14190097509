using Caseload.Engine.Numerics;
using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Scores;

/// <summary>The scores of one forecast against what came. Compared by value.</summary>
/// <param name="Wis">Weighted interval score and its parts, in the unit of the count.</param>
/// <param name="Crps">Continuous ranked probability score, in the unit of the count.</param>
/// <param name="Bias">From -1 (below the truth) to 1 (above it).</param>
/// <param name="In50">The truth lies in the central 50% interval, ends included.</param>
/// <param name="In90">The truth lies in the central 90% interval, ends included.</param>
public readonly record struct ForecastLoss(WeightedIntervalLoss Wis, double Crps, double Bias, bool In50, bool In90)
{
    /// <summary>The scores of 23 quantiles.</summary>
    /// <exception cref="ArgumentException">The quantiles are not 23, finite and non-decreasing, or the truth is not finite.</exception>
    public static ForecastLoss Of(ReadOnlySpan<double> quantiles, double truth) =>
        new(
            WeightedIntervalLoss.Of(quantiles, truth),
            RankedProbabilityLoss.Of(quantiles, truth),
            QuantileBias.Of(quantiles, truth),
            Inside(quantiles, HubLevels.Lower50, truth),
            Inside(quantiles, HubLevels.Lower90, truth)
        );

    /// <summary>
    /// The scores on the scale of log(v + 1), where an error counts by its proportion. Source: Bosse et al. 2023, PLOS
    /// Computational Biology 19(8): e1011393.
    /// </summary>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>, or a value is below 0.</exception>
    public static ForecastLoss OfLog(ReadOnlySpan<double> quantiles, double truth)
    {
        HubLevels.Check(quantiles);
        if (quantiles[0] < 0 || truth < 0)
            throw new ArgumentException("a count is below 0.", nameof(quantiles));
        Span<double> logs = stackalloc double[HubLevels.Count];
        for (var k = 0; k < logs.Length; k++)
            logs[k] = Exact.Log1p(quantiles[k]);
        return Of(logs, Exact.Log1p(truth));
    }

    private static bool Inside(ReadOnlySpan<double> quantiles, int lower, double truth) =>
        truth >= quantiles[lower] && truth <= quantiles[HubLevels.Count - 1 - lower];
}
