using Caseload.Analysis.Forecasts.Targets;
using Caseload.Engine.Numerics;

namespace Caseload.Analysis.Forecasts.Opponents;

/// <summary>
/// The theta method on log(v + 1), normal: simple exponential smoothing, and half the slope of the straight line through the
/// series. Source: Assimakopoulos and Nikolopoulos 2000, International Journal of Forecasting 16: 521-530, in the form of
/// Hyndman and Billah 2003 (19: 287-290); `thetaf` of the R package forecast, without season.
/// </summary>
public sealed class Theta : IOpponent
{
    public string Name => "theta";

    public double[][] Quantiles(History history, int horizons)
    {
        var fit = SmoothingFit.Of(new(Trend: false, Damped: false, Season: 0), history.Logs);
        var (means, deviations) = fit.Ahead(horizons);
        var alpha = fit.Weights.Level;
        var half = Slope(history.Logs) / 2;
        var shift = (1 - Exact.Pow(1 - alpha, history.Count)) / alpha;
        var rows = new double[horizons][];
        for (var h = 0; h < horizons; h++)
            rows[h] = LogScale.Normal(means[h] + (half * (h + shift)), deviations[h]);
        return rows;
    }

    /// <summary>The slope of the line of least squares over the places of the values.</summary>
    private static double Slope(ReadOnlySpan<double> values)
    {
        var middle = (values.Length - 1) / 2.0;
        var (products, squares) = (0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            products += (i - middle) * values[i];
            squares += (i - middle) * (i - middle);
        }
        return products / squares;
    }
}
