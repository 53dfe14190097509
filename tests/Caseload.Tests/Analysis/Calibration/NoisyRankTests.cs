using Caseload.Analysis.Calibration;
using MathNet.Numerics.Distributions;
using Xunit;

namespace Caseload.Tests.Analysis.Calibration;

public sealed class NoisyRankTests
{
    [Fact]
    public void TheNormalDistributionIsThatOfTheReference()
    {
        for (var z = -6.0; z <= 6; z += 0.01)
            Assert.Equal(Normal.CDF(0, 1, z), NoisyRank.Cumulative(z), 1e-7);
    }

    [Fact]
    public void AMixtureIsTheMeanOfItsParts()
    {
        double[] values = [-1, 0.5, 3];
        var rank = values.Average(v => Normal.CDF(v, 0.4, 0.7));
        var density = Math.Log(values.Average(v => Normal.PDF(v, 0.4, 0.7)));
        Assert.Equal(rank, NoisyRank.Of(values, 0.4, 0.7), 1e-7);
        Assert.Equal(density, NoisyRank.LogDensity(values, 0.4, 0.7), 1e-9);
    }
}
