using System.Text.RegularExpressions;
using Caseload.Analysis.Claims;
using Caseload.Report.Claims;
using Caseload.Tests.Analysis;
using Caseload.Tests.Repository;
using Xunit;

namespace Caseload.Tests.Docs;

/// <summary>
/// docs/claims.md is what `caseload claims --markdown` prints today. Histories are not run for it: of the claims that take
/// them, their share, their figures and the status that follows are left out.
/// </summary>
public sealed partial class ClaimsPageTests
{
    private static readonly string Page = Checkout.Read("docs/claims.md").ReplaceLineEndings("\n");
    private static readonly string Today = ClaimsPage.Write(ShippedClaims.Findings);

    [Fact]
    public void Every_claim_stands_on_the_page_as_it_is_tested_today()
    {
        Assert.Equal(Sections(Today).Keys, Sections(Page).Keys);
        foreach (var claim in ShippedClaims.All)
        {
            var simulated = ClaimExperiments.Of(claim) is not null;
            Assert.Equal(Held(Sections(Today)[claim.Id], simulated), Held(Sections(Page)[claim.Id], simulated));
        }
    }

    [Fact]
    public void The_words_of_the_page_are_those_of_today()
    {
        Assert.Equal(Part(Today, "# The", "## Counts"), Part(Page, "# The", "## Counts"));
        Assert.Equal(Part(Today, "## Words", "## Claims"), Part(Page, "## Words", "## Claims"));
    }

    [Fact]
    public void Its_counts_are_those_of_its_claims()
    {
        var claims = Status()
            .Matches(Page)
            .Select(m => (Status: m.Groups["status"].Value, Side: m.Groups["side"].Value))
            .ToList();
        Assert.Equal(ShippedClaims.All.Count, claims.Count);
        foreach (var status in claims.Select(c => c.Status).Distinct(StringComparer.Ordinal))
        {
            var of = claims.Where(c => c.Status.Equals(status, StringComparison.Ordinal)).Select(c => c.Side).ToList();
            int Side(string side) => of.Count(s => s.Equals(side, StringComparison.Ordinal));
            Assert.Contains(
                $"| `{status}` | {Side("more")} | {Side("less")} | {Side("neither")} | {of.Count} |\n",
                Page,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void What_takes_histories_tells_in_how_many()
    {
        foreach (var claim in ShippedClaims.All.Where(c => ClaimExperiments.Of(c) is { Less: null }))
            Assert.Matches(@"(none|all|\d+)( of)? \d+ simulated histories", Sections(Page)[claim.Id]);
    }

    private static Dictionary<string, string> Sections(string page) =>
        page.Split("\n### ")
            .Skip(1)
            .ToDictionary(s => s[..s.IndexOf('\n', StringComparison.Ordinal)], s => s, StringComparer.Ordinal);

    private static IEnumerable<string> Held(string section, bool simulated) =>
        section.TrimEnd('\n').Split('\n').Where(l => !simulated || !Simulated().IsMatch(l)).Select(l => simulated ? Bare(l) : l);

    private static string Bare(string line) =>
        line.StartsWith("**`", StringComparison.Ordinal) ? line[line.IndexOf(' ', StringComparison.Ordinal)..] : line;

    private static string Part(string page, string from, string to)
    {
        var start = page.IndexOf(from, StringComparison.Ordinal);
        return page[start..page.IndexOf(to, start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"^- (feasibility|comparison), |\(scenario ")]
    private static partial Regex Simulated();

    [GeneratedRegex(@"^\*\*`(?<status>\w+)`\*\*.* · serves (?<side>\w+)", RegexOptions.Multiline)]
    private static partial Regex Status();
}
