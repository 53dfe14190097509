using Caseload.Analysis.Forecasts.Histories;
using Caseload.Model.Forecasts;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Histories;

/// <summary>One scenario's check and its two readings.</summary>
/// <param name="Told">Forecasts that are told the detainers after the origin.</param>
/// <param name="Untold">Forecasts that are not.</param>
internal sealed record HistoryChapter(
    Scenario Scenario,
    HistoryCheck Check,
    IReadOnlyList<QuantileForecast> Told,
    IReadOnlyList<QuantileForecast> Untold
);
