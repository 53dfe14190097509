using Caseload.Analysis.Forecasts.Scores;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts;

public sealed class BiasAndCoverageTests
{
    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0.98)]
    [InlineData(4.5, 1 - (2 * 0.15))]
    [InlineData(5, 1 - (2 * 0.2))]
    [InlineData(10.9, 1 - (2 * 0.45))]
    [InlineData(11, 0)]
    [InlineData(11.1, 1 - (2 * 0.55))]
    [InlineData(22, -0.98)]
    [InlineData(23, -1)]
    public void Bias_worked_by_hand(double truth, double bias) =>
        Assert.Equal(bias, QuantileBias.Of(HandWorked.Ladder, truth), 12);

    [Fact]
    public void Mirrored_forecasts_have_the_other_bias() =>
        HandWorked.Cases.Sample(
            (quantiles, truth) =>
                Assert.Equal(
                    -QuantileBias.Of(quantiles, truth),
                    QuantileBias.Of([.. quantiles.Reverse().Select(q => -q)], -truth),
                    12
                ),
            seed: "0000000000001"
        );

    [Theory]
    [InlineData(1.9, false, false)]
    [InlineData(2, false, true)]
    [InlineData(6, true, true)]
    [InlineData(16, true, true)]
    [InlineData(16.1, false, true)]
    [InlineData(20.1, false, false)]
    public void Intervals_hold_their_ends(double truth, bool in50, bool in90)
    {
        var score = ForecastLoss.Of(HandWorked.Ladder, truth);
        Assert.Equal((in50, in90), (score.In50, score.In90));
    }

    [Fact]
    public void The_log_scale_keeps_coverage_and_bias_and_scores_proportions()
    {
        double[] quantiles = [.. HandWorked.Ladder.Select(v => Math.Exp(v / 10) - 1)];
        var log = ForecastLoss.OfLog(quantiles, Math.Exp(1.4) - 1);
        var plain = ForecastLoss.Of([.. HandWorked.Ladder.Select(v => v / 10)], 1.4);
        Assert.Equal(plain.Wis.Total, log.Wis.Total, 12);
        Assert.Equal(plain.Crps, log.Crps, 12);
        Assert.Equal((plain.Bias, plain.In50, plain.In90), (log.Bias, log.In50, log.In90));
    }
}
