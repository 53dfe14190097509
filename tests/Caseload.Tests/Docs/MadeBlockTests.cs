using Caseload.Model;
using Caseload.Tests.Repository;
using Xunit;

namespace Caseload.Tests.Docs;

/// <summary>What pages say about laws, measures, levers, parameters and draws is what the code declares.</summary>
public sealed class MadeBlockTests
{
    /// <summary>Set to 1, the pages are written anew instead of compared.</summary>
    private const string Rewrite = "CASELOAD_REWRITE_DOCS";

    public static TheoryData<string> Pages => [.. Checkout.Files("docs", "*.md").Where(f => MadeBlocks.In(Read(f)).Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void ThePageIsWhatTheCodeDeclares(string page)
    {
        var made = MadeBlocks.Renew(Read(page));
        if (Environment.GetEnvironmentVariable(Rewrite) is "1")
            File.WriteAllText(Checkout.PathOf(page), made);
        Assert.True(
            made.Equals(Read(page), StringComparison.Ordinal),
            $"{page} is behind the code. Run {Rewrite}=1 ./test.sh --filter-class '*MadeBlockTests' and read the difference."
        );
    }

    [Fact]
    public void EveryBlockStandsOnOnePage()
    {
        var found = Pages.SelectMany(p => MadeBlocks.In(Read(p.Data))).Select(b => b.Name).Order(StringComparer.Ordinal);
        Assert.Equal(MadeBlocks.Names.Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public void EveryStageHasAPageInTheOrderOfTheDay()
    {
        var index = Read("docs/method.md");
        var at = Catalogue.Stages.Select(s => index.IndexOf($"](method/{s.Name}.md)", StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, at);
        Assert.Equal(at.Order(), at);
        Assert.All(Catalogue.Stages, s => Assert.True(File.Exists(Checkout.PathOf($"docs/method/{s.Name}.md")), s.Name));
    }

    private static string Read(string page) => Checkout.Read(page).ReplaceLineEndings("\n");
}
