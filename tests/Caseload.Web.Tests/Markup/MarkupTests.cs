using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Caseload.Web.Tests.Sound;
using Xunit;

namespace Caseload.Web.Tests.Markup;

/// <summary>The text of a report is valid HTML that says what it is and acts on nothing.</summary>
public sealed class MarkupTests(ReportFiles reports)
{
    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task ThePageKeepsItsRules(string report) => await Keeps(report, PageRules.All);

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task TheFiguresKeepTheirRules(string report) => await Keeps(report, FigureRules.All);

    [Fact]
    public void ASoundPageKeepsAllRules()
    {
        using var sound = new SoundPage();
        Assert.Empty(Breaches(sound));
    }

    [Theory]
    [InlineData("</h2></figcaption>", "</h2>", "not valid: ")]
    [InlineData("<!doctype html>", "", "there is no doctype")]
    [InlineData(" lang=\"en\"", "", "html has no lang")]
    [InlineData("width=device-width", "width=1280", "the viewport is")]
    [InlineData("default-src 'none';", "default-src 'self';", "the content security policy is")]
    [InlineData("id=\"narrow-title\"", "id=\"wide-title\"", "id used before")]
    [InlineData("href=\"#first\"", "href=\"#second\"", "leads nowhere: href=second")]
    [InlineData("id=\"narrow-desc\"", "", "leads nowhere: aria-labelledby=narrow-desc")]
    [InlineData("<h2>Two lines</h2>", "<h3>Two lines</h3>", "h3 after h1")]
    [InlineData("<h1>A page", "<script></script><h1>A page", "not allowed in a report")]
    [InlineData("<h1>A page", "<h1 style=\"color: red\">A page", "attribute style")]
    [InlineData("<h1>A page", "<h1 onclick=\"\">A page", "attribute onclick")]
    [InlineData("<desc id=\"wide-desc\">One above the other.</desc>", "", "does not begin with title and desc")]
    [InlineData("table>", "div>", "no table in line")]
    [InlineData("<caption>Two lines</caption>", "", "no caption")]
    public void AFaultIsSeen(string place, string fault, string seen)
    {
        using var faulty = new SoundPage(place, fault);
        Assert.Contains(Breaches(faulty), found => found.Contains(seen, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Breaches(SoundPage page)
    {
        var parsed = ParsedReport.Of(page.Text);
        return PageRules.All(parsed).Concat(FigureRules.All(parsed));
    }

    private async Task Keeps(string report, Func<ParsedReport, IEnumerable<string>> rules)
    {
        var file = await reports.Of(report);
        Findings.None($"{file}, rule that is broken", rules(ParsedReport.Of(await File.ReadAllTextAsync(file))));
    }
}
