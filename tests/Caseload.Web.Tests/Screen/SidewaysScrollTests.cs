using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Caseload.Web.Tests.Sound;
using Xunit;

namespace Caseload.Web.Tests.Screen;

/// <summary>Nothing has to be scrolled sideways to be read, zoomed in, opened up or without JavaScript.</summary>
public sealed class SidewaysScrollTests(Chromium chromium, ReportFiles reports)
{
    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task NoneAtAnyWidth(string report)
    {
        var folded = ReportViews.Widths.Select(width => new View(width)).ToArray();
        await Fits(report, folded.Concat(folded.Unfolded()));
    }

    /// <summary>A window of 1,280 pixels at 200% is 640 wide.</summary>
    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task NoneAtTwiceTheSize(string report) => await Fits(report, [new(640) { Zoom = 2, Unfolded = true }]);

    /// <summary>Reflow, WCAG 1.4.10: a window of 1,280 x 1,024 pixels at 400%.</summary>
    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task NoneAtFourTimesTheSize(string report) =>
        await Fits(
            report,
            [
                new(320)
                {
                    Height = 256,
                    Zoom = 4,
                    Unfolded = true,
                },
            ]
        );

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task NoneWithoutJavaScript(string report) =>
        await Fits(report, ReportViews.InTheLight.Select(view => view with { JavaScript = false }));

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

    private async Task Fits(string report, IEnumerable<View> views) =>
        await chromium.HasNo("sideways scroll", await reports.Of(report), views, page => page.Find("sideways-scroll"));
}
