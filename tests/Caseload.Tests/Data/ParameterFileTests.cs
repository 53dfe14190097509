using Caseload.Data.Errors;
using Caseload.Data.Parameters;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

public sealed class ParameterFileTests : IDisposable
{
    private const string Header = "id,description,unit,low,central,high,as_of,known_on,role,mechanism,source,confidence,note\n";

    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void All_rows_with_their_roles()
    {
        var rows = TestVocabulary.Table.Rows;
        Assert.Equal(File.ReadLines(Path.Combine(RepositoryPaths.Data, "parameters.csv")).Count() - 1, rows.Count);
        Assert.True(rows.Count >= 623);
        foreach (var role in Enum.GetValues<ParameterRole>())
            Assert.True(rows.Count(r => r.Role == role) > 150);
        Assert.All(rows, r => Assert.True(r.Low <= r.Central && r.Central <= r.High));
        Assert.All(rows, r => Assert.NotEmpty(r.Source));
    }

    [Fact]
    public void A_family_is_in_order_of_date()
    {
        var mix = TestVocabulary.Table.Family("arrests.mix.convicted.custodial");
        Assert.Equal([0.59, 0.46], mix.Select(r => r.Central));
        Assert.Empty(TestVocabulary.Table.Family("courts.completions_total"));
    }

    [Theory]
    [InlineData("a.b,d,u,2,1,3,2025-01-01,,structural,1,s,high,", 9, "low 2 is above central 1")]
    [InlineData("a.b,d,u,1,3,2,2025-01-01,,structural,1,s,high,", 13, "high 2 is below central 3")]
    [InlineData("a.b,d,u,1,x,2,2025-01-01,,structural,1,s,high,", 11, "'x' is not a number")]
    [InlineData("a.b,d,u,1,1,1,2025-02-29,,structural,1,s,high,", 15, "2025 is not a leap year")]
    [InlineData("a.b,d,u,1,1,1,2025-01-01,soon,structural,1,s,high,", 26, "'soon' is not a date")]
    [InlineData("a.b,d,u,1,1,1,2025-01-01,,guess,1,s,high,", 27, "the role 'guess' is unknown")]
    [InlineData("a.b,d,u,1,1,1,2025-01-01,,dated,1,s,sure,", 37, "the confidence 'sure' is unknown")]
    [InlineData("a.b,d,,1,1,1,2025-01-01,,dated,1,s,high,", 7, "the unit is missing")]
    [InlineData("A b,d,u,1,1,1,2025-01-01,,dated,1,s,high,", 1, "is not an id")]
    public void A_wrong_row_is_refused_at_its_place(string row, int column, string what)
    {
        File.WriteAllText(path, Header + row + "\n");
        var error = Assert.Throws<UserError>(() => ParameterFile.Read(path));
        Assert.Contains(what, error.What, StringComparison.Ordinal);
        Assert.Equal((path, 2, column), (error.File, error.Line, error.Column));
    }

    [Fact]
    public void An_id_twice_is_refused()
    {
        const string Row = "a.b,d,u,1,1,1,2025-01-01,,dated,1,s,high,\n";
        File.WriteAllText(path, Header + Row + Row);
        Assert.Contains(
            "line 2 already",
            Assert.Throws<UserError>(() => ParameterFile.Read(path)).What,
            StringComparison.Ordinal
        );
    }
}
