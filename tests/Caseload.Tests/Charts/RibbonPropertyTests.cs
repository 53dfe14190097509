using Caseload.Charts;
using Caseload.Charts.Colours;
using Caseload.Charts.Numbers;
using Caseload.Charts.Ribbons;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Charts;

/// <summary>Whatever the shares: a picture without faults.</summary>
public sealed class RibbonPropertyTests
{
    private const int MostWeeks = 30;

    private static readonly DateOnly First = new(2025, 1, 26);

    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.Const("Beds"),
        Gen.Const(""),
        Gen.String[Gen.Char['a', 'z'], 0, 12],
        Gen.Const("A name that is much longer than any column beside a plot could ever hold in one line")
    );

    private static readonly Gen<(string Name, int Hue, int Kind, double[] Weights)> Part = Gen.Select(
        Name,
        Gen.Int[0, 5],
        Gen.Int[0, 4],
        Gen.Double[0, 1].Array[MostWeeks]
    );

    private static readonly Gen<RibbonChart> Chart =
        from parts in Part.Array[0, 9].Array[0, 3]
        from missing in Gen.Int[0, 5].Array[MostWeeks]
        from weeks in Gen.OneOf(Gen.Const(1), Gen.Int[0, MostWeeks])
        from days in Gen.Int[0, 300]
        select RibbonSamples.TwoStacks with
        {
            From = First.AddDays(-days / 3),
            To = First.AddDays(days),
            Ribbons = [.. parts.Select(p => Stack(p, weeks, missing))],
        };

    [Fact]
    public void AnyStackIsDrawnWithoutFaults() =>
        Chart.Sample(
            chart =>
            {
                foreach (var width in Enum.GetValues<ChartWidth>())
                {
                    var picture = chart.Draw(width);
                    Assert.Empty(LabelFaults.Of(picture));
                    Assert.Empty(MarkFaults.Of(picture));
                }
            },
            iter: 300
        );

    [Theory]
    [InlineData(-0.1, 0.5)]
    [InlineData(0.6, 0.5)]
    public void SharesThatAreNoWholeAreRefused(double one, double two) =>
        Assert.Throws<ArgumentException>(() => OneWeek(one, two).Draw(ChartWidth.Wide));

    [Theory]
    [InlineData(0.3, null)]
    [InlineData(0.0, 0.0)]
    public void AWeekWithoutAllSharesIsAGap(double? one, double? two)
    {
        var picture = OneWeek(one, two).Draw(ChartWidth.Wide);
        Assert.DoesNotContain(picture.Marks, m => m.Style.Name is "fs-teal" or "fs-ochre");
        Assert.Contains(picture.Marks, m => m.Style.Name is "ht");
        Assert.DoesNotContain(picture.Labels, l => l.Text is "30%");
    }

    [Fact]
    public void SmallSharesHaveNoLabelBesideTheLastWeek()
    {
        string[] labels = [.. OneWeek(0.005, 0.995).Draw(ChartWidth.Wide).Labels.Select(l => l.Text)];
        Assert.Contains("100%", labels);
        Assert.Contains("<1%", OneWeek(0.006, 0.994).Draw(ChartWidth.Wide).Labels.Select(l => l.Text));
        Assert.DoesNotContain("<1%", labels);
    }

    private static RibbonChart OneWeek(double? one, double? two) =>
        RibbonSamples.TwoStacks with
        {
            Ribbons =
            [
                new("One week", [new("One", "One", Token.Teal, [Week(0, one)]), new("Two", "Two", Token.Ochre, [Week(0, two)])]),
            ],
        };

    private static DatedValue Week(int week, double? share) => new(First.AddDays(7 * week), First.AddDays(7 * week + 6), share);

    // Kinds: no weight at all, all of it, gone after the first third, as drawn.
    private static Ribbon Stack((string Name, int Hue, int Kind, double[] Weights)[] parts, int weeks, int[] missing)
    {
        double Weight(int part, int week) =>
            parts[part].Kind switch
            {
                0 => 0,
                1 => 1e6,
                2 => week < weeks / 3 ? 2 : 0,
                _ => parts[part].Weights[week],
            };

        double Total(int week) => Enumerable.Range(0, parts.Length).Sum(part => Weight(part, week));

        double? Share(int part, int week) =>
            missing[week] == 0 || (missing[week] == 1 && part == 0) ? null
            : Total(week) > 0 ? Weight(part, week) / Total(week)
            : 0;

        Token[] hues = [Token.Teal, Token.Ochre, Token.Plum, Token.Moss, Token.Slate, Token.None];
        return new(
            parts.Length == 0 ? "" : parts[0].Name,
            [
                .. parts.Select(
                    (p, i) =>
                        new RibbonPart(
                            p.Name,
                            p.Name[..Math.Min(8, p.Name.Length)],
                            hues[p.Hue],
                            [.. Enumerable.Range(0, weeks).Where(w => missing[w] != 2).Select(w => Week(w, Share(i, w)))]
                        )
                ),
            ]
        );
    }
}
