using Xunit;

namespace Caseload.Web.Tests.Reports;

/// <summary>A report can be sent by mail and opened on a phone.</summary>
public sealed class ReportSizeTests(ReportFiles reports)
{
    private const long Most = 1_500_000;

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task ItIsSmall(string report)
    {
        var file = new FileInfo(await reports.Of(report));
        Assert.True(file.Length <= Most, $"{file.FullName} has {file.Length:N0} bytes, {Most:N0} are allowed.");
    }
}
