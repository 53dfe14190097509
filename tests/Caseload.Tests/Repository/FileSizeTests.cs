using System.Text.RegularExpressions;
using Xunit;

namespace Caseload.Tests.Repository;

/// <summary>Small files with names from the domain.</summary>
public sealed partial class FileSizeTests
{
    private const int MedianLines = 100;
    private const int MostLines = 400;

    [Fact]
    public void TheMedianSourceIsShort()
    {
        var lines = Sources("src").Select(Lines).Order().ToArray();
        Assert.True(lines[lines.Length / 2] <= MedianLines, $"The median source has {lines[lines.Length / 2]} lines.");
    }

    [Fact]
    public void NoSourceIsLong() =>
        Assert.Empty(
            Sources("src")
                .Concat(Sources("tests"))
                .Concat(Sources("bench"))
                .Where(f => Lines(f) > MostLines)
                .Select(f => $"{f}: {Lines(f)} lines")
        );

    [Fact]
    public void NamesSayWhatAThingIs()
    {
        var files = Sources("src").Select(f => (File: f, Name: Path.GetFileNameWithoutExtension(f)));
        var types = Sources("src")
            .SelectMany(f => TypeName().Matches(Checkout.Read(f)).Select(m => (File: f, Name: m.Groups["name"].Value)));
        Assert.Empty(files.Concat(types).Where(n => Vague().IsMatch(n.Name)).Distinct());
    }

    private static IEnumerable<string> Sources(string folder) => Checkout.Files(folder, "*.cs");

    private static int Lines(string file) => File.ReadLines(Checkout.PathOf(file)).Count();

    [GeneratedRegex(@"\b(?:class|struct|record|interface|enum)\s+(?:class\s+|struct\s+)?(?<name>[A-Z]\w*)")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"(?:Helper|Util|Utility|Utilitie|Manager)s?(?![a-z])")]
    private static partial Regex Vague();
}
