using Caseload.Analysis.Comparison;
using Caseload.Report.Comparisons;
using Xunit;

namespace Caseload.Tests.Report.Comparisons;

/// <summary>One template: what is said of a difference and of its mirror differ in the direction word and the signs alone.</summary>
public sealed class PairWordsTests
{
    private static readonly double[] Level = [1000, 1000, 1000, 1000, 1000];

    [Fact]
    public void HigherThroughoutIsSaidWithItsRange() =>
        Assert.Equal(
            "arrests are higher in fast than in gradual by 50 a day (9 in 10: +14 to +86)",
            Clause([10, 30, 50, 70, 90])
        );

    [Fact]
    public void TheMirrorDiffersInDirectionAndSignsAlone() =>
        Assert.Equal(
            "arrests are lower in fast than in gradual by 50 a day (9 in 10: -86 to -14)",
            Clause([-10, -30, -50, -70, -90])
        );

    [Fact]
    public void ScenariosThatChangePlacesGiveTheMirror()
    {
        double[] more = [1010, 1030, 1050, 1070, 1090];
        var swapped = PairedDifference.Of("x", "u", more, Level);
        Assert.Equal(
            "arrests are lower in gradual than in fast by 50 a day (9 in 10: -86 to -14)",
            PairWords.Clause("arrests", swapped, " a day", "fast", "gradual")
        );
    }

    [Theory]
    [InlineData(new double[] { -50, -30, 10, 30, 70 }, "arrests show no clear difference: -50 to +60 a day")]
    [InlineData(new double[] { 50, 30, -10, -30, -70 }, "arrests show no clear difference: -60 to +50 a day")]
    public void ARangeThatHoldsZeroIsNoClearDifference(double[] less, string said) => Assert.Equal(said, Clause(less));

    [Fact]
    public void ARangeThatEndsAtZeroIsNoClearDifference() =>
        Assert.StartsWith("arrests show no clear difference: 0 to +", Clause([0, 0, 50, 70, 90]), StringComparison.Ordinal);

    [Fact]
    public void ARangePrintedWithAZeroIsNoClearDifference() =>
        Assert.StartsWith("arrests show no clear difference: 0 to +", Clause([0.2, 0.2, 50, 70, 90]), StringComparison.Ordinal);

    [Fact]
    public void EqualInEveryPairIsExactlyZero() =>
        Assert.Equal("arrests differ by exactly 0: no difference", Clause([0, 0, 0, 0, 0]));

    [Fact]
    public void WithoutANumberInBothNoneIsMadeUp() =>
        Assert.Equal("arrests have no number in both", Clause([double.NaN, double.NaN, double.NaN, double.NaN, double.NaN]));

    [Fact]
    public void OnePairHasNoRange()
    {
        var pair = PairedDifference.Of("x", "u", [1000], [1040]);
        Assert.Equal(
            "arrests are higher in fast than in gradual by 40 a day (one history)",
            PairWords.Clause("arrests", pair, " a day", "gradual", "fast")
        );
        Assert.Equal("Arrests", PairWords.Title("arrests", pair, "gradual", "fast", "Arrests"));
    }

    [Theory]
    [InlineData(new double[] { 10, 30, 50, 70, 90 }, "Arrests are higher in fast than in gradual")]
    [InlineData(new double[] { -10, -30, -50, -70, -90 }, "Arrests are lower in fast than in gradual")]
    [InlineData(new double[] { -10, 30, 50, 70, 90 }, "Arrests a day")]
    [InlineData(new double[] { 0, 0, 0, 0, 0 }, "Arrests a day")]
    public void ATitleFindsWhatIsClearAlone(double[] less, string title) =>
        Assert.Equal(title, PairWords.Title("arrests", Pair(less), "gradual", "fast", "Arrests a day"));

    [Fact]
    public void SaidOfASeriesKeepsThreeCases()
    {
        Assert.Equal("+50 a day (9 in 10: +14 to +86)", PairWords.Said(Pair([10, 30, 50, 70, 90]).Difference, " a day"));
        Assert.Equal("no clear difference: -50 to +60 a day", PairWords.Said(Pair([-50, -30, 10, 30, 70]).Difference, " a day"));
        Assert.Equal("exactly 0: no difference", PairWords.Said(Pair([0, 0, 0, 0, 0]).Difference, " a day"));
    }

    private static string Clause(double[] less) => PairWords.Clause("arrests", Pair(less), " a day", "gradual", "fast");

    private static PairedDifference Pair(double[] less) =>
        PairedDifference.Of("arrests.period", "a day", Level, [.. Level.Zip(less, (l, d) => l + d)]);
}
