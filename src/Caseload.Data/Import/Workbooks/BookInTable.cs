namespace Caseload.Data.Import.Workbooks;

/// <summary>First book-ins a month by arresting agency. Rows are read by label: their order has changed.</summary>
internal static class BookInTable
{
    private static readonly string[] Agencies = ["CBP", "ICE", "Total"];

    public static void Read(
        Sheet sheet,
        int fiscalYear,
        Footnotes footnotes,
        ImportNotes notes,
        List<ImportedSeries> series,
        List<KeyValuePair<string, double>> totals
    )
    {
        const string Title = "ICE Initial Book-Ins by Arresting Agency";
        if (TitledTable.FindMonths(sheet, Title, fiscalYear, notes) is not { } table)
            return;
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows())
        {
            var text = sheet.Text(row, table.Column);
            var agency = Agencies.FirstOrDefault(a => SnapshotTables.Is(text, a));
            if (agency is null || !rows.TryAdd(agency, row))
                notes.Refuse($"{table.Place(row)}: the label '{text}' is not known or comes twice; the row is not read");
        }
        if (rows.Count != Agencies.Length)
        {
            notes.Refuse($"{table.Place(table.HeaderRow)}: first book-ins need the rows ICE, CBP and Total");
            return;
        }
        int[] columns =
        [
            .. table.Months.Select(m => m.Column),
            .. table.ColumnOf("Total") is { } last ? [last] : Array.Empty<int>(),
        ];
        if (!NumberCells.AreCounts(sheet, rows.Values, columns, notes))
            return;
        double? At(string agency, int column) => sheet.Number(rows[agency], column);
        foreach (var (month, column) in table.Months)
            if ((At("ICE", column) ?? 0) + (At("CBP", column) ?? 0) != (At("Total", column) ?? 0))
            {
                notes.Refuse(
                    $"{table.Place(rows["Total"])}: first book-ins of {Reach.Text(month)}: ICE and CBP do not add up to Total"
                );
                return;
            }
        if (!AddUp(table, rows, notes))
            return;
        var reach = Reach.Of(
            "first book-ins",
            table.Months.Select(m => (m.Month, At("Total", m.Column))),
            footnotes.Of(Topic.BookIns),
            notes
        );
        var one = new ImportedSeries("bookins_monthly", ["month", "arresting_agency"], ["initial_book_ins"]);
        foreach (var (month, column) in table.Months.Where(m => reach.Has(m.Month)))
        foreach (var agency in Agencies)
            one.Add([Reach.Text(month), agency], [At(agency, column)], reach.Note(month));
        foreach (var agency in new[] { "Total", "ICE", "CBP" })
            totals.Add(new(agency is "Total" ? "book-ins" : $"book-ins {agency}", Sum(table, rows[agency])));
        if (reach.Last != default)
            totals.Add(
                new($"book-ins {Reach.Text(reach.Last)}", At("Total", table.Months.First(m => m.Month == reach.Last).Column) ?? 0)
            );
        series.Add(one);
    }

    /// <summary>Whether the months of each row add up to its total.</summary>
    private static bool AddUp(TitledTable table, Dictionary<string, int> rows, ImportNotes notes)
    {
        if (table.ColumnOf("Total") is not { } column)
            return true;
        var right = true;
        foreach (var agency in Agencies)
        {
            var sum = Sum(table, rows[agency]);
            if (table.Sheet.Number(rows[agency], column) is not { } written || written == sum)
                continue;
            notes.Refuse(
                $"{table.Place(rows[agency])}: the months of first book-ins, {agency}, add up to {sum}, but Total is {written}"
            );
            right = false;
        }
        return right;
    }

    private static double Sum(TitledTable table, int row) => table.Months.Sum(m => table.Sheet.Number(row, m.Column) ?? 0);
}
