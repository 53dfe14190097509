using Caseload.Analysis.Forecasts.Targets;
using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Opponents;

/// <summary>
/// Exponential smoothing of log(v + 1) with additive errors, normal. Of no trend, a trend and a damped trend, and for months
/// with 37 counts or more of no season and one of 12, the form with the least AICc is taken, as `ets` of the R package
/// forecast does. Unlike there, the state at the start is found by least squares and not by the search.
/// </summary>
public sealed class ExponentialSmoothing : IOpponent
{
    private const int Season = 12;
    private const int LeastForSeason = 37;

    public string Name => "ets";

    public double[][] Quantiles(History history, int horizons)
    {
        int[] seasons = history.Cadence == Cadence.Month && history.Count >= LeastForSeason ? [0, Season] : [0];
        SmoothingFit? best = null;
        foreach (var season in seasons)
        foreach (var (trend, damped) in ((bool, bool)[])[(false, false), (true, false), (true, true)])
        {
            var fit = SmoothingFit.Of(new(trend, damped, season), history.Logs);
            if (best is null || fit.InformationLoss < best.InformationLoss)
                best = fit;
        }
        var (means, deviations) = best!.Ahead(horizons);
        return [.. means.Zip(deviations, LogScale.Normal)];
    }
}
