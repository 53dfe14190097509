namespace Caseload.Data.Import.Workbooks;

/// <summary>
/// Book-outs with a bond posted, by month: counts, share, mean bond (USD), days. Rows are told by their labels, and the share
/// has to equal the quotient of the two counts: otherwise the table is refused.
/// </summary>
internal static class BondSheet
{
    private const int HeaderWithin = 12;
    private const int LeastMonths = 6;

    /// <summary>A month whose share is below this part of the median of earlier months is not filled in yet.</summary>
    private const double PartOfMedian = 0.2;

    public static void Read(IReadOnlyList<Sheet> sheets, ImportNotes notes, List<ImportedSeries> series)
    {
        var sheet = sheets.FirstOrDefault(s => s.Name.StartsWith("Monthly Bond", StringComparison.OrdinalIgnoreCase));
        if (sheet is null)
            return;
        var header = Enumerable.Range(1, HeaderWithin).FirstOrDefault(r => Months(sheet, r).Count >= LeastMonths);
        if (header == 0)
        {
            notes.Refuse($"sheet '{sheet.Name}': no row with the dates of months");
            return;
        }
        if (Rows(sheet, header) is not { } rows)
        {
            notes.Refuse($"sheet '{sheet.Name}' row {header + 1}: the five rows of bonds cannot be told apart by their labels");
            return;
        }
        var months = Months(sheet, header);
        int[] columns = [.. months.Select(m => m.Column)];
        if (
            !NumberCells.AreCounts(sheet, rows[..2], columns, notes) || !NumberCells.AreAverages(sheet, rows[2..], columns, notes)
        )
            return;
        List<(DateOnly Month, double?[] Values)> points = [];
        foreach (var (month, column) in months)
        {
            double?[] values = [.. rows.Select(r => sheet.Number(r, column))];
            if (
                values[0] is { } all
                && values[1] is { } posted
                && values[2] is { } share
                && Math.Abs(posted - share * all) > 0.01 * all + 1
            )
            {
                notes.Refuse(
                    $"sheet '{sheet.Name}' row {rows[2]}: the share of {Reach.Text(month)} is not bonds posted divided by book-outs: rows may be swapped"
                );
                return;
            }
            if (values[0] is > 0)
                points.Add((month, values));
        }
        series.Add(Series(points, notes));
    }

    private static ImportedSeries Series(List<(DateOnly Month, double?[] Values)> points, ImportNotes notes)
    {
        var one = new ImportedSeries(
            "bond_releases_monthly",
            ["month"],
            ["final_book_outs", "with_bond_posted", "share_with_bond", "mean_bond_usd", "alos_days"]
        );
        List<double> shares = [];
        foreach (var (month, values) in points)
        {
            var median = shares.Count == 0 ? 0 : shares.Order().ElementAt(shares.Count / 2);
            var provisional = values[2] is { } share && share < PartOfMedian * median;
            if (provisional)
                notes.Add(
                    $"bonds: {Reach.Text(month)} is provisional: its share is under a fifth of the median of earlier months"
                );
            else if (values[2] is { } kept)
                shares.Add(kept);
            one.Add(
                [Reach.Text(month)],
                [
                    values[0],
                    values[1],
                    AverageTables.Rounded(values[2], 6),
                    AverageTables.Rounded(values[3]),
                    AverageTables.Rounded(values[4]),
                ],
                provisional ? "provisional: not filled in yet" : ""
            );
        }
        return one;
    }

    private static List<(DateOnly Month, int Column)> Months(Sheet sheet, int row)
    {
        List<(DateOnly, int)> months = [];
        for (var c = 2; c <= sheet.LastColumn; c++)
            if (sheet.Date(row, c) is { } date)
                months.Add((new(date.Year, date.Month, 1), c));
        return [.. months.DistinctBy(m => m.Item1)];
    }

    /// <summary>All book-outs, those with a bond, share, mean bond, days: or null where a label leaves it open.</summary>
    private static int[]? Rows(Sheet sheet, int header)
    {
        int[] rows =
        [
            .. Enumerable.Range(header + 1, 8).Where(r => sheet.Text(r, 1).Length > 0 && sheet.Number(r, 2) is not null),
        ];
        bool Has(int row, string word) => sheet.Text(row, 1).Contains(word, StringComparison.OrdinalIgnoreCase);
        int[] share = [.. rows.Where(r => Has(r, "(%)"))];
        int[] mean = [.. rows.Where(r => Has(r, "Bond Amount"))];
        int[] days = [.. rows.Where(r => Has(r, "ALOS"))];
        int[] counts = [.. rows.Except(share).Except(mean).Except(days)];
        if (share.Length != 1 || mean.Length != 1 || days.Length != 1 || counts.Length != 2)
            return null;
        // "with Bond Posted" was once missing from its label: then the two counts stand in their usual order.
        if (Has(counts[0], "with Bond") && !Has(counts[1], "with Bond"))
            Array.Reverse(counts);
        return [counts[0], counts[1], share[0], mean[0], days[0]];
    }
}
