using Caseload.Analysis.Forecasts.Targets;
using Caseload.Engine.Numerics;
using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>
/// The quantiles of one count at one origin: the record's level, the model's growth, less the mean of the model's own errors at
/// earlier origins, normal in logs with the spread of these errors. Errors of another administration are not read; a target
/// beyond a change of administration has the spread of the ensemble's parts as well.
/// </summary>
public static class ModelForecast
{
    /// <param name="views">The count at all origins up to this one, in order; the last is this origin's. All are weighed.</param>
    public static IEnumerable<QuantileForecast> At(IReadOnlyList<OriginView> views)
    {
        var now = views[^1];
        var target = now.Series.Target;
        var model = ErrorModel.Of(target, now.IsNation);
        for (var h = 1; h <= now.Ends.Count; h++)
        {
            List<double> errors = [];
            for (var i = 0; i < views.Count - 1; i++)
                if (
                    AdministrationChange.Same(views[i].Origin, now.Origin)
                    && h <= views[i].Ends.Count
                    && views[i].Truth(h, now.Origin) is { } truth
                )
                    errors.Add(truth - views[i].Centres[h - 1].Middle);
            var bias = errors.Sum() / (errors.Count + model.Bias);
            if (double.IsInfinity(model.Bias))
                bias = 0;
            var own = OwnChanges(now.History, target, h);
            var (middle, spread) = now.Centres[h - 1];
            var crosses = AdministrationChange.Days.Any(d => d >= now.Origin && d <= now.Ends[h - 1]);
            var deviation = Math.Sqrt(
                (errors.Sum(e => (e - bias) * (e - bias)) + model.Spread * own * own) / (errors.Count + model.Spread)
                    + (crosses ? spread * spread : 0)
            );
            var days = now.Days(h);
            yield return new(
                target.Name,
                now.Series.Location,
                now.Origin,
                h,
                now.Ends[h - 1],
                [
                    .. HubLevels.All.Select(p =>
                        Math.Max(0, days * (Exact.Exp(middle + bias + deviation * Exact.InverseNormal(p)) - 1))
                    ),
                ]
            );
        }
    }

    // Root mean square of the record's own changes over a horizon, from the mean of as many weeks as the level is of.
    private static double OwnChanges(History history, ForecastTarget target, int horizon)
    {
        var arrests = target.Equals(ForecastTarget.ArrestsWeek);
        var logs = history.Logs;
        var from = arrests ? 0 : Math.Max(0, logs.Length - history.Recent);
        var width = arrests ? OriginLevel.ArrestWeeks : 1;
        horizon = Math.Min(horizon, Math.Max(1, (logs.Length - from) / 2));
        var (sum, n) = (0.0, 0);
        for (var i = from + horizon + width - 1; i < logs.Length; i++)
        {
            var mean = 0.0;
            for (var j = 0; j < width; j++)
                mean += logs[i - horizon - j] / width;
            sum += (logs[i] - mean) * (logs[i] - mean);
            n++;
        }
        return Math.Sqrt(sum / n);
    }
}
