using System.Text.RegularExpressions;
using Xunit;

namespace Caseload.Tests.Repository;

/// <summary>Text that a user reads takes no side: some words stay out of it, except where somebody is quoted.</summary>
public sealed partial class WordingTests
{
    private static readonly Regex[] Loaded =
    [
        .. new[]
        {
            @"\billegals\b",
            @"\billegal aliens?\b",
            @"\binva(?:der|sion)s?\b",
            @"\bcriminals\b",
            @"\bsanctuary\b",
            @"\bcatch[ -]and[ -]release\b",
            @"\bflood(?:s|ed|ing)?\b",
            @"\bsurges? (?:of|in) (?:people|migrants|immigrants|arrivals|crossings)\b",
            @"\bcrack(?:ing|s|ed)?[ -]?down\b",
            @"\braid(?:s|ed|ing)?\b",
            @"\bround(?:ed|ing)?[ -]?ups?\b",
            @"\bkidnap\w*",
            @"\bdisappear\w*",
            @"\bconcentration camps?\b",
            @"\bterror(?!is)\w*",
            @"\bterrorism\b",
            @"\bmass deportation machine\b",
            @"\bundesirables?\b",
            @"\bvictims?\b",
            @"\bachiev\w*",
            @"\bunfortunately\b",
            @"\bmerely\b",
            @"\b(?:only|just|as much as) (?:about |around |some )?[$€]?\d",
            @"\bstaggering\b",
            @"\bskyrocket\w*",
            @"\bplung(?:e|es|ed|ing)\b",
            @"\brecord-breaking\b",
        }.Select(p => new Regex(p, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)),
    ];

    [Fact]
    public void PagesUseNoLoadedWord()
    {
        var pages = Checkout
            .Files(".", "*.md")
            .Where(f => !f.StartsWith("tests/", StringComparison.Ordinal))
            .Append("CITATION.cff");
        Assert.Empty(pages.SelectMany(f => Found(f, Quoted().Replace(Checkout.Read(f), Blank))));
    }

    [Fact]
    public void ScenariosUseNoLoadedWord() =>
        Assert.Empty(Checkout.Files("scenarios").SelectMany(f => Found(f, CurlyQuoted().Replace(Checkout.Read(f), Blank))));

    [Fact]
    public void ProgramTextUsesNoLoadedWord() =>
        Assert.Empty(Checkout.Files("src", "*.cs").SelectMany(f => Found(f, Literals(Checkout.Read(f)))));

    [Theory]
    [InlineData("They achieved it.", true)]
    [InlineData("just 40 beds", true)]
    [InlineData("only the 40 beds", false)]
    [InlineData("He said \"they achieved it\".", false)]
    [InlineData("> They achieved it.", false)]
    public void QuotationsAreExcepted(string text, bool found) =>
        Assert.Equal(found, Found("text", Quoted().Replace(text, Blank)).Any());

    [Fact]
    public void LiteralsAreFoundAndCommentsAreNot() =>
        Assert.Equal(
            ["a", "b \"\"", "c", "d"],
            Literals("x(\"a\"); // \"no\"\ny(@\"b \"\"\", /* \"no\" */ '\"', $\"c\", \"\"\"d\"\"\");")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );

    private static IEnumerable<string> Found(string file, string text) =>
        Loaded.SelectMany(w => w.Matches(text)).Select(m => $"{file}:{text.AsSpan(0, m.Index).Count('\n') + 1}: {m.Value}");

    /// <summary>Lines stay where they are.</summary>
    private static string Blank(Match match) => new('\n', match.Value.Count(c => c == '\n'));

    /// <summary>The string literals of a source, one after another; inside them, what stands in escaped or curly quotes is left out.</summary>
    private static string Literals(string source) =>
        string.Join(
            '\n',
            Token()
                .Matches(source)
                .Select(m =>
                    m.Groups["raw"].Success ? m.Groups["raw"]
                    : m.Groups["verbatim"].Success ? m.Groups["verbatim"]
                    : m.Groups["plain"]
                )
                .Where(g => g.Success)
                .Select(g => InnerQuoted().Replace(g.Value, ""))
        );

    [GeneratedRegex("""^>.*$|"[^"\n]*(?:\n[^"\n]+)?"|“[^”]*”""", RegexOptions.Multiline)]
    private static partial Regex Quoted();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex CurlyQuoted();

    [GeneratedRegex("""\\"[^"\\]*\\"|“[^”]*”""")]
    private static partial Regex InnerQuoted();

    [GeneratedRegex(
        """"
            //[^\n]*|/\*[\s\S]*?\*/|'(?:[^'\\\n]|\\.)+'
            |\$*"""+(?<raw>[\s\S]*?)"""+
            |(?:@\$?|\$@)"(?<verbatim>(?:[^"]|"")*)"
            |\$?"(?<plain>(?:[^"\\\n]|\\.)*)"
            """",
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Token();
}
