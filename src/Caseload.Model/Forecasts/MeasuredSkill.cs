namespace Caseload.Model.Forecasts;

/// <summary>How well the model would have forecast one series over all rolling origins, as `caseload backtest` measured it.</summary>
/// <param name="Series">Target and location, or `by AOR`.</param>
/// <param name="Forecasts">How many.</param>
/// <param name="Relative">WIS over that of the random walk on the same forecasts.</param>
/// <param name="Low">Of 9 in 10 resamples of the origins; null where there are too few origins.</param>
/// <param name="High">The upper end.</param>
/// <param name="In50">Share of truths inside the central 50% interval.</param>
/// <param name="In90">Share of truths inside the central 90% interval.</param>
/// <param name="Best">The best simple forecast, of those built here and those published.</param>
/// <param name="BestRelative">Its relative WIS.</param>
public sealed record MeasuredSkill(
    string Series,
    int Forecasts,
    double Relative,
    double? Low,
    double? High,
    double In50,
    double In90,
    string Best,
    double BestRelative
);
