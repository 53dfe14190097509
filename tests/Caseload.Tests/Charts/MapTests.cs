using Caseload.Charts;
using Caseload.Charts.Maps;
using Caseload.Charts.Marks;
using Caseload.Charts.Svg;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Charts;

public sealed class MapTests
{
    private static readonly Gen<double?> Count = Gen.OneOf(
        Gen.Const((double?)null),
        Gen.Int[0, 6].Select(i => new double?[] { 0, 1, 1000, 1e15, -1e15, double.NaN, double.PositiveInfinity }[i]),
        Gen.Double[-10_000, 10_000].Select(v => (double?)v)
    );

    [Fact]
    public void WideNamesEveryAreaAndNarrowTheFiveLargest()
    {
        var names = MapSamples.Ratios.Areas.Select(a => a.Name).ToList();
        Assert.Equal(names.Order(), Named(ChartWidth.Wide).Order());
        Assert.Equal(names.Take(5).Order(), Named(ChartWidth.Narrow).Order());

        IEnumerable<string> Named(ChartWidth width) =>
            MapSamples.Ratios.Draw(width).Labels.Select(l => l.Text).Where(names.Contains);
    }

    [Fact]
    public void CirclesHaveTheAreasOfTheirCounts()
    {
        var circles = MapSamples.Ratios.Draw(ChartWidth.Wide).Marks.OfType<CircleMark>().ToList();
        var largest = circles.Max(c => c.Radius);
        Assert.Contains(circles, c => Math.Abs(c.Radius * c.Radius / (largest * largest) - 4177.0 / 10832) < 1e-9);
    }

    [Fact]
    public void BothWidthsTogetherAreSmall() =>
        Assert.InRange(
            Enum.GetValues<ChartWidth>().Sum(w => SvgWriter.ForPage(MapSamples.Ratios.Draw(w), "x", "chart").Length),
            10_000,
            60_000
        );

    [Fact]
    public void NeighboursKeepTheirCommonBorder()
    {
        (string, IReadOnlyList<IReadOnlyList<(double, double)>>)[] areas =
        [
            (
                "A",
                [
                    [(0, 0), (10, 0), (9.76, 3), (9.5, 6), (10, 10), (0, 10)],
                ]
            ),
            (
                "B",
                [
                    [(10, 0), (20, 0), (20, 10), (10, 10), (9.5, 6), (9.76, 3)],
                ]
            ),
        ];
        var outline = MapOutline.Of(areas, 40);
        var (a, b) = (outline.Shapes[0].Rings[0], outline.Shapes[1].Rings[0]);
        Assert.Equal(40, outline.Width);
        Assert.Equal(20, outline.Height);
        Assert.DoesNotContain((19.52, 6), a);
        Assert.Equal([(19, 12), (20, 0), (20, 20)], a.Intersect(b).Order());
    }

    [Fact]
    public void AnAreaWithoutAShapeIsRefused() =>
        Assert.Throws<InvalidOperationException>(() =>
            (MapSamples.Ratios with { Areas = [new("Nowhere", 1, "1", null)] }).Draw(ChartWidth.Wide)
        );

    [Fact]
    public void AnyCountsAreDrawnWithin() =>
        Gen.Select(Count.Array[25], Count.Array[25])
            .Sample(
                (counts, shades) =>
                    Sound(
                        MapSamples.Ratios with
                        {
                            Areas =
                            [
                                .. MapSamples.Ratios.Areas.Select(
                                    (a, i) => new MapArea(a.Name, counts[i], $"{counts[i]:N0}", shades[i])
                                ),
                            ],
                        }
                    ),
                iter: 60
            );

    [Fact]
    public void NoAreasNoShadeOneAreaAreDrawn()
    {
        Sound(MapSamples.Ratios with { Areas = [] });
        Sound(MapSamples.Ratios with { Shade = null, CircleLegend = [] });
        Sound(MapSamples.Ratios with { Areas = [new("Miami", 3, "3", 1.2)] });
        Sound(MapSamples.Ratios with { Areas = [], Outline = MapOutline.Of([], 760) });
    }

    private static void Sound(AreaMap map)
    {
        foreach (var width in Enum.GetValues<ChartWidth>())
        {
            var picture = map.Draw(width);
            Assert.Empty(LabelFaults.Of(picture));
            Assert.Empty(MarkFaults.Of(picture));
        }
    }
}
