using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>
/// How a forecast of one count is made of the record's level, the model's growth and the model's own past errors. Four numbers
/// a count, set once with the rolling origins in view and the same for every origin: hindsight, and docs/skill.md says so.
/// </summary>
/// <param name="Growth">Share of the model's log growth that is taken: the rest is persistence.</param>
/// <param name="Spread">How many origins' worth the spread of the record's own changes counts beside past errors.</param>
/// <param name="Bias">As many origins must have erred one way before half of their mean error is taken off; infinite: never.</param>
/// <param name="Moved">Share of what a faster record says has moved since the last month.</param>
public sealed record ErrorModel(double Growth, double Spread, double Bias, double Moved)
{
    /// <summary>The numbers of a count in the nation, or in an AOR.</summary>
    public static ErrorModel Of(ForecastTarget target, bool nation) =>
        target.Equals(ForecastTarget.ArrestsWeek) ? new(1, 4, double.PositiveInfinity, 0)
        : target.Equals(ForecastTarget.DetainedMidnight) ? new(0.75, 4, nation ? 8 : double.PositiveInfinity, 0)
        : target.Equals(ForecastTarget.IceBookInsMonth) ? new(1, 4, double.PositiveInfinity, 0.5)
        : new(0.75, 4, double.PositiveInfinity, 1);
}
