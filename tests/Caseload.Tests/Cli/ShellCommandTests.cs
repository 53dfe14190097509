using Caseload.Cli.Layout;
using Caseload.Cli.Screens;
using Xunit;

namespace Caseload.Tests.Cli;

/// <summary>A command that is broken over lines can be copied as it stands.</summary>
public sealed class ShellCommandTests
{
    [Fact]
    public void A_short_command_is_one_line() =>
        Assert.Equal(["Remake      caseload run x"], Lines("caseload run x", Screen.Piped));

    [Theory]
    [InlineData(80)]
    [InlineData(49)]
    [InlineData(36)]
    public void A_long_command_goes_on_behind_a_backslash(int width)
    {
        const string Command =
            "caseload run 'a file with spaces.yaml' --runs 3 --from 2025-08-31 --to 2025-08-31 --set target.national=5 --seed 7";
        var lines = Lines(Command, Screen.Piped with { Width = width });
        Assert.All(lines, line => Assert.InRange(line.Length, 1, width));
        var shown = lines
            .SkipWhile(l => l is "Remake")
            .Select(l => l.Replace("Remake", "", StringComparison.Ordinal).Trim())
            .ToList();
        Assert.All(shown.SkipLast(1), line => Assert.EndsWith(" \\", line, StringComparison.Ordinal));
        Assert.Equal(Command, string.Join(' ', shown.Select(l => l.TrimEnd('\\').TrimEnd())));
        Assert.Contains(shown, line => line.Contains("'a file with spaces.yaml'", StringComparison.Ordinal));
    }

    private static List<string> Lines(string command, Screen screen) =>
        [.. new ShellCommand("Remake", command).Lines(screen).Select(line => line.ToString())];
}
