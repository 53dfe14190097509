using Caseload.Analysis.Forecasts.Opponents;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts;

/// <summary>
/// The simple forecasts score here what they scored elsewhere: in R 4.2.2 with forecast 8.20 and other code for the scores, on
/// the same record.
/// </summary>
public sealed class SimpleForecastsTests
{
    /// <summary>
    /// The published numbers are rounded to 0.01, half of which is allowed; the other half is for what their description leaves
    /// open (first day of the changes, the two partial months of book-ins, the search for the start in R).
    /// </summary>
    private const double Rounding = 0.01;

    /// <summary>
    /// Of people held, the likelihood of a damped trend is highest at the edge of what is allowed (damping 0.8, slope about 0.9).
    /// The search of R stops before it on some origins. The exact maximum has wider intervals and scores worse.
    /// </summary>
    private const double OtherMaximum = 0.45;

    /// <summary>
    /// Mean weighted interval score of the random walk. It is wholly defined, so that rounding to a unit and the first day of
    /// the changes alone are left: half a percent.
    /// </summary>
    [Theory]
    [InlineData("arrests_week", true, 670)]
    [InlineData("detained_midnight", true, 2729)]
    [InlineData("detained_midnight", false, 171)]
    [InlineData("ice_bookins_month", true, 2941)]
    [InlineData("removal_bookouts_month", true, 3031)]
    public void The_random_walk(string target, bool nation, double wis) =>
        Assert.Equal(
            wis,
            Recorded.Scores(SimpleForecasts.Baseline, Recorded.Tasks(target, nation)).Average(s => s.Wis.Total),
            0.005 * wis
        );

    /// <summary>WIS relative to the random walk, coverage of the 50% and 90% intervals, relative WIS on the log scale.</summary>
    [Theory]
    [InlineData("naive", "arrests_week", true, 0.96, 0.46, 0.75, 0.96, Rounding)]
    [InlineData("naive", "detained_midnight", true, 0.96, 0.69, 0.97, 0.96, Rounding)]
    [InlineData("naive", "detained_midnight", false, 0.97, 0.57, 0.86, 0.96, Rounding)]
    [InlineData("naive", "ice_bookins_month", true, 1.00, 0.42, 0.63, 1.00, Rounding)]
    [InlineData("naive", "removal_bookouts_month", true, 1.00, 0.52, 0.68, 1.00, Rounding)]
    [InlineData("drift", "arrests_week", true, 0.91, 0.70, 0.97, 0.99, Rounding)]
    [InlineData("drift", "detained_midnight", true, 0.86, 0.72, 1.00, 0.85, Rounding)]
    [InlineData("drift", "detained_midnight", false, 1.10, 0.73, 0.93, 0.95, Rounding)]
    [InlineData("drift", "ice_bookins_month", true, 0.86, 0.61, 0.81, 0.92, Rounding)]
    [InlineData("drift", "removal_bookouts_month", true, 1.00, 0.23, 0.62, 1.01, Rounding)]
    [InlineData("ets", "arrests_week", true, 0.90, 0.59, 0.82, 0.91, Rounding)]
    [InlineData("ets", "detained_midnight", true, 1.30, 0.88, 1.00, 1.34, OtherMaximum)]
    [InlineData("ets", "detained_midnight", false, 1.12, 0.67, 0.88, 0.98, 0.06)]
    [InlineData("ets", "ice_bookins_month", true, 0.85, 0.62, 0.80, 0.90, Rounding)]
    [InlineData("ets", "removal_bookouts_month", true, 1.00, 0.33, 0.68, 1.00, Rounding)]
    [InlineData("theta", "arrests_week", true, 0.91, 0.59, 0.82, 0.92, Rounding)]
    [InlineData("theta", "detained_midnight", true, 0.84, 0.71, 0.99, 0.83, Rounding)]
    [InlineData("theta", "detained_midnight", false, 1.03, 0.67, 0.89, 0.93, Rounding)]
    [InlineData("theta", "ice_bookins_month", true, 0.86, 0.62, 0.80, 0.91, Rounding)]
    [InlineData("theta", "removal_bookouts_month", true, 1.03, 0.23, 0.67, 1.02, Rounding)]
    [InlineData("theta+naive", "arrests_week", true, 0.93, 0.52, 0.78, 0.93, Rounding)]
    [InlineData("theta+naive", "detained_midnight", true, 0.89, 0.72, 0.98, 0.88, Rounding)]
    [InlineData("theta+naive", "detained_midnight", false, 0.99, 0.64, 0.88, 0.93, Rounding)]
    [InlineData("theta+naive", "ice_bookins_month", true, 0.92, 0.54, 0.77, 0.93, Rounding)]
    [InlineData("theta+naive", "removal_bookouts_month", true, 0.99, 0.32, 0.68, 0.98, Rounding)]
    public void Relative_to_the_random_walk(
        string name,
        string target,
        bool nation,
        double relative,
        double in50,
        double in90,
        double onLogScale,
        double tolerance
    )
    {
        var tasks = Recorded.Tasks(target, nation);
        var opponent = SimpleForecasts.All.Single(o => string.Equals(o.Name, name, StringComparison.Ordinal));
        var scores = Recorded.Scores(opponent, tasks);
        var baseline = Recorded.Scores(SimpleForecasts.Baseline, tasks);
        Assert.Equal(relative, scores.Sum(s => s.Wis.Total) / baseline.Sum(s => s.Wis.Total), tolerance);
        Assert.Equal(in50, scores.Average(s => s.In50 ? 1.0 : 0), Math.Max(tolerance, 0.015));
        Assert.Equal(in90, scores.Average(s => s.In90 ? 1.0 : 0), Math.Max(tolerance, 0.015));
        var logs = Recorded.LogScores(opponent, tasks).Sum(s => s.Wis.Total);
        Assert.Equal(onLogScale, logs / Recorded.LogScores(SimpleForecasts.Baseline, tasks).Sum(s => s.Wis.Total), tolerance);
    }
}
