using Caseload.Data.Tables;

namespace Caseload.Data.Import.Workbooks;

/// <summary>
/// Time in custody so far, on the 15th ("mid") and on the last day ("end") of each month: mean days, and people by band. Years
/// and months stand in their first column only.
/// </summary>
internal static class InCustodySheet
{
    private static readonly string[] Bands = ["0-180 Days", "181-365 Days", "366-730 Days", "More than 730 Days", "Total"];

    public static void Read(IReadOnlyList<Sheet> sheets, Footnotes footnotes, ImportNotes notes, List<ImportedSeries> series)
    {
        Sheet[] ours = [.. sheets.Where(s => s.Name.Contains("ICLOS", StringComparison.OrdinalIgnoreCase) && s.LastRow > 0)];
        if (ours.Length == 0)
            return;
        var sheet = ours[0];
        int[] headers = [.. Enumerable.Range(1, sheet.LastRow).Where(r => SnapshotTables.Is(sheet.Text(r, 1), "Population"))];
        if (headers.Length != 2)
        {
            notes.Refuse($"sheet '{sheet.Name}': {headers.Length} tables with 'Population' in their header, not 2");
            return;
        }
        var average = Row(sheet, headers[0], headers[1], r => SnapshotTables.Is(sheet.Text(r, 1), "Total"));
        var group = Row(
            sheet,
            headers[1],
            sheet.LastRow,
            r => SnapshotTables.Is(sheet.Text(r, 1), "Total") && sheet.Number(r, 2) is null
        );
        if (average is not { } days || group is not { } first)
        {
            notes.Refuse($"sheet '{sheet.Name}': no row Total of the average, or no group Total of the bands");
            return;
        }
        int[] bands =
        [
            .. Bands.Select(b =>
                Row(sheet, first, Math.Min(first + 6, sheet.LastRow), r => SnapshotTables.Is(sheet.Text(r, 1), b)) ?? 0
            ),
        ];
        if (bands.Contains(0))
        {
            notes.Refuse($"sheet '{sheet.Name}' row {first}: the group Total needs the rows {string.Join(", ", Bands)}");
            return;
        }
        var counts = Columns(sheet, headers[1]).ToDictionary(c => c.Date, c => c.Column);
        var one = new ImportedSeries(
            "in_custody_length_semimonthly",
            ["date", "period"],
            [
                "avg_in_custody_length_of_stay_days",
                "detained_0_180_days",
                "detained_181_365_days",
                "detained_366_730_days",
                "detained_over_730_days",
                "detained_total",
            ]
        );
        foreach (var (date, half, column) in Columns(sheet, headers[0]))
        {
            if (sheet.Number(days, column) is not > 0 || !counts.TryGetValue(date, out var at))
                continue;
            double?[] people = [.. bands.Select(r => sheet.Number(r, at))];
            if (!NumberCells.AreCounts(sheet, bands, [at], notes) || !NumberCells.AreAverages(sheet, [days], [column], notes))
                continue;
            if (people[..4].Sum(p => p ?? 0) != people[4])
            {
                notes.Refuse(
                    $"sheet '{sheet.Name}' row {bands[4]}: bands of {PlainDate.Text(date)} do not add up to their total; they are not read"
                );
                continue;
            }
            var late = footnotes.Of(Topic.InCustody) is { } through && date > through;
            one.Add(
                [PlainDate.Text(date), half],
                [AverageTables.Rounded(sheet.Number(days, column)), .. people],
                late ? "later than the date of the footnote" : ""
            );
        }
        series.Add(one);
    }

    private static int? Row(Sheet sheet, int after, int last, Func<int, bool> fits) =>
        Enumerable.Range(after + 1, Math.Max(0, last - after)).Cast<int?>().FirstOrDefault(r => fits(r!.Value));

    /// <summary>The half months of a header of three rows: year, month, half.</summary>
    private static IEnumerable<(DateOnly Date, string Half, int Column)> Columns(Sheet sheet, int header)
    {
        var (year, month) = (0, 0);
        var seen = new HashSet<DateOnly>();
        for (var column = 2; column <= sheet.LastColumn; column++)
        {
            if (sheet.Number(header, column) is { } written && written is >= 2015 and <= 2100)
                year = (int)written;
            if (Array.FindIndex(MonthNames, m => SnapshotTables.Is(m, sheet.Text(header + 1, column))) is >= 0 and var at)
                month = at + 1;
            var half = sheet.Text(header + 2, column).ToLowerInvariant();
            if (year == 0 || month == 0 || half is not ("mid" or "end"))
                continue;
            var date = half is "mid" ? new DateOnly(year, month, 15) : TitledTable.EndOf(new(year, month, 1));
            if (seen.Add(date))
                yield return (date, half, column);
        }
    }

    private static readonly string[] MonthNames =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
}
