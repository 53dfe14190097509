using Caseload.Analysis.Calibration;
using Xunit;

namespace Caseload.Tests.Analysis.Calibration;

public sealed class FitDensityTests
{
    private static readonly DateOnly October = new(2024, 10, 20);
    private static readonly DateOnly August = new(2025, 8, 31);

    [Fact]
    public void ValuesCountInTheMonthTheyEndInDividedByTheirNeighbours()
    {
        CalibrationPoint Point(DateOnly day) => new(day, day, "", 0, _ => 0);
        CalibrationSeries[] series = [new("s", "S", "s", CalibrationScale.Log, 1, 4, [Point(October), Point(August)])];
        var months = FitDensity.ByMonth(
            series,
            [
                [0.0, 1.0],
            ]
        );
        Assert.Equal(11, months.Length);
        Assert.Equal(-Math.Log(Math.Sqrt(2 * Math.PI)) / 4, months[0], 1e-9);
        Assert.Equal((-Math.Log(Math.Sqrt(2 * Math.PI)) - 0.5) / 4, months[10], 1e-9);
        Assert.All(months[1..10], m => Assert.Equal(0, m));
    }

    [Fact]
    public void AnEqualGainInEachMonthHasNoRange()
    {
        double[] less = [.. Enumerable.Range(0, 11).Select(i => (double)i)];
        var (difference, low, high) = FitDensity.Difference([.. less.Select(v => v + 0.5)], less, 1);
        Assert.Equal(5.5, difference, 1e-9);
        Assert.Equal(5.5, low, 1e-9);
        Assert.Equal(5.5, high, 1e-9);
    }

    [Fact]
    public void AGainInOneMonthMayBeNone()
    {
        double[] less = new double[11];
        double[] more = [0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0];
        var (difference, low, _) = FitDensity.Difference(more, less, 1);
        Assert.Equal(8, difference, 1e-9);
        Assert.Equal(0, low, 1e-9);
    }
}
