using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Caseload.Web.Tests.Sound;
using Microsoft.Playwright;
using Xunit;

namespace Caseload.Web.Tests.Paper;

/// <summary>A report on paper: whole figures, nothing cut off, dark on light.</summary>
public sealed partial class PrintTests(Chromium chromium, ReportFiles reports)
{
    public static TheoryData<string, string> Sheets =>
        [.. from name in ReportFiles.Names from sheet in new[] { "A4", "Letter" } select (name.Data, sheet)];

    [Theory]
    [MemberData(nameof(Sheets))]
    public async Task ItPrints(string report, string sheet)
    {
        await using var page = await chromium.Open(await reports.Of(report), new(View.Desktop));
        var bytes = await page.Page.PdfAsync(new() { Format = sheet, PrintBackground = true });
        var text = Encoding.Latin1.GetString(bytes);
        var pages = PdfPage().Count(text);
        var boxes = PdfBox().Matches(text).Select(m => (Number(m, "width"), Number(m, "height"))).Distinct().ToArray();
        Assert.True(pages > 0, $"{report} on {sheet} has {pages} pages.");
        var paper = Sheet.Named(sheet);
        Assert.All(boxes, box => Assert.Equal((paper.WidthInMm, paper.HeightInMm), box, Near));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public async Task FiguresStayWhole(string report, string sheet)
    {
        await using var page = await chromium.Open(await reports.Of(report), Sheet.Named(sheet).View());
        page.HasNo($"figure that {sheet} splits", await page.Find("figures-on-paper", Page(sheet)));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public async Task NothingIsCutOff(string report, string sheet)
    {
        foreach (var unfolded in new[] { false, true })
        {
            var view = Sheet.Named(sheet).View() with { Unfolded = unfolded };
            await using var page = await chromium.Open(await reports.Of(report), view);
            page.HasNo($"part cut off by {sheet}", await page.Find("sideways-scroll"));
            page.HasNo($"part cut off by {sheet}", await page.Find("cut-on-paper"));
            page.HasNo("figure with both drawings or none", await page.Find("drawing-faults"));
            page.HasNo("label out of place", await page.Find("label-faults"));
        }
    }

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task ItPrintsTheSameFromADarkScreen(string report)
    {
        await using var light = await chromium.Open(await reports.Of(report), Sheet.A4.View());
        await using var dark = await chromium.Open(await reports.Of(report), Sheet.A4.View(ColorScheme.Dark));
        var inLight = await light.Ask<string[][]>("colors");
        var inDark = await dark.Ask<string[][]>("colors");
        Assert.Equal(inLight.Length, inDark.Length);
        dark.HasNo("color of the dark", inLight.Zip(inDark).SelectMany(p => Changed(p.First, p.Second)));
        dark.HasNo("dark paper", await dark.Find("paper"));
    }

    [Theory]
    [InlineData("break-inside: avoid", "", "may be split")]
    [InlineData("figure { margin: 24px 0;", "figure { margin: 24px 0; min-height: 1200px;", "px tall")]
    public async Task ASplitFigureIsSeen(string place, string fault, string seen) =>
        await SoundPage.Shows(chromium, Sheet.A4.View(), place, fault, seen, page => page.Find("figures-on-paper", Page("A4")));

    [Fact]
    public async Task ACutTableIsSeen() =>
        await SoundPage.Shows(
            chromium,
            Sheet.A4.View() with
            {
                Unfolded = true,
            },
            ".box { overflow: visible }",
            "table { min-width: 900px }",
            "div.box",
            page => page.Find("cut-on-paper")
        );

    [Fact]
    public async Task DarkPaperIsSeen() =>
        await SoundPage.Shows(
            chromium,
            Sheet.A4.View(ColorScheme.Dark),
            "@media print {",
            "@media speech {",
            "body has the background",
            page => page.Find("paper")
        );

    /// <summary>An element's name and its colors before and after.</summary>
    private static IEnumerable<string> Changed(string[] before, string[] after) =>
        before
            .Zip(after)
            .Skip(1)
            .Where(p => !string.Equals(p.First, p.Second, StringComparison.Ordinal))
            .Select(p => $"{after[0]}: {p.Second}, from a light screen {p.First}");

    private static object Page(string sheet) => new { height = Sheet.Named(sheet).Height };

    private static double Number(Match match, string name) =>
        double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) * 25.4 / 72;

    private static bool Near((double Width, double Height) one, (double Width, double Height) other) =>
        Math.Abs(one.Width - other.Width) < 1 && Math.Abs(one.Height - other.Height) < 1;

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0\s+0\s+(?<width>[\d.]+)\s+(?<height>[\d.]+)")]
    private static partial Regex PdfBox();
}
