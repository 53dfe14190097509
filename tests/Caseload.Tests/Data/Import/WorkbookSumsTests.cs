using Caseload.Data.Import;
using Caseload.Data.Import.Workbooks;
using Caseload.Tests.Cli;
using Xunit;

namespace Caseload.Tests.Data.Import;

/// <summary>Cells that are no number of their kind, and parts that miss their total: refused with their place, and not stored.</summary>
public sealed class WorkbookSumsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("J22", "1,000", null)]
    [InlineData("J22", "1000", null)]
    [InlineData("J22", "1.000", "row 22 column J: '1.000' is no whole number")]
    [InlineData("J22", "1 000", "row 22 column J: '1 000' is no number")]
    [InlineData("J22", "10,00", "row 22 column J: '10,00' is no number")]
    [InlineData("J22", 1000.5, "row 22 column J: '1000.5' is no whole number")]
    [InlineData("J22", -1000.0, "row 22 column J: -1000 is negative")]
    [InlineData("V20", 36_133.0, "the months of first book-ins, Total, add up to 36132, but Total is 36133")]
    public void First_book_ins(string cell, object value, string? told) => Check("bookins_monthly", cell, value, told);

    [Theory]
    [InlineData("B68", "303,0", "row 68 column B: '303,0' is no number")]
    [InlineData("B68", "303.04", null)]
    [InlineData("B68", 3030.0, "row 76: average population of 2022-10, Total: parts add up to 3633, not 906")]
    [InlineData("B69", 101.0, "row 68: average population of 2022-10, CBP: parts add up to 304, not 303")]
    public void Average_population(string cell, object value, string? told) =>
        Check("adp_monthly", cell, value, told, month: told?.Contains("2022-10", StringComparison.Ordinal) == true);

    [Theory]
    [InlineData("C39", 91.0, "row 38: book-outs of 2022-10 by reason add up to 181, but Total is 180", 11 * 17)]
    [InlineData("C52", 31.0, "row 51: Paroled of 2022-10: classes add up to 91, but its total is 90", 12 * 17 - 4)]
    [InlineData("C52", "some", "row 52 column C: 'some' is no number", 0)]
    [InlineData("C40", 33.0, null, 12 * 17)]
    [InlineData("C40", 35.0, "row 39: Bonded Out of 2022-10: classes add up to 95, but its total is 90", 12 * 17 - 4)]
    public void Book_outs(string cell, object value, string? told, int rows)
    {
        var book = new MadeUpWorkbook();
        book.Detention.Set(cell, value);
        var file = IceWorkbook.Read(book.Write(folder.Path));
        if (told is null)
            Assert.Equal(0, Refused(file));
        else
            Assert.Contains(
                file.Notes.Lines,
                n => n.StartsWith("refused: ", StringComparison.Ordinal) && n.Contains(told, StringComparison.Ordinal)
            );
        Assert.Equal(rows, file.Series.FirstOrDefault(s => s.Name is "bookouts_monthly")?.Rows.Count ?? 0);
    }

    [Theory]
    [InlineData("B33", 122.0, "the offices add up to 372, but Total is 350; the table is not read")]
    [InlineData("B33", "1.00", "row 33 column B: '1.00' is no whole number")]
    [InlineData("B33", -100.0, "row 33 column B: -100 is negative")]
    public void Alternatives_to_detention(string cell, object value, string told)
    {
        var book = new MadeUpWorkbook();
        book.Atd.Set(cell, value);
        var file = IceWorkbook.Read(book.Write(folder.Path));
        Assert.Contains(file.Notes.Lines, n => n.Contains(told, StringComparison.Ordinal));
        Assert.DoesNotContain(file.Series, s => s.Name is "atd_by_aor");
    }

    /// <summary>As ICE's own edition of 2022-08-19: told, and kept.</summary>
    [Fact]
    public void Offices_a_little_off_their_total_are_told_and_kept()
    {
        var book = new MadeUpWorkbook();
        book.Atd.Set("B33", 121.0);
        var file = IceWorkbook.Read(book.Write(folder.Path));
        Assert.Contains(
            file.Notes.Lines,
            n => n.EndsWith("the offices add up to 371, but Total is 350", StringComparison.Ordinal)
        );
        Assert.Equal(3, file.Series.Single(s => s.Name is "atd_by_aor").Rows.Count);
    }

    /// <summary>A new office is refused, and the others are right.</summary>
    [Fact]
    public void An_office_that_is_not_known_leaves_the_others()
    {
        var book = new MadeUpWorkbook();
        book.Atd.Set("A39", "Nowhere");
        var file = IceWorkbook.Read(book.Write(folder.Path));
        Assert.Contains(file.Notes.Lines, n => n.Contains("'Nowhere' is no office", StringComparison.Ordinal));
        Assert.Equal(2, file.Series.Single(s => s.Name is "atd_by_aor").Rows.Count);
    }

    [Fact]
    public void Detained_by_disposition_and_by_agency_are_the_same_people()
    {
        var book = new MadeUpWorkbook();
        book.Detention.Set("D10", 901).Set("D14", 201);
        var file = IceWorkbook.Read(book.Write(folder.Path));
        Assert.Contains(file.Notes.Lines, n => n.Contains("901 by disposition and 900 by agency", StringComparison.Ordinal));
        Assert.DoesNotContain(file.Series, s => s.Name is "detained_snapshot_disposition");
    }

    private void Check(string series, string cell, object value, string? told, bool month = false)
    {
        var book = new MadeUpWorkbook();
        book.Detention.Set(cell, value);
        var file = IceWorkbook.Read(book.Write(folder.Path));
        var stored = file.Series.FirstOrDefault(s => string.Equals(s.Name, series, StringComparison.Ordinal));
        if (told is null)
        {
            Assert.Equal(0, Refused(file));
            return;
        }
        Assert.Contains(file.Notes.Lines, n => n.Contains(told, StringComparison.Ordinal));
        if (month)
            Assert.DoesNotContain(stored!.Rows, r => r.Keys[0] is "2022-10");
        else
            Assert.Null(stored);
    }

    /// <summary>The made-up workbook has no sheet of facilities, which is refused too.</summary>
    private static int Refused(ImportedFile file) => file.Notes.Refused - 1;
}
