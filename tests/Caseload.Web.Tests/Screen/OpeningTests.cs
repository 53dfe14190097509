using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Caseload.Web.Tests.Sound;
using Microsoft.Playwright;
using Xunit;

namespace Caseload.Web.Tests.Screen;

/// <summary>A report opens without a word from the browser and asks for nothing but itself.</summary>
public sealed class OpeningTests(Chromium chromium, ReportFiles reports)
{
    [Theory]
    [MemberData(nameof(ReportViews.All), MemberType = typeof(ReportViews))]
    public async Task NoComplaintAndNoRequest(string report, int width, ColorScheme scheme) =>
        await Opens(report, new(width, scheme) { Unfolded = true });

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task NoComplaintAndNoRequestWithoutJavaScript(string report) =>
        await Opens(report, new(View.Desktop) { JavaScript = false });

    [Theory]
    [InlineData("<h1>", "<img alt='' src='none.png'><h1>", "none.png")]
    [InlineData("<h1>", "<script>console.log(1)</script><h1>", "console error")]
    [InlineData("style-src", "unknown-src 'none'; style-src", "unknown-src")]
    [InlineData(
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        "content=\"\"><link rel=stylesheet href=none.css>",
        "requested: "
    )]
    public async Task AFaultIsSeen(string place, string fault, string seen) =>
        await SoundPage.Shows(chromium, new(View.Desktop), place, fault, seen, page => Task.FromResult(Heard(page).ToArray()));

    private async Task Opens(string report, View view)
    {
        await using var page = await chromium.Open(await reports.Of(report), view);
        page.HasNo("complaint or request", Heard(page));
    }

    private static IEnumerable<string> Heard(OpenPage page) =>
        page
            .Requests.Where(r => !string.Equals(r, new Uri(page.File).AbsoluteUri, StringComparison.Ordinal))
            .Select(r => "requested: " + r)
            .Concat(page.Complaints);
}
