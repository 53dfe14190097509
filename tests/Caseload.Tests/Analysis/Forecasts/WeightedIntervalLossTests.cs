using Caseload.Analysis.Forecasts.Scores;
using Caseload.Model.Forecasts;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts;

public sealed class WeightedIntervalLossTests
{
    private const double Weights = 11.5;

    /// <summary>Sum of half of alpha times the width: 0.01 * 22 + 0.025 * 20 + 0.05 * 18 + ... + 0.45 * 2.</summary>
    private const double LadderSpread =
        (0.01 * 22)
        + (0.025 * 20)
        + (0.05 * 18)
        + (0.1 * 16)
        + (0.15 * 14)
        + (0.2 * 12)
        + (0.25 * 10)
        + (0.3 * 8)
        + (0.35 * 6)
        + (0.4 * 4)
        + (0.45 * 2);

    [Theory]
    // At the median the width alone counts.
    [InlineData(11, 0, 0)]
    // Five below all: each of the lower ends 0 to 10 is 5 to 15 above it (sum 110), half the distance of the median is 8.
    [InlineData(-5, 110 + 8, 0)]
    // At 14 the upper ends 12 and 13 lie 2 and 1 below it, half the distance of the median is 1.5.
    [InlineData(14, 0, 2 + 1 + 1.5)]
    public void Worked_by_hand(double truth, double over, double under)
    {
        var score = WeightedIntervalLoss.Of(HandWorked.Ladder, truth);
        Assert.Equal(LadderSpread / Weights, score.Spread, 12);
        Assert.Equal(over / Weights, score.Over, 12);
        Assert.Equal(under / Weights, score.Under, 12);
        Assert.Equal((LadderSpread + over + under) / Weights, score.Total, 12);
    }

    [Fact]
    public void A_point_scores_its_distance() =>
        Assert.Equal(7, WeightedIntervalLoss.Of([.. Enumerable.Repeat(20.0, 23)], 27).Total, 12);

    [Fact]
    public void It_is_the_mean_of_twice_the_pinball_loss() =>
        HandWorked.Cases.Sample(
            (quantiles, truth) =>
            {
                var pinball = 0.0;
                for (var k = 0; k < HubLevels.Count; k++)
                    pinball += 2 * ((truth <= quantiles[k] ? 1 : 0) - HubLevels.All[k]) * (quantiles[k] - truth);
                Assert.Equal(pinball / HubLevels.Count, WeightedIntervalLoss.Of(quantiles, truth).Total, 8);
            },
            seed: "0000000000001"
        );

    [Fact]
    public void No_part_is_below_zero_and_one_of_over_and_under_is_zero_outside() =>
        HandWorked.Cases.Sample(
            (quantiles, truth) =>
            {
                var score = WeightedIntervalLoss.Of(quantiles, truth);
                Assert.True(score is { Spread: >= 0, Over: >= 0, Under: >= 0 });
                Assert.True(truth > quantiles[0] || score.Under == 0);
                Assert.True(truth < quantiles[^1] || score.Over == 0);
            },
            seed: "0000000000001"
        );

    [Fact]
    public void It_scales_and_shifts_with_the_counts() =>
        HandWorked.Cases.Sample(
            (quantiles, truth) =>
            {
                var score = WeightedIntervalLoss.Of(quantiles, truth);
                var moved = WeightedIntervalLoss.Of([.. quantiles.Select(q => (3 * q) + 50)], (3 * truth) + 50);
                Assert.Equal(3 * score.Spread, moved.Spread, 8);
                Assert.Equal(3 * score.Over, moved.Over, 8);
                Assert.Equal(3 * score.Under, moved.Under, 8);
            },
            seed: "0000000000001"
        );

    [Fact]
    public void Mirrored_forecasts_swap_over_and_under() =>
        HandWorked.Cases.Sample(
            (quantiles, truth) =>
            {
                var score = WeightedIntervalLoss.Of(quantiles, truth);
                var mirrored = WeightedIntervalLoss.Of([.. quantiles.Reverse().Select(q => -q)], -truth);
                Assert.Equal((score.Over, score.Under), (mirrored.Under, mirrored.Over));
            },
            seed: "0000000000001"
        );

    [Theory]
    [InlineData(3, double.NaN, "the quantile at 0.1 is not a finite number")]
    [InlineData(0, double.NegativeInfinity, "the quantile at 0.01 is not a finite number")]
    [InlineData(7, 5.5, "the quantiles cross: 5.5 at 0.3 is below 6 at 0.25")]
    public void What_is_no_set_of_quantiles_is_refused(int place, double value, string message)
    {
        var quantiles = HandWorked.Ladder;
        quantiles[place] = value;
        var error = Assert.Throws<ArgumentException>(() => ForecastLoss.Of(quantiles, 5));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_quantile_a_truth_that_is_none_and_counts_below_zero_are_refused()
    {
        Assert.StartsWith(
            "23 quantiles are needed, 22 are given",
            Assert.Throws<ArgumentException>(() => ForecastLoss.Of(HandWorked.Ladder.AsSpan(1), 5)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => ForecastLoss.Of(HandWorked.Ladder, double.NaN));
        Assert.Throws<ArgumentException>(() => ForecastLoss.OfLog(HandWorked.Ladder, -1));
        double[] below = [-1, .. HandWorked.Ladder.Skip(1)];
        Assert.Throws<ArgumentException>(() => ForecastLoss.OfLog(below, 1));
        Assert.Throws<ArgumentException>(() => new QuantileForecast("x", "US", default, 1, default, below));
    }
}
