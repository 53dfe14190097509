using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Caseload.Web.Tests.Sound;
using Microsoft.Playwright;
using Xunit;

namespace Caseload.Web.Tests.Screen;

/// <summary>The drawings as a reader sees them: one of each pair, and labels that can be read.</summary>
public sealed class DrawingTests(Chromium chromium, ReportFiles reports)
{
    private const double LeastContrast = 4.5;

    [Theory]
    [MemberData(nameof(ReportViews.Widths), MemberType = typeof(ReportViews))]
    public async Task NoLabelOverlapsOrLeavesItsDrawing(string report, int width)
    {
        await using var page = await chromium.Open(await reports.Of(report), new(width) { Unfolded = true });
        page.HasNo("label out of place", await page.Find("label-faults"));
    }

    /// <summary>WCAG 1.4.3 for the texts of drawings, which axe leaves out.</summary>
    [Theory]
    [MemberData(nameof(ReportViews.All), MemberType = typeof(ReportViews))]
    public async Task EveryLabelStandsOut(string report, int width, ColorScheme scheme)
    {
        await using var page = await chromium.Open(await reports.Of(report), new(width, scheme) { Unfolded = true });
        page.HasNo("label that is hard to see", await page.Find("label-contrast", LeastContrast));
    }

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task AFigureShowsOneOfItsDrawings(string report)
    {
        await using var page = await chromium.Open(await reports.Of(report), new(View.Desktop) { Unfolded = true });
        var found = new List<string>();
        foreach (var width in new[] { 320, View.Phone, 480, 481, 640, 768, 807, 808, 1024, View.Desktop })
        {
            await page.Page.SetViewportSizeAsync(width, page.View.Height);
            found.AddRange((await page.Find("drawing-faults")).Select(f => $"at {width} px: {f}"));
        }

        page.HasNo("figure with both drawings or none", found);
    }

    [Theory]
    [InlineData("y=\"80\">lower", "y=\"45\">lower", "\"upper line\" and \"lower line\" overlap")]
    [InlineData("x=\"10\" y=\"80\"", "x=\"340\" y=\"80\"", "\"lower line\" leaves the drawing at the right")]
    [InlineData("y=\"40\"", "y=\"4\"", "\"upper line\" leaves the drawing at the top")]
    public async Task AFaultOfALabelIsSeen(string place, string fault, string seen) =>
        await SoundPage.Shows(chromium, new(View.Phone), place, fault, seen, page => page.Find("label-faults"));

    [Theory]
    [InlineData("svg text { fill: var(--ink) }", "svg text { fill: #c0c0c0 }", "upper line")]
    [InlineData("<text x=\"10\" y=\"80\">", "<path d=\"M0 60H100V90H0Z\"/><text x=\"10\" y=\"80\">", "lower line")]
    public async Task AFaultOfContrastIsSeen(string place, string fault, string seen)
    {
        var view = new View(View.Phone);
        await SoundPage.Shows(chromium, view, place, fault, seen, page => page.Find("label-contrast", LeastContrast));
    }

    [Theory]
    [InlineData("svg.narrow { display: none }", "", "shows 1 of 1 wide and 1 of 1 narrow")]
    [InlineData("svg.narrow { display: none }", "svg { display: none }", "shows 0 of 1 wide and 0 of 1 narrow")]
    [InlineData("class=\"narrow\"", "", "1 wide and 0 narrow")]
    public async Task AFaultOfAPairIsSeen(string place, string fault, string seen) =>
        await SoundPage.Shows(chromium, new(View.Desktop), place, fault, seen, page => page.Find("drawing-faults"));
}
