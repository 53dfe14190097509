using Caseload.Analysis.Forecasts.Scores;
using Caseload.Model.Forecasts;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts;

public sealed class RankedProbabilityLossTests
{
    [Fact]
    public void A_point_scores_its_distance() =>
        Assert.Equal(7, RankedProbabilityLoss.Of([.. Enumerable.Repeat(20.0, 23)], 27), 12);

    /// <summary>Quantiles equal to their levels: uniform from 0.01 to 0.99 and 1% at each end. The integral of min(x, 1 - x)^2.</summary>
    [Fact]
    public void A_uniform_worked_by_hand()
    {
        double[] levels = [.. HubLevels.All];
        const double Half = ((0.5 * 0.5 * 0.5) - (0.01 * 0.01 * 0.01)) / 3;
        Assert.Equal(2 * Half, RankedProbabilityLoss.Of(levels, 0.5), 12);
        // From below: the distance to the first quantile, then (1 - x)^2.
        const double Above = ((0.99 * 0.99 * 0.99) - (0.01 * 0.01 * 0.01)) / 3;
        Assert.Equal(0.21 + Above, RankedProbabilityLoss.Of(levels, -0.2), 12);
    }

    [Fact]
    public void It_is_the_integral_of_its_definition() =>
        HandWorked.Cases.Sample(
            (quantiles, truth) =>
            {
                const int Steps = 200_000;
                var (from, to) = (Math.Min(quantiles[0], truth) - 1, Math.Max(quantiles[^1], truth) + 1);
                var width = (to - from) / Steps;
                var sum = 0.0;
                for (var i = 0; i < Steps; i++)
                {
                    var x = from + ((i + 0.5) * width);
                    var gap = Distribution(quantiles, x) - (x >= truth ? 1 : 0);
                    sum += gap * gap * width;
                }
                // Each of at most 25 jumps is missed by half a step at most.
                Assert.Equal(sum, RankedProbabilityLoss.Of(quantiles, truth), 25 * width);
            },
            seed: "0000000000001",
            iter: 20
        );

    [Fact]
    public void It_scales_with_the_counts() =>
        HandWorked.Cases.Sample(
            (quantiles, truth) =>
                Assert.Equal(
                    3 * RankedProbabilityLoss.Of(quantiles, truth),
                    RankedProbabilityLoss.Of([.. quantiles.Select(q => (3 * q) + 50)], (3 * truth) + 50),
                    1e-8
                ),
            seed: "0000000000001"
        );

    private static double Distribution(double[] quantiles, double x)
    {
        if (x < quantiles[0])
            return 0;
        var k = Array.FindLastIndex(quantiles, q => q <= x);
        if (k == quantiles.Length - 1)
            return 1;
        var (p, r) = (HubLevels.All[k], HubLevels.All[k + 1]);
        return p + ((r - p) * (x - quantiles[k]) / (quantiles[k + 1] - quantiles[k]));
    }
}
