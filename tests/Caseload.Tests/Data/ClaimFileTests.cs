using Caseload.Data.Claims;
using Caseload.Data.Errors;
using Caseload.Model.Records;
using Caseload.Tests.Cli;
using Caseload.Tests.Repository;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>The file of claims: adding a claim is adding a row, and a bad row is refused with its place.</summary>
public sealed class ClaimFileTests
{
    private const string Good =
        "one,2025-02-01,somebody,count,A number,arrests,,100,200,per day,US,2025-01-01,2025-01-31,a page,,more,\n";

    private const string Other = "two,2025-02-01,somebody else,relation,A direction,gdp,,,,relative change,US,,,a page,,less,\n";

    private static readonly string Header = string.Join(',', ClaimFile.Columns) + "\n";

    [Fact]
    public void The_shipped_rows_are_read_and_pairs_are_mutual()
    {
        var claims = ClaimFile.Read(Path.Combine(RepositoryPaths.Data, "claims.csv"));
        Assert.Equal(File.ReadLines(Path.Combine(RepositoryPaths.Data, "claims.csv")).Count() - 1, claims.Count);
        Assert.True(claims.Count >= 65);
        Assert.All(claims, c => Assert.Equal(c.Kind == ClaimKind.Denial, c.Measure.Length == 0));
        Assert.All(claims, c => Assert.True(c.SaidOn <= new DateOnly(2025, 8, 31), c.Id));
    }

    [Fact]
    public void A_row_is_all_that_a_claim_takes()
    {
        var claims = Read(Good + Other);
        Assert.Equal(["one", "two"], claims.Select(c => c.Id));
        Assert.Equal((100, 200, new DateOnly(2025, 1, 31)), (claims[0].Low, claims[0].High, claims[0].To));
        Assert.True(claims[1].NoNumber);
    }

    [Theory]
    [InlineData("one,", "two,", 3, 1, "the id 'two' stands on line 2 already")]
    [InlineData("one,", "One,", 3, 1, "'One' is not an id")]
    [InlineData("2025-02-01", "2025-09-01", 3, 5, "after the end of the record")]
    [InlineData("2025-02-01", "2025-02-31", 3, 5, "2025-02-31")]
    [InlineData("somebody", "", 3, 16, "who said it is missing")]
    [InlineData("count", "cuont", 3, 25, "the kind 'cuont' is unknown")]
    [InlineData("A number", "", 3, 31, "the statement is missing")]
    [InlineData(",arrests,", ",arests,", 3, 40, "the measure 'arests' is unknown")]
    [InlineData(",arrests,", ",,", 3, 40, "the measure is missing")]
    [InlineData("arrests,,", "arrests,bokins,", 3, 48, "did you mean bookins?")]
    [InlineData("100", "300", 3, 49, "low 300 is above high 200")]
    [InlineData("100", "many", 3, 49, "'many' is not a number")]
    [InlineData("per day", "per hour", 3, 57, "'per hour' is no unit of arrests")]
    [InlineData("per day", "", 3, 57, "the unit is missing")]
    [InlineData(",US,", ",,", 3, 65, "the scope is missing")]
    [InlineData("2025-01-01", "2025-03-01", 3, 68, "from 2025-03-01 is after to 2025-01-31")]
    [InlineData("a page", "", 3, 90, "the source is missing")]
    [InlineData("a page,", "a page,three", 3, 97, "the claim 'three' is unknown")]
    [InlineData("a page,", "a page,one", 3, 97, "paired with itself")]
    [InlineData("a page,", "a page,two", 3, 97, "and two not with it")]
    [InlineData(",more,", ",mroe,", 3, 98, "the word of serves 'mroe' is unknown")]
    [InlineData("count,A number,arrests,,100,200,per day", "denial,A number,,,,,", 3, 78, "names no claim that it denies")]
    public void A_bad_row_is_refused_with_its_place(string from, string to, int line, int column, string told)
    {
        var error = Assert.Throws<UserError>(() => Read(Other + Replaced(from, to)));
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.EndsWith("claims.csv", error.File, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Line, error.Column));
    }

    [Fact]
    public void The_page_of_the_data_names_every_column_kind_and_side()
    {
        var page = Checkout.Read("data/README.md");
        page = page[page.IndexOf("## How to read `claims.csv`", StringComparison.Ordinal)..];
        Assert.All(ClaimFile.Columns, c => Assert.Contains($"`{c}`", page, StringComparison.Ordinal));
        Assert.All(ClaimWords.Sides, s => Assert.Contains($"`{s}`", page, StringComparison.Ordinal));
        Assert.All(ClaimWords.Kinds, k => Assert.Contains(k, page, StringComparison.Ordinal));
    }

    /// <summary>Claims are no objective, no constraint and no variable: nothing that runs knows them.</summary>
    [Fact]
    public void No_stage_reads_a_claim() =>
        Assert.DoesNotContain(
            Checkout
                .Files("src", "*.cs")
                .Where(f => f.StartsWith("src/Caseload.Model", StringComparison.Ordinal))
                .Where(f => !Path.GetFileName(f).StartsWith("Claim", StringComparison.Ordinal)),
            f => Checkout.Read(f).Contains("Claim", StringComparison.Ordinal)
        );

    private static string Replaced(string from, string to)
    {
        var at = Good.IndexOf(from, StringComparison.Ordinal);
        return Good[..at] + to + Good[(at + from.Length)..];
    }

    private static IReadOnlyList<Claim> Read(string rows)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("claims.csv"), Header + rows);
        return ClaimFile.Read(folder.At("claims.csv"));
    }
}
