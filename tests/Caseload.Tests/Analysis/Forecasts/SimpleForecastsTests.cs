using Caseload.Analysis.Forecasts.Opponents;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts;

/// <summary>The simple forecasts score here what they scored elsewhere, in other code on the same record.</summary>
public sealed class SimpleForecastsTests
{
    /// <summary>
    /// Mean weighted interval score of the random walk. It is wholly defined, so that rounding to a unit and to the quantiles
    /// of the first changes after 2022-10-01 alone is left: half a percent.
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
}
