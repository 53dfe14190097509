using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Caseload.Tests.Report;

/// <summary>The file: nothing is fetched, nothing runs, the same bytes each time.</summary>
public sealed class PageTests
{
    public static TheoryData<string> All => [.. Variants.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_fetched_and_nothing_runs(string variant)
    {
        var html = PageParts.Of(variant).Html;
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" style=\"", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"\son[a-z]+=""", html);
        Assert.DoesNotMatch(@"\ssrc=", html);
        Assert.DoesNotMatch(@"url\(|@import", html);
        Assert.All(
            Regex.Matches(html, "href=\"([^\"]*)\"").Select(m => m.Groups[1].Value),
            href =>
                Assert.True(
                    href.StartsWith('#') || href.StartsWith("data:text/csv;charset=utf-8,", StringComparison.Ordinal),
                    href
                )
        );
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_policy_names_the_one_style_sheet(string variant)
    {
        var html = PageParts.Of(variant).Html;
        var style = Regex.Match(html, "(?s)<style>(?<css>.*?)</style>", RegexOptions.ExplicitCapture).Groups["css"].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"style-src 'sha256-{hash}'", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "<style"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Ids_are_unique_and_anchors_lead_somewhere(string variant)
    {
        var html = PageParts.Of(variant).Html;
        var ids = Regex.Matches(html, " id=\"([^\"]*)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            Regex.Matches(html, "href=\"#([^\"]*)\"").Select(m => m.Groups[1].Value),
            anchor => Assert.Contains(anchor, ids)
        );
        Assert.All(
            Regex.Matches(html, "aria-labelledby=\"([^\"]*)\"").SelectMany(m => m.Groups[1].Value.Split(' ')),
            label => Assert.Contains(label, ids)
        );
    }

    [Fact]
    public void The_same_inputs_give_the_same_bytes() =>
        Assert.Equal(PageParts.Of("target").Html, PageParts.Of(Variants.Of("target")).Html);

    [Fact]
    public void Two_years_stay_within_their_budget()
    {
        var page = PageParts.Of(MadeUpReport.Of("target-1200", new(2025, 1, 20), new(2026, 12, 31), 12));
        Assert.InRange(Encoding.UTF8.GetByteCount(page.Html), 100_000, 1_500_000);
        foreach (var (id, html) in page.FigureHtml)
        {
            var most = id is "fig-map" or "fig-offices" ? 60 : 40;
            var bytes = page.Svgs(html).Sum(Encoding.UTF8.GetByteCount);
            Assert.True(bytes <= most * 1024, $"{id}: {bytes}");
        }
    }
}
