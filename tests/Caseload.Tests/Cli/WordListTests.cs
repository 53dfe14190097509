using Caseload.Cli.Screens;
using Caseload.Cli.Texts.Comparisons;
using Caseload.Cli.Texts.Verdicts;
using Caseload.Tests.Words;
using Xunit;

namespace Caseload.Tests.Cli;

/// <summary>Words that do not stand in the product's own text.</summary>
public sealed class WordListTests
{
    [Fact]
    public void None_stands_in_a_verdict_or_a_comparison()
    {
        BannedWords.NoneIn(Text(VerdictText.Lines(MadeUpVerdict.Verdict, "out/x", "caseload run x", Screen.Piped)));
        BannedWords.NoneIn(Text(ComparisonText.Lines(MadeUpVerdict.Comparison, "out/x", "caseload compare x y", Screen.Piped)));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("run --help")]
    [InlineData("compare --help")]
    [InlineData("claims --help")]
    [InlineData("list")]
    [InlineData("list levers")]
    [InlineData("list measures")]
    [InlineData("list laws")]
    [InlineData("show day")]
    public void None_stands_in_help_and_lists(string arguments) =>
        BannedWords.NoneIn(InProcess.Run(null, arguments.Split(' ')).Out);

    private static string Text(IEnumerable<Line> lines) => string.Join(' ', lines);
}
