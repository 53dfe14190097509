using Caseload.Analysis.Calibration;
using Xunit;

namespace Caseload.Tests.Analysis.Calibration;

public sealed class ContractionTests
{
    [Fact]
    public void AHalvedDeviationIsThreeQuarters()
    {
        var one = Contraction.Of(
            ["p"],
            [
                [0.0],
                [1.0],
                [2.0],
            ]
        )[0];
        Assert.Equal(1, one.Mean);
        Assert.Equal(1, one.Deviation, 1e-12);
        Assert.Equal(0.75, (one with { Deviation = 0.5 }).Share, 1e-12);
    }

    [Fact]
    public void AParameterMustBeToldMoreThanThoseThatNothingReads()
    {
        Contraction[] all = [new("told", 0, 0.6), new("hardly", 0, 0.9), new("null.1", 0, 0.85), new("null.2", 0, 1)];
        Assert.Equal(["told"], Contraction.Told(all));
        Assert.Equal(["told", "hardly"], Contraction.Told(all[..2]));
    }

    [Fact]
    public void ARidgeIsFoundWithItsSign()
    {
        double[][] members =
        [
            [1, -1, 0.3],
            [2, -2.2, -0.3],
            [3, -2.9, -0.3],
            [4, -4, 0.3],
        ];
        var ridge = Assert.Single(Ridge.Of(["a", "b", "c"], members));
        Assert.Equal(("a", "b"), (ridge.First, ridge.Second));
        Assert.InRange(ridge.Correlation, -1, -0.99);
    }
}
