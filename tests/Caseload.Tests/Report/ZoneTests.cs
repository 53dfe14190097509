using Caseload.Tests.Cli;
using Xunit;

namespace Caseload.Tests.Report;

public sealed class ZoneTests
{
    [Fact]
    public void Time_zone_and_language_of_the_machine_change_no_byte()
    {
        var pages = new[] { ("America/Los_Angeles", "de_DE.UTF-8"), ("Pacific/Kiritimati", "tr_TR.UTF-8") }.Select(at =>
        {
            using var folder = new TemporaryFolder();
            var ended = RealProcess.Run(
                folder.Path,
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["TZ"] = at.Item1,
                    ["LANG"] = at.Item2,
                    ["LC_ALL"] = at.Item2,
                },
                ["run", "--runs", "1", "--keep-runs", "none", .. InProcess.Short]
            );
            Assert.Equal((0, ""), (ended.Code, ended.Error));
            return File.ReadAllText(folder.At("out", "target-1200", "report.html"));
        });
        Assert.Single(pages.Distinct(StringComparer.Ordinal));
    }
}
