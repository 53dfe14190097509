using Caseload.Data.Errors;
using Caseload.Data.Import;
using Caseload.Data.Import.PersonTables;
using Caseload.Tests.Cli;
using Xunit;

namespace Caseload.Tests.Data.Import;

/// <summary>A line that may hold a person is not shown, and the header is found where the reader finds it.</summary>
public sealed class PersonHeaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("2025-03-06,Chicago,1 Convicted Criminal,A1234567,Jose Perez,Marshall")]
    [InlineData("2025-03-06,Chicago,State,County,Jose Perez,Marshall")]
    [InlineData("Chicago,17,State,County,Jose Perez")]
    [InlineData("Chicago,State,Jose Perez")]
    public void A_file_without_a_header_is_refused_without_its_cells(string line)
    {
        var error = Assert.Throws<UserError>(() => Read(ImportKind.Arrests, string.Join('\n', Enumerable.Repeat(line, 30))));
        Assert.DoesNotContain("Perez", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Chicago", error.Message, StringComparison.Ordinal);
        Assert.Contains("apprehension date", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_is_shown_by_its_names()
    {
        var error = Assert.Throws<UserError>(() => Read(ImportKind.Arrests, "Date of arrest,Gender,Religion\n2025-03-06,M,\n"));
        Assert.Contains("columns not known: Date of arrest", error.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_of_a_sheet_is_told_with_sheet_and_row()
    {
        var sheet = new TestSheet("Arrests").Row(1, 1, "ICE").Row(7, 1, "Date of arrest", "Gender", "Religion");
        var path = TestXlsx.Write(folder.At("s.xlsx"), [sheet]);
        var error = Assert.Throws<UserError>(() => PersonFile.Read(path, ImportKind.Arrests, PersonFileTests.Today));
        Assert.StartsWith("sheet 'Arrests' row 7: ", error.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_in_quotes_above_the_header_moves_nothing()
    {
        var rows = string.Concat(Enumerable.Repeat("2025-03-06,Chicago\n", 20));
        var file = Read(
            ImportKind.Arrests,
            "ICE\n\"Sensitive,\nnot for \"\"release\"\"\nat all\"\n\nApprehension Date,Apprehension AOR\n" + rows
        );
        Assert.Equal(20, file.Totals.Single(t => t.Key is "arrests").Value);
    }

    private ImportedFile Read(string kind, string text) => PersonFileTests.Read(folder, kind, text);
}
