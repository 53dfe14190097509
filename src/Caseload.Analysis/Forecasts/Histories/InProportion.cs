using Caseload.Analysis.Forecasts.Opponents;
using Caseload.Model.Forecasts;
using Caseload.Model.Records;

namespace Caseload.Analysis.Forecasts.Histories;

/// <summary>
/// The simplest forecast that is told the detainers: the random walk, moved in proportion to the detainers of the last four weeks.
/// What a mechanism adds shows against it and not against forecasts that are told nothing.
/// </summary>
public static class InProportion
{
    private const int Days = 28;

    /// <summary>One forecast for each week that is asked for.</summary>
    public static IReadOnlyList<QuantileForecast> Of(HistoryCheck check, WeeklySeries detainers)
    {
        var before = Mean(detainers, check.Origin.AddDays(-1));
        return
        [
            .. SimpleForecasts
                .Baseline.At(check.Task)
                .Select(f => new QuantileForecast(
                    f.Target,
                    f.Location,
                    f.Origin,
                    f.Horizon,
                    f.TargetEndDate,
                    [.. f.Values.Select(v => v * Mean(detainers, f.TargetEndDate) / before)]
                )),
        ];
    }

    private static double Mean(WeeklySeries detainers, DateOnly last) =>
        detainers.Between(last.AddDays(1 - Days), last) is var (sum, _, _)
            ? sum / Days
            : throw new ArgumentException($"No detainers are recorded up to {last:yyyy-MM-dd}.", nameof(detainers));
}
