using System.Globalization;
using System.Text.RegularExpressions;
using Caseload.Cli.Screens;
using Caseload.Cli.Texts.Comparisons;
using Caseload.Cli.Texts.Verdicts;
using Snapshooter;
using Snapshooter.Xunit3;
using Xunit;

namespace Caseload.Tests.Cli;

public sealed partial class VerdictTextTests
{
    private static readonly Screen Terminal = new(80, true, true, false, false);

    public static TheoryData<string> Screens => ["unicode", "ascii", "piped", "wide", "71", "60", "49", "36"];

    [Theory]
    [MemberData(nameof(Screens))]
    public void The_verdict_is_as_in_its_golden_file(string screen) =>
        Snapshot.Match(Verdict(ScreenOf(screen)), SnapshotNameExtension.Create(screen));

    [Theory]
    [MemberData(nameof(Screens))]
    public void The_comparison_is_as_in_its_golden_file(string screen) =>
        Snapshot.Match(Comparison(ScreenOf(screen)), SnapshotNameExtension.Create(screen));

    [Theory]
    [MemberData(nameof(Screens))]
    public void No_line_is_wider_than_the_screen(string screen)
    {
        var width = ScreenOf(screen).Width;
        foreach (var line in (Verdict(ScreenOf(screen)) + Comparison(ScreenOf(screen))).Split('\n'))
            Assert.True(line.Length <= width, line);
    }

    [Fact]
    public void Colour_adds_codes_and_changes_no_letter()
    {
        var styled = Verdict(Terminal with { Colour = true });
        Assert.Contains("\u001b[1m", styled, StringComparison.Ordinal);
        Assert.Contains("\u001b[38;5;30m", styled, StringComparison.Ordinal);
        Assert.Contains("\u001b[38;5;79m", Verdict(Terminal with { Colour = true, Dark = true }), StringComparison.Ordinal);
        var plain = string.Join('\n', Codes().Replace(styled, "").Split('\n').Select(l => l.TrimEnd()));
        Assert.Equal(Verdict(Terminal), plain);
    }

    [Fact]
    public void Only_terminals_with_unicode_get_characters_beyond_ascii()
    {
        Assert.Contains(Verdict(Terminal), c => c > 126);
        Assert.DoesNotContain(Verdict(Terminal with { Unicode = false }), c => c > 126);
        Assert.DoesNotContain(Verdict(Screen.Piped), c => c > 126);
    }

    [Fact]
    public void The_order_is_that_of_the_question()
    {
        var text = Verdict(Screen.Piped);
        string[] order =
        [
            "Weeks at target",
            "ERO arrests a day",
            "ICE book-ins a day",
            "People detained",
            "Departures a day",
            "Departures, ICE arrests",
            "30-day mean",
            "On record",
            "Of 1,000 ERO arrests",
            "What the target needs",
            "What limits",
            "People detained wait for",
            "Arrested, criminality",
            "Judgment",
            "Results",
            "Remake",
        ];
        var places = order.Select(words => text.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    private static string Verdict(Screen screen) =>
        Written(VerdictText.Lines(MadeUpVerdict.Verdict, "out/target-1200", "caseload run target-1200", screen), screen);

    private static string Comparison(Screen screen) =>
        Written(ComparisonText.Lines(MadeUpVerdict.Comparison, "out/a-vs-b", "caseload compare a b", screen), screen);

    private static string Written(IEnumerable<Line> lines, Screen screen)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        LineWriter.Write(lines, writer, screen);
        return writer.ToString();
    }

    private static Screen ScreenOf(string name) =>
        name switch
        {
            "unicode" => Terminal,
            "ascii" => Terminal with { Unicode = false },
            "piped" => Screen.Piped,
            "wide" => Terminal with { Width = 100 },
            _ => Terminal with { Width = int.Parse(name, CultureInfo.InvariantCulture) },
        };

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Codes();
}
