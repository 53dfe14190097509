using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Caseload.Web.Tests.Sound;
using Xunit;

namespace Caseload.Web.Tests.Screen;

/// <summary>A report opens without a word from the browser and asks for nothing but itself.</summary>
public sealed class OpeningTests(Chromium chromium, ReportFiles reports)
{
    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task NoComplaintAndNoRequest(string report) => await Opens(report, ReportViews.All.Unfolded());

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task NoComplaintAndNoRequestWithoutJavaScript(string report) =>
        await Opens(report, ReportViews.All.Select(view => view with { JavaScript = false }));

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
        await SoundPage.Shows(chromium, new(View.Desktop), place, fault, seen, Heard);

    private async Task Opens(string report, IEnumerable<View> views) =>
        await chromium.HasNo("complaint or request", await reports.Of(report), views, Heard);

    private static Task<string[]> Heard(OpenPage page)
    {
        var self = new Uri(page.File).AbsoluteUri;
        var others = page.Requests.Where(request => !string.Equals(request, self, StringComparison.Ordinal));
        return Task.FromResult<string[]>([.. others.Select(request => "requested: " + request), .. page.Complaints]);
    }
}
