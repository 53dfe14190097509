using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Caseload.Web.Tests.Sound;
using Microsoft.Playwright;
using Xunit;

namespace Caseload.Web.Tests.Screen;

/// <summary>A reader who sets the colors of all pages still sees every label.</summary>
public sealed class ForcedColorsTests(Chromium chromium, ReportFiles reports)
{
    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task EveryLabelDiffersFromWhatIsBehindIt(string report)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var page = await chromium.Open(await reports.Of(report), Forced(View.Desktop, scheme));
            page.HasNo("label of the color behind it", await page.Find("text-on-background"));
            page.HasNo("complaint", page.Complaints);
        }
    }

    [Fact]
    public async Task AFaultIsSeen() =>
        await SoundPage.Shows(
            chromium,
            Forced(View.Desktop, ColorScheme.Dark),
            "svg text { fill: var(--ink) }",
            "svg text { forced-color-adjust: none; fill: Canvas }",
            "upper line",
            page => page.Find("text-on-background")
        );

    private static View Forced(int width, ColorScheme scheme) => new(width, scheme) { ForcedColors = true };
}
