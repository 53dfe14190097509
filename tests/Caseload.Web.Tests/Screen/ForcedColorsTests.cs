using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Caseload.Web.Tests.Sound;
using Microsoft.Playwright;
using Xunit;

namespace Caseload.Web.Tests.Screen;

/// <summary>A reader who sets the colors of all pages still sees every label.</summary>
public sealed class ForcedColorsTests(Chromium chromium, ReportFiles reports)
{
    /// <summary>A contrast at which a text can be made out; the reader's own colors decide the rest.</summary>
    private const double Differs = 2;

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task EveryLabelDiffersFromWhatIsBehindIt(string report) =>
        await chromium.HasNo(
            "label that is hard to see",
            await reports.Of(report),
            ReportViews.All.Select(Forced).Unfolded(),
            async page => [.. await page.Find("label-contrast", Differs), .. page.Complaints]
        );

    [Fact]
    public async Task AFaultIsSeen() =>
        await SoundPage.Shows(
            chromium,
            Forced(new(View.Desktop, ColorScheme.Dark)),
            "svg text { fill: var(--ink) }",
            "svg text { forced-color-adjust: none; fill: Canvas }",
            "upper line",
            page => page.Find("label-contrast", Differs)
        );

    private static View Forced(View view) => view with { ForcedColors = true };
}
