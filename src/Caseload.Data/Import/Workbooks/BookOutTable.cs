namespace Caseload.Data.Import.Workbooks;

/// <summary>
/// Final releases (to FY2023) or book-outs (from FY2024, with removals) a month by reason and criminality. "Bonded Out" is the
/// sum of the bonds set by ICE and by a judge. In FY2019 and FY2020 the table has no months.
/// </summary>
internal static class BookOutTable
{
    /// <summary>ICE's own classes of "Bonded Out" have been off by so many.</summary>
    private const int BondsApart = 4;

    private static readonly string[] Reasons =
    [
        "Bond Set by ICE",
        "Bond Set by IJ",
        "Bonded Out",
        "Order of Recognizance",
        "Order of Supervision",
        "Other",
        "Paroled",
        "Proceedings Terminated",
        "Prosecutorial Discretion",
        "Release to Remove",
        "Relief Granted by IJ",
        "Total",
        "Transfer to U.S. Marshals or other agency",
        "Transferred",
    ];

    private static readonly string[] Classes =
    [
        "Convicted Criminal",
        "Other Immigration Violator",
        "Pending Criminal Charges",
        "Total",
    ];

    public static void Read(Sheet sheet, int fiscalYear, Footnotes footnotes, ImportNotes notes, List<ImportedSeries> series)
    {
        var title = sheet.Texts().Any(t => t.Text.StartsWith("ICE Final Book", StringComparison.OrdinalIgnoreCase))
            ? "ICE Final Book"
            : "ICE Final Releases";
        var monthly = sheet.Texts().Any(t => OfReasons(t.Text) && t.Text.Contains("Month", StringComparison.OrdinalIgnoreCase));
        if (monthly)
            Monthly(TitledTable.FindMonths(sheet, title, fiscalYear, notes, OfReasons), footnotes, notes, series);
        else
            Annual(TitledTable.Find(sheet, title, "Total", notes, OfReasons), fiscalYear, notes, series);
    }

    private static bool OfReasons(string title) =>
        title.Contains("Release Reason,", StringComparison.OrdinalIgnoreCase)
        || title.Contains("Release Reason and", StringComparison.OrdinalIgnoreCase);

    private static void Monthly(TitledTable? found, Footnotes footnotes, ImportNotes notes, List<ImportedSeries> series)
    {
        if (found is not { } table)
            return;
        var rows = Rows(table, notes);
        if (!rows.TryGetValue(("Total", "Total"), out var all))
        {
            notes.Refuse($"{table.Place(table.HeaderRow)}: book-outs have no row Total");
            return;
        }
        var sheet = table.Sheet;
        if (!NumberCells.AreCounts(sheet, rows.Values, table.Months.Select(m => m.Column), notes))
            return;
        var reach = Reach.Of(
            "book-outs",
            table.Months.Select(m => (m.Month, sheet.Number(all, m.Column))),
            footnotes.Of(Topic.BookOuts),
            notes
        );
        var one = new ImportedSeries("bookouts_monthly", ["month", "release_reason", "criminality"], ["final_book_outs"]);
        foreach (var (month, column) in table.Months.Where(m => reach.Has(m.Month)))
        {
            if (!ReasonsAddUp(table, rows, month, column, notes))
                continue;
            foreach (
                var reason in rows.GroupBy(r => r.Key.Reason, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            )
                if (ClassesAddUp(table, rows, reason.Key, month, column, notes))
                    foreach (var (key, row) in reason.OrderBy(r => r.Key.Class, StringComparer.Ordinal))
                        one.Add(
                            [Reach.Text(month), key.Reason, key.Class],
                            [Value(table, rows, key, row, column)],
                            reach.Note(month)
                        );
        }
        series.Add(one);
    }

    /// <summary>A blank inside a filled row is 0 if the reason's classes then add up to its total, else missing.</summary>
    private static double? Value(
        TitledTable table,
        Dictionary<(string Reason, string Class), int> rows,
        (string Reason, string Class) key,
        int row,
        int column
    )
    {
        var sheet = table.Sheet;
        if (sheet.Number(row, column) is { } value)
            return value;
        var sum = rows.Where(r => string.Equals(r.Key.Reason, key.Reason, StringComparison.Ordinal) && r.Key.Class is not "Total")
            .Sum(r => sheet.Number(r.Value, column) ?? 0);
        return
            sheet.IsEmpty(row, column)
            && rows.TryGetValue((key.Reason, "Total"), out var total)
            && total != row
            && sheet.Number(total, column) == sum
            ? 0
            : null;
    }

    /// <summary>Whether the reasons of a month add up to its total: "Bonded Out" has the two kinds of bonds in it.</summary>
    private static bool ReasonsAddUp(
        TitledTable table,
        Dictionary<(string Reason, string Class), int> rows,
        DateOnly month,
        int column,
        ImportNotes notes
    )
    {
        double At((string, string) key) => table.Sheet.Number(rows[key], column) ?? 0;
        var sum = rows
            .Keys.Where(k => k is { Class: "Total", Reason: not ("Total" or "Bond Set by ICE" or "Bond Set by IJ") })
            .Sum(At);
        var total = At(("Total", "Total"));
        if (sum == total)
            return true;
        notes.Refuse(
            $"{table.Place(rows[("Total", "Total")])}: book-outs of {Reach.Text(month)} by reason add up to {sum}, but Total is {total}; the month is not read"
        );
        return false;
    }

    /// <summary>Whether the classes of a reason add up to it. Where one is missing that cannot be told.</summary>
    private static bool ClassesAddUp(
        TitledTable table,
        Dictionary<(string Reason, string Class), int> rows,
        string reason,
        DateOnly month,
        int column,
        ImportNotes notes
    )
    {
        var classes = rows.Where(r => string.Equals(r.Key.Reason, reason, StringComparison.Ordinal) && r.Key.Class is not "Total")
            .ToArray();
        if (classes.Length == 0 || !rows.TryGetValue((reason, "Total"), out var all))
            return true;
        double?[] values = [.. classes.Select(c => Value(table, rows, c.Key, c.Value, column))];
        var (sum, total) = (values.Sum(v => v ?? 0), table.Sheet.Number(all, column) ?? 0);
        if (sum == total)
            return true;
        var text = $"{table.Place(all)}: {reason} of {Reach.Text(month)}: classes add up to {sum}, but its total is {total}";
        if (values.Contains(null) || (reason is "Bonded Out" && Math.Abs(sum - total) <= BondsApart))
        {
            notes.Add(text);
            return true;
        }
        notes.Refuse(text + "; the reason is not read in that month");
        return false;
    }

    private static Dictionary<(string Reason, string Class), int> Rows(TitledTable table, ImportNotes notes)
    {
        var rows = new Dictionary<(string, string), int>();
        string? reason = null;
        foreach (var row in table.Rows(labels: 2))
        {
            var text = table.Sheet.Text(row, table.Column);
            if (text.Length > 0)
            {
                reason = Reason(text);
                if (reason is null)
                    notes.Refuse($"{table.Place(row)}: the release reason '{text}' is not known; its rows are not read");
            }
            var second = table.Sheet.Text(row, table.Column + 1);
            var name =
                second.Length == 0 && text.Length > 0 ? "Total" : Classes.FirstOrDefault(c => SnapshotTables.Is(second, c));
            if (reason is not null && (name is null || !rows.TryAdd((reason, name), row)))
                notes.Refuse($"{table.Place(row)}: the class '{second}' is not known or comes twice; the row is not read");
        }
        return rows;
    }

    private static string? Reason(string text)
    {
        var exact = Reasons.FirstOrDefault(r => SnapshotTables.Is(text, r));
        return exact
            ?? (
                text.EndsWith(" Total", StringComparison.OrdinalIgnoreCase)
                    ? Reasons.FirstOrDefault(r => SnapshotTables.Is(text[..^6], r))
                    : null
            );
    }

    private static void Annual(TitledTable? found, int fiscalYear, ImportNotes notes, List<ImportedSeries> series)
    {
        if (found is not { } table)
            return;
        if (!NumberCells.AreCounts(table.Sheet, table.Rows(), Classes.Select(c => table.ColumnOf(c)).OfType<int>(), notes))
            return;
        var one = new ImportedSeries("releases_annual", ["fiscal_year", "release_reason", "criminality"], ["final_releases"]);
        foreach (var row in table.Rows())
            if (Reason(table.Sheet.Text(row, table.Column)) is not { } reason)
                notes.Refuse(
                    $"{table.Place(row)}: the release reason '{table.Sheet.Text(row, table.Column)}' is not known; the row is not read"
                );
            else
                foreach (var name in Classes)
                    if (table.ColumnOf(name) is { } column)
                        one.Add(
                            [fiscalYear.ToString(System.Globalization.CultureInfo.InvariantCulture), reason, name],
                            [table.Sheet.Number(row, column)]
                        );
        series.Add(one);
    }
}
