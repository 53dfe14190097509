using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Caseload.Web.Tests.Sound;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Caseload.Web.Tests.Access;

/// <summary>The rules of axe for WCAG 2.2 at level AA, and its best practices, hold with every table open.</summary>
public sealed class AxeTests(Chromium chromium, ReportFiles reports)
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    [Theory]
    [MemberData(nameof(ReportViews.All), MemberType = typeof(ReportViews))]
    public async Task NoRuleIsBroken(string report, int width, ColorScheme scheme)
    {
        await using var page = await chromium.Open(await reports.Of(report), new(width, scheme) { Unfolded = true });
        page.HasNo("broken rule", await Violations(page));
    }

    [Theory]
    [InlineData("--ink: #15191c; --link", "--ink: #cccccc; --link", "color-contrast")]
    [InlineData("<html lang=\"en\">", "<html>", "html-has-lang")]
    [InlineData("<h1>A page without a fault</h1>", "<p>A page</p>", "page-has-heading-one")]
    public async Task AFaultIsSeen(string place, string fault, string seen) =>
        await SoundPage.Shows(chromium, new(View.Phone) { Unfolded = true }, place, fault, seen, Violations);

    private static async Task<string[]> Violations(OpenPage page)
    {
        var options = new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Rules] },
            ResultTypes = [ResultType.Violations],
        };
        var result = await page.Page.RunAxe(options);
        Assert.NotEmpty(result.Passes);
        return [.. result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id} ({v.Help}): {n.Target}: {n.Html}"))];
    }
}
