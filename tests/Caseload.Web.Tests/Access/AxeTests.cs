using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Caseload.Web.Tests.Sound;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Xunit;

namespace Caseload.Web.Tests.Access;

/// <summary>The rules of axe for WCAG 2.2 at level AA, and its best practices, hold with every table open.</summary>
public sealed class AxeTests(Chromium chromium, ReportFiles reports)
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task NoRuleIsBrokenInTheLight(string report) => await Keeps(report, ReportViews.InTheLight);

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task NoRuleIsBrokenInTheDark(string report) =>
        await Keeps(report, ReportViews.All.Except(ReportViews.InTheLight));

    [Theory]
    [InlineData("--ink: #15191c; --link", "--ink: #cccccc; --link", "color-contrast")]
    [InlineData("<html lang=\"en\">", "<html>", "html-has-lang")]
    [InlineData("<h1>A page without a fault</h1>", "<p>A page</p>", "page-has-heading-one")]
    public async Task AFaultIsSeen(string place, string fault, string seen) =>
        await SoundPage.Shows(chromium, new(View.Phone) { Unfolded = true }, place, fault, seen, Violations);

    private async Task Keeps(string report, IEnumerable<View> views) =>
        await chromium.HasNo("broken rule", await reports.Of(report), views.Unfolded(), Violations);

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
