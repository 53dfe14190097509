using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Skill;

/// <summary>Where 9 in 10 resamples lie.</summary>
public readonly record struct ResampledRange(double Low, double High);

/// <summary>Mean scores of forecasts on one scale.</summary>
/// <param name="Wis">Weighted interval score: the sum of the three parts that follow.</param>
/// <param name="Spread">Its part from the width of intervals.</param>
/// <param name="Over">Its part from forecasts above the truth.</param>
/// <param name="Under">Its part from forecasts below the truth.</param>
/// <param name="Crps">Continuous ranked probability score.</param>
/// <param name="RelativeWis">Sum of WIS over the baseline's for the same forecasts; below 1 is better. NaN if the baseline's is 0.</param>
/// <param name="Range">Of the relative WIS over resampled origins; null where there are fewer than two blocks of them.</param>
public sealed record SkillFigures(
    double Wis,
    double Spread,
    double Over,
    double Under,
    double Crps,
    double RelativeWis,
    ResampledRange? Range
);

/// <summary>The skill of forecasts of one series in one band of horizons and one period.</summary>
/// <param name="Series">Target and location, or `by AOR`.</param>
/// <param name="Count">Number of forecasts.</param>
/// <param name="Origins">Number of origins they come from.</param>
/// <param name="Won">On how many of these the sum of WIS is below the baseline's.</param>
/// <param name="Natural">In the unit of the count.</param>
/// <param name="Log">On the scale of log(v + 1).</param>
/// <param name="In50">Share of truths inside the central 50% interval.</param>
/// <param name="In90">Share of truths inside the central 90% interval.</param>
/// <param name="Bias">Mean bias: below 0 the forecasts are too low.</param>
public sealed record SkillRow(
    string Series,
    HorizonBand Band,
    ChangePeriod Period,
    int Count,
    int Origins,
    int Won,
    SkillFigures Natural,
    SkillFigures Log,
    double In50,
    double In90,
    double Bias
);
