using System.Text.RegularExpressions;
using Caseload.Tests.Words;
using Xunit;

namespace Caseload.Tests.Report;

/// <summary>Whatever the inputs, the page is written and every sentence holds.</summary>
public sealed class VariantTests
{
    public static TheoryData<string> All => [.. Variants.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void A_page_is_written_without_what_is_not_a_number(string variant)
    {
        var page = PageParts.Of(variant);
        Assert.DoesNotContain("NaN", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("\u221e", page.Html, StringComparison.Ordinal);
        Assert.All(
            page.Sentences,
            sentence =>
                Assert.DoesNotMatch(
                    @"n/a( a day|%| \()|(about|from|between|exactly|of|is) n/a|\(\s*\)|\s[,.]|\.\.|\b0001\b",
                    sentence
                )
        );
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Titles_have_at_most_70_characters(string variant) =>
        Assert.All(PageParts.Of(variant).Figures, figure => Assert.InRange(figure.Title.Length, 1, 70));

    [Theory]
    [MemberData(nameof(All))]
    public void Descriptions_have_at_most_80_words(string variant) =>
        Assert.All(
            PageParts.Of(variant).Figures.SelectMany(f => f.Charts),
            chart => Assert.InRange(Regex.Split(chart.Description.Trim(), @"\s+").Length, 3, 80)
        );

    [Theory]
    [MemberData(nameof(All))]
    public void No_banned_word_stands_on_the_page(string variant)
    {
        var page = PageParts.Of(variant);
        BannedWords.NoneIn(PageParts.Text(page.Html).Replace("How many departures", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_figure_has_what_it_takes_to_be_cited(string variant)
    {
        var page = PageParts.Of(variant);
        Assert.All(
            page.FigureHtml,
            f =>
            {
                Assert.Contains($"Remake <code>{page.Page.Command}</code>", f.Html, StringComparison.Ordinal);
                Assert.Contains("simulated histor", PageParts.Text(f.Html), StringComparison.OrdinalIgnoreCase);
            }
        );
        foreach (var figure in page.Figures)
        {
            Assert.NotEqual(figure.Empty is null, figure.Charts.Count == 0);
            foreach (var chart in figure.Charts)
            {
                Assert.True(chart.Table.Rows.Count >= (figure.Id is "fig-map" or "fig-offices" ? 25 : 1), figure.Id);
                Assert.All(chart.Table.Rows, row => Assert.Equal(chart.Table.Columns.Count, row.Count));
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_drawing_has_a_title_and_a_description_of_its_own(string variant)
    {
        var page = PageParts.Of(variant);
        foreach (var (_, html) in page.FigureHtml)
        foreach (var svg in page.Svgs(html))
        {
            Assert.Matches("<svg[^>]* role=\"img\" aria-labelledby=\"[^\"]+\"", svg);
            Assert.Matches("<title id=\"[^\"]+\">[^<]{5,}</title>", svg);
            Assert.Matches("<desc id=\"[^\"]+\">[^<]{20,}</desc>", svg);
        }
    }
}
