using System.Globalization;
using Caseload.Charts;
using Caseload.Charts.Colours;
using Caseload.Charts.Marks;
using Caseload.Charts.Sankeys;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Charts;

/// <summary>Whatever the flows: heights that add up in every column, and a picture without faults.</summary>
public sealed class SankeyPropertyTests
{
    private const int MostColumns = 5;
    private const string LongName = "A name that is much longer than any space between two columns or beside the last one";

    private static readonly Gen<double> Weight = Gen.OneOf(
        Gen.Double[0, 100],
        Gen.Const(0.0),
        Gen.Const(0.01),
        Gen.Const(5000.0)
    );

    // What flows goes along paths: a place in each column. So nothing is lost, whatever is drawn.
    private static readonly Gen<SankeyChart> Chart =
        from counts in Gen.OneOf(Gen.Int[1, 6], Gen.Const(1), Gen.Int[1, 60]).Array[0, MostColumns]
        from paths in Gen.Select(Gen.Int[0, 1000].Array[MostColumns], Weight).Array[0, 40]
        from name in Gen.OneOf(Gen.Const("Court, detained"), Gen.Const(""), Gen.Const("A"), Gen.Const(LongName))
        from scale in Gen.OneOf(Gen.Const(100.0), Gen.Const(0.0), Gen.Const(1.0), Gen.Const(1e9))
        select Of(counts, paths, name) with
        {
            ScaleValue = scale,
        };

    [Fact]
    public void HeightsOfEveryColumnAreTheValuesAtOneScale() =>
        Chart.Sample(
            chart =>
            {
                foreach (var one in new[] { chart, chart.Merged() })
                foreach (var width in Enum.GetValues<ChartWidth>())
                {
                    var picture = one.Draw(width);
                    Assert.Empty(LabelFaults.Of(picture));
                    Assert.Empty(MarkFaults.Of(picture));
                    Heights(one, picture, width);
                }
            },
            iter: 200
        );

    [Fact]
    public void WhatIsLostOrInventedIsRefused()
    {
        var whole = SankeySamples.FourColumns;
        Refused(whole with { Total = 1001 }, "Column 'Arrest' has 1000, the total is 1001.");
        Refused(whole with { Links = [.. whole.Links.Skip(1)] }, "Out of node 'jail' flow 30, its value is 480.");
        Refused(whole with { Nodes = [.. whole.Nodes.Skip(1)] }, "The flow from 'jail' to 'held' misses one of its nodes.");
        Refused(
            whole with
            {
                Links = [.. whole.Links, new("jail", "court", 0)],
            },
            "The flow from 'jail' to 'court' does not lead to the next column."
        );
        Refused(whole with { Nodes = [.. whole.Nodes, whole.Nodes[0]] }, "Two nodes are 'jail'.");
    }

    [Fact]
    public void ThinNodesBecomeOneThatSaysHowManyItHolds()
    {
        var chart = Of([1, 6], [([0, 0], 1000), ([0, 1], 4), ([0, 2], 3), ([0, 3], 2), ([0, 4], 90)], "Place");
        var merged = chart.Merged();
        Assert.Equal(["Place", "Place", "Place", "Other (4 under 0.5% each)"], merged.Nodes.Select(n => n.Name));
        Assert.Equal(("9", 9.0), (merged.Nodes[^1].ValueText, merged.Nodes[^1].Value));
        Assert.Contains("'Other' holds what is under 0.5%", merged.Description, StringComparison.Ordinal);
        Assert.Same(SankeySamples.FourColumns, SankeySamples.FourColumns.Merged());
    }

    private static void Refused(SankeyChart chart, string message) =>
        Assert.StartsWith(
            message,
            Assert.Throws<ArgumentException>(() => chart.Draw(ChartWidth.Wide)).Message,
            StringComparison.Ordinal
        );

    private static void Heights(SankeyChart chart, Picture picture, ChartWidth width)
    {
        var first = width == ChartWidth.Wide ? 0 : Math.Max(0, chart.Columns.Count - 2);
        var columns = chart.Nodes.Where(n => n.Column >= first).GroupBy(n => n.Column).ToList();
        var rects = picture.Marks.OfType<RectMark>().Take(columns.Sum(c => c.Count())).ToList();
        double? scale = null;
        foreach (var column in columns)
        {
            var drawn = rects.Take(column.Count()).ToList();
            rects.RemoveRange(0, drawn.Count);
            Assert.Single(drawn.Select(r => r.X).Distinct());
            if (chart.Total <= 0)
                continue;
            var sum = drawn.Sum(r => r.Height);
            scale ??= sum / chart.Total;
            Assert.Equal(scale.Value * chart.Total, sum, 1e-6);
            Assert.All(drawn.Zip(column), pair => Assert.Equal(pair.Second.Value * scale.Value, pair.First.Height, 1e-6));
            // In order from the top down, each below the one before.
            Assert.All(drawn.Zip(drawn.Skip(1)), pair => Assert.True(pair.First.Y + pair.First.Height <= pair.Second.Y + 1e-6));
        }
    }

    private static SankeyChart Of(int[] counts, (int[] Places, double Weight)[] paths, string name)
    {
        string Id(int column, int place) => string.Create(CultureInfo.InvariantCulture, $"{column}-{place % counts[column]}");

        double Value(int column, int place) => paths.Where(p => p.Places[column] % counts[column] == place).Sum(p => p.Weight);

        return SankeySamples.FourColumns with
        {
            Total = counts.Length == 0 ? 0 : paths.Sum(p => p.Weight),
            Columns = [.. counts.Select((_, i) => name.Length == 0 ? "" : $"{name} {(char)('A' + i)}")],
            Nodes =
            [
                .. from column in Enumerable.Range(0, counts.Length)
                from place in Enumerable.Range(0, counts[column])
                let value = Value(column, place)
                let hue = column == counts.Length - 1 && place % 2 == 0 ? Token.Plum : (Token?)null
                let text = value.ToString("F0", CultureInfo.InvariantCulture)
                select new SankeyNode(Id(column, place), name, name.Split(' ')[0], column, value, text, hue),
            ],
            Links =
            [
                .. Enumerable
                    .Range(0, Math.Max(0, counts.Length - 1))
                    .SelectMany(column =>
                        paths
                            .GroupBy(p => (Id(column, p.Places[column]), Id(column + 1, p.Places[column + 1])))
                            .Select(g => new SankeyLink(g.Key.Item1, g.Key.Item2, g.Sum(p => p.Weight)))
                    ),
            ],
        };
    }
}
