using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Caseload.Web.Tests.Sound;
using Xunit;

namespace Caseload.Web.Tests.Screen;

/// <summary>The drawings as a reader sees them: one of each pair, and labels that can be read.</summary>
public sealed class DrawingTests(Chromium chromium, ReportFiles reports)
{
    private const double LeastContrast = 4.5;

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task NoLabelOverlapsOrLeavesItsDrawing(string report) =>
        await Shows("label out of place", report, ReportViews.InTheLight, "label-faults");

    /// <summary>WCAG 1.4.3 for the texts of drawings, which axe leaves out.</summary>
    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task EveryLabelStandsOut(string report) =>
        await Shows("label that is hard to see", report, ReportViews.All, "label-contrast", LeastContrast);

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task AFigureShowsOneOfItsDrawings(string report) =>
        await Shows(
            "figure with both drawings or none",
            report,
            ReportViews.Widths.Select(width => new View(width)),
            "drawing-faults"
        );

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

    private async Task Shows(string what, string report, IEnumerable<View> views, string script, object? argument = null) =>
        await chromium.HasNo(what, await reports.Of(report), views.Unfolded(), page => page.Find(script, argument));
}
