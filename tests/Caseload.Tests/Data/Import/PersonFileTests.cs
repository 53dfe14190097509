using System.Globalization;
using System.Text;
using Caseload.Data.Errors;
using Caseload.Data.Import;
using Caseload.Data.Import.PersonTables;
using Caseload.Tests.Cli;
using Xunit;

namespace Caseload.Tests.Data.Import;

/// <summary>Tables with a row a person are counted as they stream by.</summary>
public sealed class PersonFileTests : IDisposable
{
    private const string ArrestHeader =
        "Apprehension Date,Apprehension AOR,Final Program,Apprehension Method,Apprehension Criminality,Unique Identifier";

    private const string StintHeader =
        "Unique Identifier,Stay Book In Date Time,Book In Date Time,Detention Book Out Date Time,Stay Book Out Date Time,Stay Release Reason,Book In Criminality";

    internal static DateOnly Today => new(2025, 8, 31);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Field case C01: every transfer writes a new row.</summary>
    [Fact]
    public void Stints_are_not_book_ins()
    {
        var file = Read(ImportKind.Stints, StintHeader, Stints());
        Assert.Equal((4, 2, 2), (Total(file, "stints"), Total(file, "book-ins"), Total(file, "transfers")));
    }

    [Fact]
    public void Stints_of_one_day_without_times_are_one_book_in()
    {
        var file = Read(
            ImportKind.Stints,
            StintHeader,
            ["a,2025-01-02,2025-01-02,2025-01-02,,,1", "a,2025-01-02,2025-01-02,,,,1"]
        );
        Assert.Equal((2, 1, 1), (Total(file, "stints"), Total(file, "book-ins"), Total(file, "transfers")));
    }

    [Fact]
    public void Stints_read_as_stays_are_refused_with_the_missing_columns()
    {
        var error = Assert.Throws<UserError>(() => Read(ImportKind.Stays, StintHeader, Stints()));
        Assert.Contains("stay_ID, n_stints are missing", error.What, StringComparison.Ordinal);
        Assert.Equal(1, error.Line);
    }

    /// <summary>A table of detainers has the dates of arrests and of departures among its columns.</summary>
    [Theory]
    [InlineData(ImportKind.Arrests)]
    [InlineData(ImportKind.Removals)]
    public void A_table_of_another_kind_is_refused_even_where_it_has_the_date(string kind)
    {
        const string Header = "Detainer Prepare Date,Facility AOR,Port of Departure,Departed Date,Apprehension Date";
        var error = Assert.Throws<UserError>(() => Read(kind, Header, ["2024-01-02,Dallas,,2024-01-02,2024-01-02"]));
        Assert.Contains("'Detainer Prepare Date' belongs to another", error.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Stays_count_book_ins_and_book_outs_by_reason()
    {
        string[] rows =
        [
            .. Enumerable
                .Range(0, 40)
                .Select(i =>
                    $"{i},2025-01-{1 + i % 28:00} 10:00:00,2025-02-{1 + i % 28:00} 10:00:00,{(i < 25 ? "Removed" : "Bonded Out")},1"
                ),
        ];
        var file = Read(
            ImportKind.Stays,
            "stay_ID,stay_book_in_date_time,stay_book_out_date_time,stay_release_reason,n_stints",
            rows
        );
        Assert.Equal(40, Total(file, "book-ins"));
        Assert.Equal(25, Value(file, "ddp_book_outs_monthly_by_reason", "2025-02", "Removed"));
        Assert.Equal(15, Value(file, "ddp_book_outs_monthly_by_reason", "2025-02", "Bonded Out"));
    }

    /// <summary>Field case C02: a table goes on in a second sheet.</summary>
    [Fact]
    public void All_sheets_with_a_header_are_counted_and_the_others_named()
    {
        var sheets = new List<TestSheet>
        {
            Sheet("Arrests (Sheet 1)", 1),
            new TestSheet("Notes").Set("A1", "About the data"),
            Sheet("Arrests (Sheet 2)", 3),
        };
        sheets.Add(new("Old") { State = "hidden" });
        var file = PersonFile.Read(TestXlsx.Write(folder.At("a.xlsx"), sheets), ImportKind.Arrests, Today);
        Assert.Equal(6, Total(file, "arrests"));
        Assert.Contains("sheet 'Arrests (Sheet 1)': 3 rows", file.Notes.Lines);
        Assert.Contains("sheet 'Arrests (Sheet 2)': 3 rows", file.Notes.Lines);
        Assert.Contains(file.Notes.Lines, n => n.Contains("'Notes' has no header", StringComparison.Ordinal));
        Assert.Contains(file.Notes.Lines, n => n.Contains("'Old' is hidden", StringComparison.Ordinal));
        Assert.Equal(["2024-01", "2024-02", "2024-03"], Months(file));
    }

    [Fact]
    public void A_sheet_that_goes_on_without_a_header_is_refused()
    {
        var more = new TestSheet("Sheet 2").Row(1, 1, "2024-03-01", "Dallas Area of Responsibility");
        var path = TestXlsx.Write(folder.At("a.xlsx"), [Sheet("Sheet 1", 1), more]);
        Assert.Contains(
            "rows but no header",
            Assert.Throws<UserError>(() => PersonFile.Read(path, ImportKind.Arrests, Today)).What,
            StringComparison.Ordinal
        );
    }

    /// <summary>Field cases C11 and C12: however an editor or a spreadsheet saved the file, in whatever culture.</summary>
    [Theory]
    [InlineData("plain")]
    [InlineData("bom")]
    [InlineData("crlf")]
    [InlineData("cut")]
    [InlineData("blank")]
    [InlineData("semicolon")]
    [InlineData("tab")]
    [InlineData("quoted")]
    [InlineData("preamble")]
    [InlineData("snake")]
    [InlineData("order")]
    [InlineData("american")]
    [InlineData("serial")]
    [InlineData("comma culture")]
    public void The_same_counts_however_the_file_was_saved(string how)
    {
        var plain = Arrests(30);
        var text = ArrestHeader + "\n" + string.Join('\n', plain) + "\n";
        var saved = how switch
        {
            "bom" => "\uFEFF" + text,
            "crlf" => text.ReplaceLineEndings("\r\n"),
            "cut" => text.TrimEnd(),
            "blank" => text + "\n\r\n\n",
            "semicolon" => text.Replace(',', ';'),
            "tab" => text.Replace(',', '\t'),
            "quoted" => string.Join(
                '\n',
                text.TrimEnd().Split('\n').Select(l => string.Join(',', l.Split(',').Select(c => $"\"{c}\"")))
            ),
            "preamble" => "ICE\nLaw Enforcement Systems\n\nArrests, sensitive\n\n\n" + text,
            "snake" => text.Replace(ArrestHeader, ArrestHeader.ToLowerInvariant().Replace(' ', '_'), StringComparison.Ordinal),
            "order" => string.Join('\n', text.TrimEnd().Split('\n').Select(l => string.Join(',', l.Split(',').Reverse()))),
            "american" => text.Replace("2024-01-0", "1/", StringComparison.Ordinal)
                .Replace(" 08:00:00", "/2024 8:00:00 AM", StringComparison.Ordinal),
            "serial" => Serial(text),
            _ => text,
        };
        var before = CultureInfo.CurrentCulture;
        try
        {
            if (how is "comma culture")
                CultureInfo.CurrentCulture = Comma();
            Assert.Equal(Rows(Read(ImportKind.Arrests, text)), Rows(Read(ImportKind.Arrests, saved)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_renamed_column_is_refused_with_its_name()
    {
        var header = ArrestHeader.Replace("Apprehension AOR", "Arrest Office", StringComparison.Ordinal);
        var error = Assert.Throws<UserError>(() => Read(ImportKind.Arrests, header, Arrests(30)));
        Assert.Contains("'Arrest Office' is not known, and apprehension AOR is missing", error.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_later_releases_are_the_same_columns()
    {
        var header = ArrestHeader
            .Replace("Apprehension AOR", "TOA Current Duty AOR", StringComparison.Ordinal)
            .Replace("Unique Identifier", "Anonymized Identifier", StringComparison.Ordinal)
            .Replace("Final Program", "Apprehension Final Program", StringComparison.Ordinal);
        Assert.Equal(
            Rows(Read(ImportKind.Arrests, ArrestHeader, Arrests(30))),
            Rows(Read(ImportKind.Arrests, header, Arrests(30)))
        );
    }

    [Fact]
    public void An_unknown_column_beside_all_wanted_ones_is_named_and_not_read()
    {
        var file = Read(ImportKind.Arrests, ArrestHeader + ",Shoe Size", [.. Arrests(30).Select(r => r + ",44")]);
        Assert.Contains("columns not known and not read: Shoe Size", file.Notes.Lines);
    }

    [Fact]
    public void Rows_flagged_to_drop_are_dropped()
    {
        var file = Read(
            ImportKind.Arrests,
            ArrestHeader + ",duplicate_drop_row,duplicate_likely",
            [.. Arrests(20).Select((r, i) => $"{r},{(i < 3 ? "TRUE" : "FALSE")},TRUE")]
        );
        Assert.Equal((17, 3), (Total(file, "arrests"), Total(file, "duplicates dropped")));
    }

    /// <summary>A flag on both rows of a pair: dropping all that are flagged would undercount.</summary>
    [Fact]
    public void Of_rows_that_are_all_flagged_the_first_is_kept()
    {
        string[] rows =
        [
            "2024-01-02 08:00:00,Dallas,P,M,1 Convicted Criminal,a,TRUE",
            "2024-01-02 20:00:00,Dallas,P,M,1 Convicted Criminal,a,TRUE",
            "2024-01-03 19:00:00,Dallas,P,M,1 Convicted Criminal,a,TRUE",
            "2024-01-09 08:00:00,Dallas,P,M,1 Convicted Criminal,a,TRUE",
            "2024-01-02 08:00:00,Dallas,P,M,1 Convicted Criminal,b,FALSE",
            "2024-01-02 08:00:00,Dallas,P,M,1 Convicted Criminal,,",
            "2024-01-02 08:00:00,Dallas,P,M,1 Convicted Criminal,,",
        ];
        var file = Read(ImportKind.Arrests, ArrestHeader + ",duplicate_likely", rows);
        Assert.Equal((5, 2), (Total(file, "arrests"), Total(file, "duplicates dropped")));
    }

    [Fact]
    public void Without_flags_repeats_are_counted_and_told()
    {
        string[] rows = [.. Arrests(20), .. Arrests(2)];
        var file = Read(ImportKind.Arrests, ArrestHeader, rows);
        Assert.Equal(22, Total(file, "arrests"));
        Assert.Contains(file.Notes.Lines, n => n.Contains("no duplicate flags", StringComparison.Ordinal));
        Assert.Contains(file.Notes.Lines, n => n.StartsWith("2 rows at least repeat", StringComparison.Ordinal));
    }

    /// <summary>Field case C06: first and last weeks cover fewer days.</summary>
    [Fact]
    public void Short_weeks_and_months_are_marked()
    {
        string[] rows =
        [
            .. Enumerable
                .Range(0, 37)
                .SelectMany(d => Enumerable.Repeat($"{new DateOnly(2024, 1, 10).AddDays(d):yyyy-MM-dd},,,,,", 20)),
        ];
        var weeks = Read(ImportKind.Arrests, ArrestHeader, rows).Series.Single(s => s.Name is "ddp_arrests_weekly").Rows;
        Assert.Equal(("2024-01-07", 4.0, "partial week"), (weeks[0].Keys[0], weeks[0].Values[1], weeks[0].Note));
        Assert.Equal(("2024-01-14", 7.0, ""), (weeks[1].Keys[0], weeks[1].Values[1], weeks[1].Note));
        Assert.Equal(("2024-02-11", 5.0, "partial week"), (weeks[^1].Keys[0], weeks[^1].Values[1], weeks[^1].Note));
    }

    /// <summary>Field cases C08 and C10: the fiscal year's edge and the leap day.</summary>
    [Fact]
    public void Days_at_the_edges_of_months_stay_in_them()
    {
        string[] days = ["2023-09-30", "2023-10-01", "2024-02-29", "2024-03-01", "2024-09-30", "2024-10-01"];
        var file = Read(ImportKind.Arrests, ArrestHeader, [.. days.SelectMany(d => Enumerable.Repeat(d + " 23:59:59,,,,,", 20))]);
        Assert.Equal(["2023-09", "2023-10", "2024-02", "2024-03", "2024-09", "2024-10"], Months(file));
        Assert.Contains(file.Notes.Lines, n => n.StartsWith("no rows between 2023-10 and 2024-02", StringComparison.Ordinal));
    }

    [Fact]
    public void Redacted_and_unknown_values_count_as_not_known_and_are_told()
    {
        string[] rows =
        [
            .. Enumerable.Repeat("2024-01-02,\"b(6), b(7)c\",P,M,9 Other,x", 15),
            .. Enumerable.Repeat("2024-01-02,Nowhere,P,M,2 Pending Criminal Charges,x", 15),
            "soon,Dallas,P,M,1,x",
            ",Dallas,P,M,1,x",
        ];
        var file = Read(ImportKind.Arrests, ArrestHeader, rows);
        Assert.Equal(30, Value(file, "ddp_arrests_monthly", "2024-01", "Not known", "All"));
        Assert.Contains(file.Notes.Lines, n => n.Contains("office 'Nowhere' is none of the 25", StringComparison.Ordinal));
        Assert.Contains(file.Notes.Lines, n => n.StartsWith("1 rows have a date that cannot be read", StringComparison.Ordinal));
        Assert.Contains(file.Notes.Lines, n => n.StartsWith("1 rows without a date", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_of_a_person_leaves_the_reader()
    {
        string[] rows = [.. Enumerable.Range(0, 60).Select(i => $"2024-01-02,Secret{(i < 5 ? i : 9)},Rare{i % 20},M,1,ID{i}")];
        var file = Read(ImportKind.Arrests, ArrestHeader, rows);
        var all = string.Join('\n', Rows(file).Concat(file.Notes.Lines).Concat(file.Totals.Select(t => t.Key)));
        Assert.DoesNotContain("ID", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Rare", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret1", all, StringComparison.Ordinal);
        Assert.All(
            file.Series.Where(s => s.Name.EndsWith("monthly", StringComparison.Ordinal)).SelectMany(s => s.Rows),
            r => Assert.True(r.Values[0] is null or >= 11)
        );
    }

    [Fact]
    public void A_column_that_holds_no_labels_is_refused_without_its_values()
    {
        string[] rows = [.. Enumerable.Range(0, 1200).Select(i => $"2024-01-02,Dallas,P,Person {i},1,x")];
        var error = Assert.Throws<UserError>(() => Read(ImportKind.Arrests, ArrestHeader, rows));
        Assert.Contains("method does not hold labels", error.What, StringComparison.Ordinal);
        Assert.DoesNotContain("Person", error.Message, StringComparison.Ordinal);
        Assert.Equal((1002, 21), (error.Line, error.Column));
    }

    internal static string[] Arrests(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    $"2024-01-0{1 + i % 9} 08:00:00,Dallas Area of Responsibility,Fugitive,Located,{1 + i % 2} {(i % 2 == 0 ? "Convicted Criminal" : "Pending Criminal Charges")},id{i}"
                ),
        ];

    private static string[] Stints() =>
        [
            "a,2025-01-02 10:00:00,2025-01-02 10:00:00,2025-01-03 09:00:00,2025-01-05 08:00:00,Removed,1 Convicted Criminal",
            "a,2025-01-02 10:00:00,2025-01-03 09:00:00,2025-01-04 09:00:00,2025-01-05 08:00:00,Removed,1 Convicted Criminal",
            "a,2025-01-02 10:00:00,2025-01-04 09:00:00,2025-01-05 08:00:00,2025-01-05 08:00:00,Removed,1 Convicted Criminal",
            "b,2025-01-03 10:00:00,2025-01-03 10:00:00,,,,2 Pending Criminal Charges",
        ];

    private static TestSheet Sheet(string name, int month)
    {
        var sheet = new TestSheet(name).Row(1, 1, "Preamble").Row(7, 1, [.. ArrestHeader.Split(',')]);
        for (var i = 0; i < 3; i++)
            sheet.Row(
                8 + i,
                1,
                new DateOnly(2024, Math.Min(month + i / 2, 3), 2),
                "Dallas",
                "P",
                "M",
                "1 Convicted Criminal",
                "x" + i
            );
        return sheet;
    }

    private static string Serial(string text) =>
        string.Join(
            '\n',
            text.Split('\n')
                .Select(
                    (l, i) =>
                        i == 0 || l.Length == 0
                            ? l
                            : FormattableString.Invariant($"{new DateTime(2024, 1, l[9] - '0', 8, 0, 0).ToOADate()}{l[19..]}")
                )
        );

    private static CultureInfo Comma()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (",", ".");
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        return culture;
    }

    private ImportedFile Read(string kind, string header, string[] rows) =>
        Read(kind, header + "\n" + string.Join('\n', rows) + "\n");

    private ImportedFile Read(string kind, string text) => Read(folder, kind, text);

    /// <summary>Reads a text as a file of that day.</summary>
    internal static ImportedFile Read(TemporaryFolder folder, string kind, string text, DateOnly? written = null)
    {
        var path = folder.At(Path.GetRandomFileName());
        File.WriteAllText(path, text, new UTF8Encoding(false));
        if (written is { } day)
            File.SetLastWriteTime(path, day.ToDateTime(new(12, 0)));
        return PersonFile.Read(path, kind, Today);
    }

    internal static string[] Rows(ImportedFile file) =>
        [
            .. file.Series.SelectMany(s =>
                s.Rows.Select(r =>
                    FormattableString.Invariant(
                        $"{s.Name} {string.Join(' ', r.Keys)}: {string.Join(' ', r.Values.Select(v => v?.ToString(CultureInfo.InvariantCulture) ?? "-"))} {r.Note}"
                    )
                )
            ),
        ];

    private static string[] Months(ImportedFile file) =>
        [.. file.Series.Single(s => s.Name is "ddp_arrests_monthly").Rows.Select(r => r.Keys[0]).Distinct()];

    internal static double Total(ImportedFile file, string name) =>
        file.Totals.Single(t => string.Equals(t.Key, name, StringComparison.Ordinal)).Value;

    private static double? Value(ImportedFile file, string series, params string[] keys) =>
        file
            .Series.Single(s => string.Equals(s.Name, series, StringComparison.Ordinal))
            .Rows.Single(r => r.Keys.SequenceEqual(keys))
            .Values[0];
}
