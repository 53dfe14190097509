using System.Text.RegularExpressions;
using Caseload.Cli.Screens;
using Caseload.Cli.Texts.Comparisons;
using Caseload.Cli.Texts.Verdicts;
using Xunit;

namespace Caseload.Tests.Cli;

/// <summary>Words that do not stand in the product's own text.</summary>
public sealed class WordListTests
{
    private const string Banned =
        "likely|certain|expect(s|ed)? on|will|confidence interval|error margin|significant(ly)?|illegals?|invaders?|invasion|criminals|"
        + "sanctuary|catch and release|flood|surge|crackdown|raids?|round-?ups?|kidnap\\w*|disappear\\w*|terror|undesirable|victims?|"
        + "success|failure|fails?|achieve\\w*|unfortunately|merely|staggering|skyrocket\\w*|plunge\\w*|record-breaking|oops|we|deportations?(?! officers?)|"
        + "(only|just|as much as) [0-9]";

    [Fact]
    public void None_stands_in_a_verdict_or_a_comparison()
    {
        Clean(Text(VerdictText.Lines(MadeUpVerdict.Verdict, "out/x", "caseload run x", Screen.Piped)));
        Clean(Text(ComparisonText.Lines(MadeUpVerdict.Comparison, "out/x", "caseload compare x y", Screen.Piped)));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("run --help")]
    [InlineData("compare --help")]
    [InlineData("list")]
    [InlineData("list levers")]
    [InlineData("list measures")]
    [InlineData("list laws")]
    [InlineData("show day")]
    public void None_stands_in_help_and_lists(string arguments) => Clean(InProcess.Run(null, arguments.Split(' ')).Out);

    private static string Text(IEnumerable<Line> lines) => string.Join(' ', lines);

    private static void Clean(string text) =>
        Assert.Empty(
            Regex.Matches(text, $@"\b({Banned})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture).Select(m => m.Value)
        );
}
