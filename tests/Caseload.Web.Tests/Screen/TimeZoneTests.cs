using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Xunit;

namespace Caseload.Web.Tests.Screen;

/// <summary>A report reads the same wherever it is read: no date moves with the reader's clock.</summary>
public sealed class TimeZoneTests(Chromium chromium, ReportFiles reports)
{
    private static readonly string[] Zones = ["America/Los_Angeles", "Asia/Tokyo", "Pacific/Kiritimati"];

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task EveryTextIsTheSame(string report)
    {
        var here = await Lines(report, "UTC");
        Assert.NotEmpty(here);
        foreach (var zone in Zones)
        {
            var there = await Lines(report, zone);
            var differ = here.Zip(there)
                .Where(p => !string.Equals(p.First, p.Second, StringComparison.Ordinal))
                .Select(p => $"'{p.First}' in UTC is '{p.Second}'")
                .Take(5);
            Assert.True(here.SequenceEqual(there), $"{report} in {zone}: {string.Join("; ", differ)}");
        }
    }

    private async Task<string[]> Lines(string report, string zone)
    {
        await using var page = await chromium.Open(await reports.Of(report), new(View.Desktop) { Zone = zone });
        var text = await page.Page.EvaluateAsync<string>("() => document.title + '\\n' + document.body.textContent");
        return [.. text.Split('\n').Where(line => line.Trim().Length > 0)];
    }
}
