using Caseload.Tests.Repository;
using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Microsoft.Playwright;
using Xunit;

namespace Caseload.Web.Tests.Pictures;

/// <summary>The pictures in the README: ./pictures.sh takes them again, and otherwise they are there and small.</summary>
public sealed class PictureTests(Chromium chromium, ReportFiles reports)
{
    private const int MostBytes = 300_000;

    private static readonly bool Take = Environment.GetEnvironmentVariable("CASELOAD_PICTURES") is "1";

    [Theory]
    [InlineData("report-1280.png", View.Desktop, 1700, ColorScheme.Light)]
    [InlineData("report-390.png", View.Phone, 1500, ColorScheme.Light)]
    [InlineData("report-dark.png", View.Desktop, 1700, ColorScheme.Dark)]
    public async Task ItIsThereAndSmall(string name, int width, int height, ColorScheme scheme)
    {
        var file = Checkout.PathOf("docs/pictures/" + name);
        if (Take)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await using var page = await chromium.Open(
                await reports.Of(ReportFiles.Target),
                new(width, scheme) { Height = height }
            );
            await File.WriteAllBytesAsync(file, FlatPng.Of(await page.Page.ScreenshotAsync()));
        }

        Assert.True(File.Exists(file), $"{file} is missing: ./pictures.sh takes it.");
        var bytes = await File.ReadAllBytesAsync(file);
        Assert.True(bytes.Length <= MostBytes, $"{file} has {bytes.Length:N0} bytes, {MostBytes:N0} are allowed.");
        Assert.Equal((width, height), FlatPng.Size(bytes));
    }
}
