using System.Text.RegularExpressions;
using Caseload.Tests.Repository;
using Xunit;

namespace Caseload.Tests.Docs;

/// <summary>A decision is one short page: problem, options, choice, cost.</summary>
public sealed partial class DecisionTests
{
    private const int MostLines = 70;

    public static TheoryData<string> Decisions => [.. Checkout.Files("docs/decisions", "*.md")];

    [Theory]
    [MemberData(nameof(Decisions))]
    public void ItHasTheFourPartsOnOnePage(string page)
    {
        var lines = File.ReadAllLines(Checkout.PathOf(page));
        Assert.Equal(
            ["## Problem", "## Options", "## Choice", "## Cost"],
            lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal))
        );
        Assert.StartsWith($"# {Number().Match(Path.GetFileName(page)).Value}. ", lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length <= MostLines, $"{page} has {lines.Length} lines.");
    }

    [Fact]
    public void NumbersFollowEachOther()
    {
        var numbers = Decisions.Select(d => Number().Match(Path.GetFileName(d.Data)).Value).ToArray();
        Assert.Equal(Enumerable.Range(0, numbers.Length).Select(i => $"{i:0000}"), numbers);
    }

    [GeneratedRegex(@"^\d{4}")]
    private static partial Regex Number();
}
