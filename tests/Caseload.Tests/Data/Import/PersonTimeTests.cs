using System.Globalization;
using Caseload.Data.Errors;
using Caseload.Data.Import;
using Caseload.Data.Import.PersonTables;
using Caseload.Tests.Cli;
using Xunit;

namespace Caseload.Tests.Data.Import;

/// <summary>Dates that cannot be right are left out and told, or the file is refused; they move nothing.</summary>
public sealed class PersonTimeTests : IDisposable
{
    private const string Stays = "stay_ID,n_stints,stay_book_in_date_time,stay_book_out_date_time,stay_release_reason";

    private const string Stints =
        "unique_identifier,stay_book_in_date_time,book_in_date_time,book_out_date_time,stay_book_out_date";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_date_to_come_moves_neither_the_reach_nor_the_partial_month()
    {
        string[] rows = [.. Enumerable.Repeat("2025-02-20", 30), .. Enumerable.Repeat("2025-03-09", 30)];
        var plain = Read(ImportKind.Arrests, "apprehension_date", rows);
        var typed = Read(ImportKind.Arrests, "apprehension_date", [.. rows, .. Enumerable.Repeat("2052-03-10", 12)]);
        Assert.Equal(new DateOnly(2025, 3, 9), typed.Through);
        Assert.Equal(PersonFileTests.Rows(plain), PersonFileTests.Rows(typed));
        Assert.Contains("12 rows are dated after the file was written: left out, the first in line 62", typed.Notes.Lines);
    }

    [Fact]
    public void The_file_may_be_newer_than_the_clock()
    {
        string[] rows = [.. Enumerable.Repeat("2025-03-09", 30), .. Enumerable.Repeat("2025-09-02", 30)];
        Assert.Equal(new DateOnly(2025, 3, 9), Read(ImportKind.Arrests, "apprehension_date", rows).Through);
        var newer = Read(ImportKind.Arrests, "apprehension_date", rows, new(2025, 9, 2));
        Assert.Equal(new DateOnly(2025, 9, 2), newer.Through);
    }

    [Fact]
    public void Book_outs_that_cannot_be_right_are_left_out_with_their_first_line()
    {
        string[] good =
        [
            .. Enumerable.Range(0, 400).Select(i => $"{i},1,2025-03-05 10:00:00,2025-03-{6 + i % 20:00} 10:00:00,R"),
        ];
        var file = Read(
            ImportKind.Stays,
            Stays,
            [
                .. good,
                "a,1,2025-03-05 10:00:00,soon,R",
                "b,1,2025-03-05 10:00:00,2025-03-04 10:00:00,R",
                "c,1,2025-03-05 10:00:00,2099-12-31,R",
                "d,1,2025-03-05 10:00:00,2025-03-05,R",
                "e,1,2025-03-05 10:00:00,N/A,",
            ]
        );
        Assert.Equal(401, file.Series.Single(s => s.Name is "ddp_book_outs_monthly").Rows.Single().Values[0]);
        string[] told =
        [
            "1 book-outs have a date that cannot be read or is outside 2000 to 2099: left out, the first in line 402",
            "1 book-outs are before their book-in: left out, the first in line 403",
            "1 book-outs are dated after the file was written: left out, the first in line 404",
            "401 book-outs are after the last book-in, up to 2025-03-25; they are counted",
        ];
        Assert.All(told[..3], t => Assert.Contains(t, file.Notes.Lines));
        Assert.Contains(file.Notes.Lines, n => n.EndsWith("up to 2025-03-25; they are counted", StringComparison.Ordinal));
    }

    [Fact]
    public void The_month_of_the_last_book_out_is_partial_and_not_that_of_the_last_book_in()
    {
        string[] rows =
        [
            .. Enumerable.Repeat("a,1,2025-03-05 10:00:00,2025-03-20 10:00:00,R", 20),
            .. Enumerable.Repeat("b,1,2025-03-05 10:00:00,2025-04-10 10:00:00,R", 20),
        ];
        var ends = Read(ImportKind.Stays, Stays, rows).Series.Single(s => s.Name is "ddp_book_outs_monthly").Rows;
        Assert.Equal(["", "partial month"], ends.Skip(0).Select(r => r.Keys[0] is "2025-03" ? "" : r.Note));
    }

    [Fact]
    public void A_book_out_with_the_day_first_is_refused()
    {
        var error = Assert.Throws<UserError>(() => Read(ImportKind.Stays, Stays, ["a,1,2024-12-05 10:00:00,31/12/2024,R"]));
        Assert.Contains("the day before the month", error.What, StringComparison.Ordinal);
        Assert.Equal((2, 25), (error.Line, error.Column));
    }

    [Fact]
    public void A_stay_that_has_only_the_day_of_its_end_is_one_book_out()
    {
        string[] rows =
        [
            .. Enumerable
                .Range(0, 20)
                .SelectMany(i =>
                    new[]
                    {
                        $"p{i},2025-03-02 10:05,2025-03-02 10:05,2025-03-25 08:00:30,2025-03-25",
                        $"p{i},2025-03-02 10:05,2025-03-25 08:00:30,2025-03-25 10:00:30,2025-03-25",
                    }
                ),
        ];
        var file = Read(ImportKind.Stints, Stints, rows);
        Assert.Equal(20, file.Totals.Single(t => t.Key is "book-ins").Value);
        Assert.Equal(20, file.Series.Single(s => s.Name is "ddp_book_outs_monthly").Rows.Single().Values[0]);
    }

    [Fact]
    public void Many_unreadable_dates_are_refused_with_the_first_and_the_forms_that_are_read()
    {
        string[] rows = [.. Enumerable.Repeat("2025-03-05", 900), .. Enumerable.Repeat("5.3.2025", 11)];
        var error = Assert.Throws<UserError>(() => Read(ImportKind.Arrests, "apprehension_date", rows));
        Assert.Contains("11 of 911 rows", error.What, StringComparison.Ordinal);
        Assert.Contains("MM/DD/YYYY", error.Expected!, StringComparison.Ordinal);
        Assert.Equal((902, 1), (error.Line, error.Column));
    }

    /// <summary>The earliest arrest of a chain counts, whatever the order of the rows.</summary>
    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(0, 2, 1)]
    [InlineData(1, 0, 2)]
    [InlineData(2, 1, 0)]
    [InlineData(2, 0, 1)]
    public void The_earliest_of_a_chain_is_kept(int first, int second, int third)
    {
        string[] times = ["2025-03-30 20:00:00", "2025-03-31 16:00:00", "2025-04-01 10:00:00"];
        int[] order = [first, second, third];
        var file = Read(
            ImportKind.Arrests,
            "apprehension_date,apprehension_date_time,unique_identifier,duplicate_likely",
            [.. Enumerable.Range(0, 20).SelectMany(i => order.Select(o => $"{times[o][..10]},{times[o]},a{i},TRUE"))]
        );
        Assert.Equal(20, file.Totals.Single(t => t.Key is "arrests").Value);
        Assert.Equal(
            ["2025-03"],
            file.Series.Single(s => s.Name is "ddp_arrests_monthly").Rows.Select(r => r.Keys[0]).Distinct()
        );
    }

    /// <summary>Two pairs of one person, 44 hours apart: by their days alone they would be one chain.</summary>
    [Fact]
    public void The_time_is_preferred_to_the_date()
    {
        string[] times = ["2025-03-03 01:00:00", "2025-03-03 02:00:00", "2025-03-04 22:00:00", "2025-03-04 23:00:00"];
        var file = Read(
            ImportKind.Arrests,
            "apprehension_date,apprehension_date_time,unique_identifier,duplicate_likely",
            [.. Enumerable.Range(0, 20).SelectMany(i => times.Select(t => $"{t[..10]},{t},a{i},TRUE"))]
        );
        Assert.Equal(40, file.Totals.Single(t => t.Key is "arrests").Value);
    }

    [Fact]
    public void A_column_that_is_empty_is_read_under_its_other_name()
    {
        var file = Read(
            ImportKind.Arrests,
            "apprehension_date,apprehension_date_time,apprehension_aor,toa_current_duty_aor",
            [.. Enumerable.Repeat("2025-03-03,NA,,Chicago", 20), .. Enumerable.Repeat(",2025-03-04 10:00,Chicago,", 20)]
        );
        Assert.Equal(
            40,
            file.Series.Single(s => s.Name is "ddp_arrests_monthly").Rows.Single(r => r.Keys[1] is "Chicago").Values[0]
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("true")]
    public void A_serial_without_format_is_read_in_either_date_system(string flag)
    {
        var serial = (new DateOnly(2025, 3, 3).DayNumber - new DateOnly(1899, 12, 30).DayNumber) - (flag.Length > 0 ? 1462 : 0);
        var sheet = new TestSheet("A").Row(1, 1, "Apprehension Date", "Apprehension AOR");
        for (var i = 0; i < 20; i++)
            sheet.Row(2 + i, 1, (double)serial, "Chicago");
        var path = TestXlsx.Write(folder.At("s.xlsx"), [sheet], flag);
        Assert.Equal(new DateOnly(2025, 3, 3), PersonFile.Read(path, ImportKind.Arrests, PersonFileTests.Today).Through);
    }

    [Fact]
    public void A_serial_just_before_midnight_stays_on_its_day() =>
        Assert.Equal("2025-01-31T23:59:59", TimeText.OfSerial(45_688.999995).Value.ToString("s", CultureInfo.InvariantCulture));

    private ImportedFile Read(string kind, string header, string[] rows, DateOnly? written = null) =>
        PersonFileTests.Read(folder, kind, header + "\n" + string.Join('\n', rows) + "\n", written ?? PersonFileTests.Today);
}
