using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Caseload.Web.Tests.Sound;
using Xunit;

namespace Caseload.Web.Tests.Screen;

/// <summary>Nothing has to be scrolled sideways to be read, zoomed in, opened up or without JavaScript.</summary>
public sealed class SidewaysScrollTests(Chromium chromium, ReportFiles reports)
{
    [Theory]
    [MemberData(nameof(ReportViews.Widths), MemberType = typeof(ReportViews))]
    public async Task NoneAtDesktopAndPhoneWidth(string report, int width) =>
        await Fits(report, new(width), new(width) { Unfolded = true }, new(width) { JavaScript = false });

    /// <summary>A window of 1,280 pixels at 200% is 640 wide, at 400% (reflow, WCAG 1.4.10) 320.</summary>
    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task NoneWhenZoomed(string report) =>
        await Fits(
            report,
            new(640) { Zoom = 2, Unfolded = true },
            new(320)
            {
                Zoom = 4,
                Height = 256,
                Unfolded = true,
            }
        );

    /// <summary>At the widths where the layout changes it is as whole as between them.</summary>
    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task NoneBetweenTheWidths(string report)
    {
        await using var page = await chromium.Open(await reports.Of(report), new(View.Desktop) { Unfolded = true });
        var found = new List<string>();
        foreach (var width in new[] { 360, 480, 481, 768, 807, 808, 1024, 1095, 1096 })
        {
            await page.Page.SetViewportSizeAsync(width, page.View.Height);
            found.AddRange((await page.Find("sideways-scroll")).Select(f => $"at {width} px: {f}"));
        }

        page.HasNo("sideways scroll", found);
    }

    [Theory]
    [InlineData(
        "<p>It has",
        "<pre>It has " + "a very long line that nobody broke, a very long line that nobody broke</pre><p>",
        "pre"
    )]
    [InlineData("svg { max-width: 100%;", "svg { min-width: 600px;", "svg.narrow")]
    [InlineData(
        ".box { overflow: auto }",
        "figure details { display: inline-block; margin-left: 300px; width: 100px }",
        "details"
    )]
    public async Task AFaultIsSeen(string place, string fault, string seen) =>
        await SoundPage.Shows(chromium, new(View.Phone), place, fault, seen, page => page.Find("sideways-scroll"));

    private async Task Fits(string report, params View[] views)
    {
        var file = await reports.Of(report);
        foreach (var view in views)
        {
            await using var page = await chromium.Open(file, view);
            page.HasNo("sideways scroll", await page.Find("sideways-scroll"));
        }
    }
}
