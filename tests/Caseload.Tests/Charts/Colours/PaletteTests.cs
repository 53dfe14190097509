using Caseload.Charts.Colours;
using Caseload.Charts.Marks;
using Xunit;

namespace Caseload.Tests.Charts.Colours;

/// <summary>
/// Text reads at 4.5 to 1, shapes at 3 to 1; categories are told apart at 15 and neighbouring steps at 7.5 of CIEDE2000, by
/// eyes with all cones and with two. The figures to one decimal are those that the palette was chosen by.
/// </summary>
public sealed class PaletteTests
{
    private const double Text = 4.5;
    private const double Graphics = 3;
    private const double Categories = 15;
    private const double Steps = 7.5;

    private static readonly Token[] Words = [Token.Ink, Token.Ink2, Token.Ink3, Token.Link];
    private static readonly Token[] Shapes =
    [
        Token.Teal,
        Token.Ochre,
        Token.Plum,
        Token.Moss,
        Token.Slate,
        Token.Edge,
        Token.Axis,
    ];
    private static readonly Token[] Fills = [Token.Teal, Token.Ochre, Token.Plum, Token.Moss, Token.Slate, Token.None];
    private static readonly Token[] Sequence = [Token.Seq1, Token.Seq2, Token.Seq3, Token.Seq4, Token.Seq5];

    [Theory]
    [InlineData("light", new[] { 17.7, 7.8, 5.6, 7.7 }, 5.1)]
    [InlineData("dark", new[] { 15.3, 9.8, 6.9, 10.2 }, 6.1)]
    public void WordsRead(string scheme, double[] onPage, double lowestOnSurface)
    {
        double[] page = [.. Words.Select(w => Contrast(scheme, w, Token.Page))];
        double[] surface = [.. Words.Select(w => Contrast(scheme, w, Token.Surface))];
        Assert.All([.. page, .. surface], c => Assert.True(c >= Text, $"{c}"));
        Assert.Equal(onPage, page.Select(Rounded));
        Assert.Equal(lowestOnSurface, Rounded(surface.Min()));
    }

    [Theory]
    [InlineData("light", new[] { 6.0, 3.3, 11.7, 5.9, 3.3, 3.6, 3.6 }, 3.1, 9.2)]
    [InlineData("dark", new[] { 8.5, 5.6, 5.4, 12.2, 3.9, 5.5, 4.9 }, 3.7, 6.7)]
    public void ShapesStandOut(string scheme, double[] onPage, double medianOnBand, double inkOnBand)
    {
        double[] page = [.. Shapes.Select(s => Contrast(scheme, s, Token.Page))];
        var (median, ink) = (Contrast(scheme, Token.Teal, Token.Band50), Contrast(scheme, Token.Ink, Token.Band50));
        Assert.All([.. page, median], c => Assert.True(c >= Graphics, $"{c}"));
        Assert.True(ink >= Text);
        Assert.Equal(onPage, page.Select(Rounded));
        Assert.Equal((medianOnBand, inkOnBand), (Rounded(median), Rounded(ink)));
    }

    [Theory]
    [InlineData("light", 5.3)]
    [InlineData("dark", 4.6)]
    public void WordsReadOnFills(string scheme, double lowest)
    {
        double[] hues = [.. Fills.Select(f => Contrast(scheme, Styles.OnFill(f), f))];
        double[] steps = [.. Sequence.Select(f => Contrast(scheme, Styles.OnFill(f), f))];
        Assert.All([.. hues, .. steps], c => Assert.True(c >= Text, $"{c}"));
        Assert.Equal(lowest, Rounded(hues.Min()));
    }

    [Theory]
    [InlineData("light", new[] { 24.0, 15.9, 17.8, 19.5 })]
    [InlineData("dark", new[] { 17.7, 19.7, 18.1, 16.8 })]
    public void FiveCategoriesDiffer(string scheme, double[] least) =>
        Differ(scheme, least, Token.Teal, Token.Ochre, Token.Plum, Token.Moss, Token.Slate);

    [Theory]
    [InlineData("light", new[] { 24.0, 15.9, 18.1, 22.6 })]
    [InlineData("dark", new[] { 27.6, 22.3, 18.1, 16.8 })]
    public void FourSeriesDiffer(string scheme, double[] least) =>
        Differ(scheme, least, [.. Enum.GetValues<Series>().Select(s => s.Hue())]);

    [Theory]
    [InlineData("light", new[] { 34.4, 26.7, 18.1, 33.1 })]
    [InlineData("dark", new[] { 36.8, 28.4, 18.3, 16.8 })]
    public void ThreeAndNoneDiffer(string scheme, double[] least) =>
        Differ(scheme, least, Token.Teal, Token.Ochre, Token.Plum, Token.None);

    [Theory]
    [InlineData("light", new[] { 39.2, 26.7, 18.1, 33.4 })]
    [InlineData("dark", new[] { 40.7, 28.4, 18.3, 16.8 })]
    public void ThreeDiffer(string scheme, double[] least) => Differ(scheme, least, Token.Plum, Token.Ochre, Token.Teal);

    [Theory]
    [InlineData("light", new[] { 11.7, 8.0, 9.1, 12.4 })]
    [InlineData("dark", new[] { 12.0, 10.2, 9.1, 11.1 })]
    public void NeighbouringStepsDiffer(string scheme, double[] least)
    {
        double[] found =
        [
            .. Enum.GetValues<Vision>()
                .Select(v => Sequence.Zip(Sequence.Skip(1), (one, other) => Difference(scheme, one, other, v)).Min()),
        ];
        Assert.All(found, d => Assert.True(d >= Steps, $"{d}"));
        Assert.Equal(least, found.Select(Rounded));
    }

    [Theory]
    [InlineData("light", new[] { 31.3, 26.4, 23.6, 31.1 })]
    [InlineData("dark", new[] { 26.1, 12.5, 16.2, 27.1 })]
    public void MedianAndRecordDiffer(string scheme, double[] figures) =>
        Assert.Equal(figures, Enum.GetValues<Vision>().Select(v => Rounded(Difference(scheme, Token.Teal, Token.Ink, v))));

    private static void Differ(string scheme, double[] least, params Token[] tokens)
    {
        double[] found =
        [
            .. Enum.GetValues<Vision>()
                .Select(v =>
                    tokens.SelectMany((one, i) => tokens.Skip(i + 1).Select(other => Difference(scheme, one, other, v))).Min()
                ),
        ];
        Assert.All(found, d => Assert.True(d >= Categories, $"{d}"));
        Assert.Equal(least, found.Select(Rounded));
    }

    private static double Contrast(string scheme, Token one, Token other) =>
        Rgb.Contrast(Colour(scheme, one), Colour(scheme, other));

    private static double Difference(string scheme, Token one, Token other, Vision vision) =>
        Lab.Difference(Lab.Of(Colour(scheme, one).Seen(vision)), Lab.Of(Colour(scheme, other).Seen(vision)));

    private static Rgb Colour(string scheme, Token token) =>
        Rgb.Of(Palette.All.Single(p => string.Equals(p.Name, scheme, StringComparison.Ordinal))[token]);

    private static double Rounded(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
