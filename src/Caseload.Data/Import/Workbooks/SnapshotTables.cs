using System.Globalization;
using Caseload.Data.Tables;

namespace Caseload.Data.Import.Workbooks;

/// <summary>Tables of one day: people detained by agency and criminality and by disposition, and removals to date.</summary>
internal static class SnapshotTables
{
    private static readonly string[] Classes = ["Convicted Criminal", "Other Immigration Violator", "Pending Criminal Charges"];

    private static readonly string[] Dispositions =
    [
        "Expedited Removal (I-860)",
        "Notice to Appear (I-862)",
        "Other",
        "Reinstatement of Deport Order (I-871)",
    ];

    /// <summary>People detained, by agency and criminality; the total is returned.</summary>
    public static double? ByAgency(Sheet sheet, Footnotes footnotes, ImportNotes notes, List<ImportedSeries> series)
    {
        if (TitledTable.Find(sheet, "ICE Currently Detained by Criminality", "Criminality", notes) is not { } table)
            return null;
        if (
            table.ColumnOf("ICE") is not { } ice
            || table.ColumnOf("CBP") is not { } cbp
            || table.ColumnOf("Total") is not { } all
        )
        {
            notes.Refuse($"{table.Place(table.HeaderRow)}: the header of people detained needs ICE, CBP and Total");
            return null;
        }
        var rows = Labelled(table, [.. Classes, "Total"], notes);
        var one = new ImportedSeries(
            "detained_snapshot_agency_criminality",
            ["date", "arresting_agency", "criminality"],
            ["detained"]
        );
        var date = DateText(footnotes, notes);
        foreach (var (agency, column) in new[] { ("CBP", cbp), ("ICE", ice) })
        foreach (var name in Classes)
            if (rows.TryGetValue(name, out var row))
                one.Add([date, agency, name], [sheet.Number(row, column)], footnotes.Remark(Topic.Docket));
        if (!rows.TryGetValue("Total", out var totals) || rows.Count != 4)
        {
            notes.Refuse($"{table.Place(table.HeaderRow)}: people detained need the rows {string.Join(", ", Classes)} and Total");
            return null;
        }
        if (!NumberCells.AreCounts(sheet, rows.Values, [ice, cbp, all], notes))
            return null;
        foreach (var (name, row) in rows)
            if (sheet.Number(row, ice) + sheet.Number(row, cbp) != sheet.Number(row, all))
            {
                notes.Refuse($"{table.Place(row)}: people detained, {name}: ICE and CBP do not add up to Total");
                return null;
            }
        var total = sheet.Number(totals, all);
        if (one.Rows.Sum(r => r.Values[0]) != total)
        {
            notes.Refuse($"{table.Place(totals)}: people detained by class do not add up to Total");
            return null;
        }
        series.Add(one);
        return total;
    }

    public static void ByDisposition(
        Sheet sheet,
        Footnotes footnotes,
        double? detained,
        ImportNotes notes,
        List<ImportedSeries> series
    )
    {
        if (TitledTable.Find(sheet, "ICE Currently Detained by Processing Disposition", "Total", notes) is not { } table)
            return;
        var all = table.ColumnOf("Total")!.Value;
        var rows = Labelled(table, [.. Dispositions, "Total"], notes);
        if (!NumberCells.AreCounts(sheet, rows.Values, [all], notes))
            return;
        var one = new ImportedSeries("detained_snapshot_disposition", ["date", "processing_disposition"], ["detained"]);
        foreach (var name in Dispositions)
            if (rows.TryGetValue(name, out var row))
                one.Add([DateText(footnotes, notes), name], [ValueOrDash(sheet, row, all)], footnotes.Remark(Topic.Docket));
        var total = rows.TryGetValue("Total", out var totals) ? sheet.Number(totals, all) : null;
        if (total is null || one.Rows.Sum(r => r.Values[0] ?? 0) != total)
            notes.Refuse($"{table.Place(table.HeaderRow)}: people detained by disposition do not add up to Total");
        else if (detained is not null && total != detained)
            notes.Refuse($"{table.Place(table.HeaderRow)}: people detained are {total} by disposition and {detained} by agency");
        else
            series.Add(one);
    }

    /// <summary>Removals of the fiscal year to date. The second row of the table is a part of the first and is not added.</summary>
    public static double? Removals(
        Sheet sheet,
        int fiscalYear,
        Footnotes footnotes,
        ImportNotes notes,
        List<ImportedSeries> series
    )
    {
        if (TitledTable.Find(sheet, "ICE Removals", "Removals", notes) is not { } table)
            return null;
        var row = table.Rows().Cast<int?>().FirstOrDefault(r => Is(sheet.Text(r!.Value, table.Column), "Total"));
        if (row is not { } totals || table.FirstNumber(totals) is not { } value)
        {
            notes.Refuse($"{table.Place(table.HeaderRow)}: removals have no row Total with a number");
            return null;
        }
        if (!NumberCells.AreCounts(sheet, [totals], table.Beside, notes))
            return null;
        var one = new ImportedSeries("removals_fytd_snapshots", ["as_of", "fiscal_year"], ["ice_removals_fiscal_year_to_date"]);
        var date = footnotes.Of(Topic.Removals);
        if (date is null)
            notes.Add("removals: no valid footnote date, so the date of the number is not known");
        one.Add(
            [date is { } known ? PlainDate.Text(known) : "", fiscalYear.ToString(CultureInfo.InvariantCulture)],
            [value],
            footnotes.Remark(Topic.Removals)
        );
        series.Add(one);
        return value;
    }

    /// <summary>The total of final releases or book-outs by facility type.</summary>
    public static double? BookOuts(Sheet sheet, ImportNotes notes)
    {
        var title = sheet.Texts().Any(t => t.Text.StartsWith("ICE Final Book", StringComparison.OrdinalIgnoreCase))
            ? "ICE Final Book"
            : "ICE Final Releases";
        var table = TitledTable.Find(
            sheet,
            title,
            "Total",
            notes,
            t => !t.Contains("Reason", StringComparison.OrdinalIgnoreCase)
        );
        var row = table?.Rows().Cast<int?>().FirstOrDefault(r => Is(sheet.Text(r!.Value, table.Column), "Total"));
        return row is { } totals ? table!.FirstNumber(totals) : null;
    }

    internal static bool Is(string text, string label) => string.Equals(text, label, StringComparison.OrdinalIgnoreCase);

    /// <summary>The rows with a known label; others are noted, and the same label twice is not used.</summary>
    private static Dictionary<string, int> Labelled(TitledTable table, string[] known, ImportNotes notes)
    {
        var rows = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows())
        {
            var text = table.Sheet.Text(row, table.Column);
            var label = known.FirstOrDefault(k => Is(text, k));
            if (label is null)
                notes.Refuse($"{table.Place(row)}: the label '{text}' is not known; the row is not read");
            else if (!rows.TryAdd(label, row))
                notes.Refuse($"{table.Place(row)}: the label '{label}' comes twice; the first is read");
        }
        return rows;
    }

    /// <summary>A dash stands for none; the sum against the total says whether it does.</summary>
    private static double? ValueOrDash(Sheet sheet, int row, int column) =>
        sheet.Number(row, column) ?? (Is(sheet.Text(row, column), "-") ? 0 : null);

    private static string DateText(Footnotes footnotes, ImportNotes notes)
    {
        if (footnotes.Of(Topic.Docket) is { } date)
            return PlainDate.Text(date);
        notes.Add("people detained: no valid footnote date, so the day is not known");
        return "";
    }
}
