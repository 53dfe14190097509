using Caseload.Analysis.Calibration;
using Xunit;

namespace Caseload.Tests.Analysis.Calibration;

public sealed class SeriesFitTests
{
    [Fact]
    public void BiasDistanceAndSharesInsideAreThoseByHand()
    {
        var day = new DateOnly(2025, 3, 2);
        CalibrationPoint Point(double observed) => new(day, day, "", observed, _ => 0);
        CalibrationSeries[] series =
        [
            new("a", "A", "a", CalibrationScale.Log, 0.001, 1, [Point(0.5), Point(5)]),
            new("b", "B", "b", CalibrationScale.Log, 10, 1, [Point(-3)]),
        ];
        var fits = SeriesFit.Of(
            series,
            [
                [0, 0, 1],
                [1, 1, 1],
                [2, 2, 1],
            ]
        );
        // Medians 1 and 1, records 0.5 and 5; inside 0.1 to 1.9 the first alone.
        Assert.Equal((0.5 - 4) / 2, fits[0].Bias, 1e-12);
        Assert.Equal(Math.Sqrt((0.25 + 16) / 2), fits[0].Distance, 1e-12);
        Assert.Equal(0.5, fits[0].Inside);
        Assert.Equal(0.5, fits[0].InsideWithNoise);
        Assert.Equal(0, fits[1].Inside);
        Assert.Equal(1, fits[1].InsideWithNoise);
    }

    [Fact]
    public void ASeriesIsReadValueByValueAndByPart()
    {
        var day = new DateOnly(2025, 3, 2);
        CalibrationPoint Point(string part, double observed) => new(day, day, part, observed, _ => 0);
        CalibrationSeries series = new("a", "A", "a", CalibrationScale.Log, 1, 1, [Point("x", 1), Point("y", 2), Point("x", 9)]);
        var fits = SeriesFit.Of(
            [series],
            [
                [0, 2, 4],
                [10, 2, 6],
            ]
        );
        Assert.Same(fits[0], SeriesFit.Find(fits, "a"));
        Assert.Null(SeriesFit.Find(fits, "b"));
        Assert.Equal(["x", "y"], fits[0].Parts);
        Assert.Equal([(0.5, 5, 9.5), (4.1, 5, 5.9)], fits[0].Of("x").Select(p => (p.Low90, p.Median, Math.Round(p.High90, 9))));
        Assert.Equal([4, -4], fits[0].Of("x").Select(p => p.Error));
        Assert.Equal([true, false], fits[0].Of("x").Select(p => p.Inside));
    }
}
