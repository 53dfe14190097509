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
    private static IReadOnlyList<View> Folded { get; } = [.. Sheet.All.Select(sheet => sheet.View())];

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task ItPrints(string report)
    {
        await using var page = await chromium.Open(await reports.Of(report), new(View.Desktop));
        foreach (var sheet in Sheet.All)
        {
            var bytes = await page.Page.PdfAsync(new() { Format = sheet.Name, PrintBackground = true });
            var text = Encoding.Latin1.GetString(bytes);
            var boxes = PdfBox().Matches(text).Select(m => (Number(m, "width"), Number(m, "height"))).Distinct().ToArray();
            Assert.True(PdfPage().Count(text) > 0, $"{report} on {sheet.Name} has no page.");
            Assert.All(boxes, box => Assert.Equal((sheet.WidthInMm, sheet.HeightInMm), box, Near));
        }
    }

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task FiguresStayWhole(string report) => await Prints("figure that paper splits", report, Folded, Split);

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task NothingIsCutOff(string report) =>
        await Prints(
            "part that paper cuts off",
            report,
            Folded.Concat(Folded.Unfolded()),
            async page => [.. await page.Find("sideways-scroll"), .. await page.Find("cut-on-paper")]
        );

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task DrawingsAreAsOnTheScreen(string report) =>
        await Prints(
            "fault of a drawing",
            report,
            Folded,
            async page => [.. await page.Find("drawing-faults"), .. await page.Find("label-faults")]
        );

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task ItPrintsTheSameFromADarkScreen(string report)
    {
        await using var page = await chromium.Open(await reports.Of(report), Sheet.A4.View());
        var fromLight = await page.Ask<string[][]>("colors");
        await page.Look(Sheet.A4.View(ColorScheme.Dark));
        var fromDark = await page.Ask<string[][]>("colors");
        Assert.Equal(fromLight.Length, fromDark.Length);
        page.HasNo("color of the dark", fromLight.Zip(fromDark).SelectMany(p => Changed(p.First, p.Second)));
        page.HasNo("dark paper", await page.Find("paper"));
    }

    [Theory]
    [InlineData("break-inside: avoid", "", "may be split")]
    [InlineData("figure { margin: 24px 0;", "figure { margin: 24px 0; min-height: 1200px;", "px tall")]
    public async Task ASplitFigureIsSeen(string place, string fault, string seen) =>
        await SoundPage.Shows(chromium, Sheet.A4.View(), place, fault, seen, Split);

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

    private static Task<string[]> Split(OpenPage page)
    {
        var sheet = Sheet.All.First(sheet => sheet.View().Width == page.View.Width);
        return page.Find("figures-on-paper", new { height = sheet.Height });
    }

    private async Task Prints(string what, string report, IEnumerable<View> views, Func<OpenPage, Task<string[]>> check) =>
        await chromium.HasNo(what, await reports.Of(report), views, check);

    private static double Number(Match match, string name) =>
        double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) * 25.4 / 72;

    private static bool Near((double Width, double Height) one, (double Width, double Height) other) =>
        Math.Abs(one.Width - other.Width) < 1 && Math.Abs(one.Height - other.Height) < 1;

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0\s+0\s+(?<width>[\d.]+)\s+(?<height>[\d.]+)")]
    private static partial Regex PdfBox();
}
