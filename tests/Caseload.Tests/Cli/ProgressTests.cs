using System.Globalization;
using Caseload.Cli;
using Caseload.Cli.Commands;
using Caseload.Cli.Progress;
using Caseload.Cli.Screens;
using Xunit;

namespace Caseload.Tests.Cli;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(0, 200, 5, "0 of 200 histories")]
    [InlineData(50, 200, 10, "50 of 200 histories, about 30 s left")]
    [InlineData(100, 2000, 60, "100 of 2,000 histories, about 19 min left")]
    [InlineData(200, 200, 60, "200 of 200 histories, about 0 s left")]
    public void Time_left_follows_the_pace_so_far(int done, int total, int seconds, string text) =>
        Assert.Equal(text, ProgressLine.Text(done, total, TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void A_line_is_cleared_in_the_end_and_nothing_is_shown_to_a_pipe()
    {
        using var shown = new StringWriter(CultureInfo.InvariantCulture);
        using (var line = new ProgressLine(shown, true, 2))
            line.Report(2);
        Assert.EndsWith("\r", shown.ToString(), StringComparison.Ordinal);
        using var silent = new StringWriter(CultureInfo.InvariantCulture);
        using (var line = new ProgressLine(silent, false, 2))
        {
            line.Report(2);
            line.Say("Writing");
        }
        Assert.Equal("", silent.ToString());
    }

    [Fact]
    public void A_broken_law_ends_with_3()
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var around = new Surroundings
        {
            Out = TextWriter.Null,
            Error = error,
            Screen = Screen.Piped,
            Directory = "/",
        };
        var breaches = Enumerable.Range(0, 25).Select(i => $"run {i}: Conservation").ToList();
        Assert.Equal(ExitCode.FailedCheck, BreachReport.Write(breaches, around));
        Assert.Contains("and 5 more\n", error.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("A law was broken: nothing was written.\n", error.ToString(), StringComparison.Ordinal);
    }
}
