using Caseload.Data.Errors;
using Caseload.Data.Import;
using Caseload.Data.Import.Workbooks;
using Caseload.Tests.Cli;
using Xunit;

namespace Caseload.Tests.Data.Import;

/// <summary>ICE's workbook: found by title, header and label; what is not understood is told, never guessed.</summary>
public sealed class IceWorkbookTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_full_year_is_read()
    {
        var file = Read(new());
        Assert.Empty(Refusals(file));
        Assert.Equal(new DateOnly(2023, 9, 30), file.Through);
        Assert.Equal(900, Total(file, "detained"));
        Assert.Equal(36_132, Total(file, "book-ins"));
        Assert.Equal((12_066, 24_066), (Total(file, "book-ins ICE"), Total(file, "book-ins CBP")));
        Assert.Equal((7_500, 4_321, 350), (Total(file, "book-outs"), Total(file, "removals"), Total(file, "atd")));
        Assert.Equal(1000, Value(file, "bookins_monthly", "2022-10", "ICE"));
        Assert.Equal(200, Value(file, "detained_snapshot_disposition", "2023-09-30", "Expedited Removal (I-860)"));
        Assert.Equal(10, Value(file, "bookouts_monthly", "2023-01", "Bond Set by ICE", "Pending Criminal Charges"));
        Assert.Equal(111 + 2, Value(file, "adp_monthly", "2023-09", "CBP", "Other Immigration Violator"));
        Assert.Equal(
            110.1,
            file.Series.Single(s => s.Name is "atd_by_aor").Rows.Single(r => r.Keys[1] is "New York City").Values[1]
        );
        Assert.Equal(100, Value(file, "atd_by_aor", "2023-09-30", "St. Paul"));
    }

    /// <summary>Field case C03: months that have not come are written as 0.</summary>
    [Fact]
    public void Months_not_reached_are_absent_and_the_last_is_partial()
    {
        var file = Read(new(2022, "02/12/2022", 5));
        foreach (
            var series in file.Series.Where(s =>
                s.Name is "bookins_monthly" or "bookouts_monthly" or "adp_monthly" or "alos_monthly"
            )
        )
        {
            Assert.Equal("2022-02", series.Rows.Max(r => r.Keys[0]));
            Assert.All(series.Rows, r => Assert.Equal(r.Keys[0] is "2022-02" ? "partial month (to 2022-02-12)" : "", r.Note));
        }
    }

    /// <summary>Field case C04: a hidden sheet holds another year under the same titles.</summary>
    [Fact]
    public void Hidden_sheets_are_skipped_and_named()
    {
        var book = new MadeUpWorkbook();
        var hidden = new TestSheet("Detention EOFY2020") { State = "hidden" };
        hidden.Set("A3", "ICE DETENTION DATA, EOFY2020").Set("I18", "ICE Initial Book-Ins by Arresting Agency and Month: FY2020");
        book.Sheets.Insert(0, hidden);
        book.Sheets.Insert(1, new TestSheet("Footnotes_DEL") { State = "veryHidden" });
        var file = Read(book);
        Assert.Equal(2023, file.FiscalYear);
        Assert.Contains("2 hidden sheets skipped: Detention EOFY2020, Footnotes_DEL", file.Notes.Lines);
    }

    [Fact]
    public void Rows_in_another_order_and_columns_swapped_are_read_by_label()
    {
        var book = new MadeUpWorkbook();
        foreach (var column in Enumerable.Range(9, 14))
            (book.Detention.Cells[(20, column)], book.Detention.Cells[(22, column)]) = (
                book.Detention.Cells[(22, column)],
                book.Detention.Cells[(20, column)]
            );
        foreach (var row in Enumerable.Range(19, 4))
            (book.Detention.Cells[(row, 10)], book.Detention.Cells[(row, 21)]) = (
                book.Detention.Cells[(row, 21)],
                book.Detention.Cells[(row, 10)]
            );
        var file = Read(book);
        Assert.Equal(1000, Value(file, "bookins_monthly", "2022-10", "ICE"));
        Assert.Equal(2011, Value(file, "bookins_monthly", "2023-09", "CBP"));
    }

    [Fact]
    public void A_moved_table_is_found_by_its_title()
    {
        var book = new MadeUpWorkbook();
        foreach (var ((row, column), value) in book.Detention.Cells.Where(c => c.Key.Row >= 27).Reverse().ToArray())
        {
            book.Detention.Cells.Remove((row, column));
            book.Detention.Cells[(row + 7, column)] = value;
        }
        Assert.Equal(Totals(Read(new(), "a.xlsx")), Totals(Read(book, "b.xlsx")));
    }

    [Theory]
    [InlineData("I22", "I.C.E.", "'I.C.E.' is not known")]
    [InlineData("I18", "Initial arrivals", "no table 'ICE Initial Book-Ins by Arresting Agency'")]
    [InlineData("J19", "Octobre 2", "the header of 'ICE Initial Book-Ins by Arresting Agency' has no 'Oct'")]
    [InlineData("K19", "Oct", "11 different months, not 12")]
    [InlineData("J22", 1001.0, "ICE and CBP do not add up to Total")]
    [InlineData("A51", "Freed", "the release reason 'Freed' is not known")]
    [InlineData("A21", "Felons", "'Felons' is not known")]
    [InlineData("B21", 201.0, "ICE and CBP do not add up to Total")]
    [InlineData("D14", 201.0, "by disposition do not add up")]
    public void What_is_not_understood_is_refused_with_its_place(string cell, object value, string told)
    {
        var book = new MadeUpWorkbook();
        book.Detention.Set(cell, value);
        var refused = Assert.Single(Refusals(Read(book)), r => r.Contains(told, StringComparison.Ordinal));
        Assert.Contains("sheet 'Detention FY23'", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stray_Total_behind_a_reason_is_the_same_reason()
    {
        var book = new MadeUpWorkbook();
        book.Detention.Set("A51", "Paroled Total");
        Assert.Equal(90, Value(Read(book), "bookouts_monthly", "2022-10", "Paroled", "Total"));
    }

    [Fact]
    public void A_blank_in_a_filled_row_is_zero_where_the_classes_then_add_up_and_missing_where_not()
    {
        var book = new MadeUpWorkbook();
        book.Detention.Set("C40", null).Set("C39", 60.0).Set("C38", 150.0);
        book.Detention.Set("D40", null);
        var file = Read(book);
        Assert.Equal(0, Value(file, "bookouts_monthly", "2022-10", "Bonded Out", "Convicted Criminal"));
        Assert.Null(Value(file, "bookouts_monthly", "2022-11", "Bonded Out", "Convicted Criminal"));
    }

    [Fact]
    public void A_footnote_of_another_year_is_not_used()
    {
        var book = new MadeUpWorkbook();
        book.Footnotes.Set("B54", "Data are updated through 05/25/2021 (EID as of 05/25/2021).");
        var file = Read(book);
        Assert.Contains(file.Notes.Lines, n => n.Contains("2021-05-25 of BookIns is outside FY2023", StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2023, 9, 30), file.Through);
    }

    [Fact]
    public void A_footnote_behind_the_others_is_told()
    {
        var book = new MadeUpWorkbook(2023, "08/26/2023", 11);
        book.Footnotes.Set("B52", "Data are updated through 08/12/2023.");
        var file = Read(book);
        Assert.Contains(file.Notes.Lines, n => n.Contains("Removals, 2023-08-12, may be stale", StringComparison.Ordinal));
        Assert.Contains(
            "may be stale",
            file.Series.Single(s => s.Name is "removals_fytd_snapshots").Rows[0].Note,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Data_later_than_the_footnote_are_kept_and_marked()
    {
        var file = Read(new(2023, "02/11/2023", 8));
        Assert.Contains(file.Notes.Lines, n => n.Contains("2023-05 has data: the date is stale", StringComparison.Ordinal));
        Assert.Equal(
            "may be partial: the footnote date is stale",
            file.Series.Single(s => s.Name is "bookins_monthly").Rows[^1].Note
        );
    }

    /// <summary>Releases became book-outs with removals in October 2023: a flag in the series, so that no growth is read over it.</summary>
    [Fact]
    public void Rows_that_begin_another_count_are_flagged()
    {
        string[] Broken(ImportedFile file, string series) =>
            [
                .. file
                    .Series.Single(s => string.Equals(s.Name, series, StringComparison.Ordinal))
                    .Rows.Where(r => r.Note.Contains("break: ", StringComparison.Ordinal))
                    .Select(r => r.Keys[0])
                    .Distinct(StringComparer.Ordinal),
            ];
        var changed = Read(new(2024, "11/04/2023", 2));
        Assert.Equal(["2023-10"], Broken(changed, "bookouts_monthly"));
        Assert.Empty(Broken(changed, "removals_fytd_snapshots"));
        Assert.Contains(changed.Notes.Lines, n => n.Contains("a break, no growth over it", StringComparison.Ordinal));
        var before = Read(new(2023, "05/06/2023", 8), "b.xlsx");
        Assert.Equal(["2023-05-06"], Broken(before, "atd_by_aor"));
        Assert.Empty(Broken(before, "removals_fytd_snapshots"));
        Assert.Equal(["2023-05-20"], Broken(Read(new(2023, "05/20/2023", 8), "c.xlsx"), "removals_fytd_snapshots"));
        Assert.DoesNotContain(
            Read(new(2025, "11/02/2024", 2), "d.xlsx").Series.SelectMany(s => s.Rows),
            r => r.Note.Contains("break", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("09/29/2023", null)]
    [InlineData("02/24/2020", "is dated 2020-02-24, the footnotes say 2023-09-30")]
    [InlineData("02/30/2023", "the date 02/30/2023 of its source does not exist")]
    public void The_date_over_the_facilities_is_held_against_the_footnotes(string date, string? told)
    {
        var book = new MadeUpWorkbook();
        var facilities = new TestSheet("Facilities FY23");
        facilities
            .Set("A1", "ICE FACILITIES DATA, FY23")
            .Set("A3", $"Data Source: ICE Integrated Decision Support (IIDS), {date}");
        facilities.Row(5, 1, "Name", "AOR", "Type Detailed", "Male Crim", "Male Non-Crim", "Female Crim", "Female Non-Crim");
        facilities.Row(6, 1, "One", "ATL", "IGSA", 5, 6, 1, 2);
        book.Sheets.Add(facilities);
        var file = Read(book);
        Assert.Equal(14, file.Series.Single(s => s.Name is "facilities_by_aor_type").Rows.Single().Values[1]);
        if (told is null)
            Assert.DoesNotContain(file.Notes.Lines, n => n.Contains("its source", StringComparison.Ordinal));
        else
            Assert.Contains(file.Notes.Lines, n => n.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void The_content_counts_and_not_the_name()
    {
        var file = Read(new(2025, "11/02/2024", 2), "FY24_detentionStats11152024.xlsx");
        Assert.Equal(2025, file.FiscalYear);
        Assert.Contains(file.Notes.Lines, n => n.Contains("content FY2025", StringComparison.Ordinal));
    }

    /// <summary>Field case C13: the flag of the other date system may be `1` or `true`.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("true")]
    public void Both_date_systems_give_the_same_months(string flag)
    {
        var path = new MadeUpWorkbook().Write(folder.Path, "x.xlsx", flag);
        var bonds = IceWorkbook.Read(path).Series.Single(s => s.Name is "bond_releases_monthly");
        Assert.Equal(("2022-09", "2023-09"), (bonds.Rows[0].Keys[0], bonds.Rows[^1].Keys[0]));
        Assert.Equal("provisional: not filled in yet", bonds.Rows[^1].Note);
    }

    [Fact]
    public void Swapped_counts_of_bonds_are_refused()
    {
        var book = new MadeUpWorkbook();
        book.Bonds.Set("A4", "First").Set("A5", "Second");
        for (var c = 2; c <= 14; c++)
            (book.Bonds.Cells[(4, c)], book.Bonds.Cells[(5, c)]) = (book.Bonds.Cells[(5, c)], book.Bonds.Cells[(4, c)]);
        var file = Read(book);
        Assert.Contains(Refusals(file), r => r.Contains("rows may be swapped", StringComparison.Ordinal));
        Assert.DoesNotContain(file.Series, s => s.Name is "bond_releases_monthly");
    }

    /// <summary>Field case C30: what a sheet declares is not what it holds.</summary>
    [Fact]
    public void A_declared_range_costs_nothing_and_a_cell_out_of_range_is_refused()
    {
        var book = new MadeUpWorkbook();
        book.Detention.Dimension = "A1:XFD1048576";
        Assert.Equal(900, Total(Read(book), "detained"));
        book.Detention.Set("XFE1", 1.0);
        Assert.Contains("column 16385", Assert.Throws<UserError>(() => Read(book, "b.xlsx")).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_far_out_is_refused_at_once()
    {
        var book = new MadeUpWorkbook();
        book.Detention.Set("XFD1048576", 1.0);
        Assert.Contains("spans 1048576 rows", Assert.Throws<UserError>(() => Read(book)).What, StringComparison.Ordinal);
    }

    private ImportedFile Read(MadeUpWorkbook book, string name = "FY23_detentionStats.xlsx") =>
        IceWorkbook.Read(book.Write(folder.Path, name));

    private static IEnumerable<string> Refusals(ImportedFile file) =>
        file.Notes.Lines.Where(n =>
            n.StartsWith("refused: ", StringComparison.Ordinal) && !n.Contains("facilities", StringComparison.Ordinal)
        );

    private static double Total(ImportedFile file, string name) =>
        file.Totals.Single(t => string.Equals(t.Key, name, StringComparison.Ordinal)).Value;

    private static string Totals(ImportedFile file) => string.Join(' ', file.Totals.Where(t => t.Key is not "name"));

    private static double? Value(ImportedFile file, string series, params string[] keys) =>
        file
            .Series.Single(s => string.Equals(s.Name, series, StringComparison.Ordinal))
            .Rows.Single(r => r.Keys.SequenceEqual(keys))
            .Values[0];
}
