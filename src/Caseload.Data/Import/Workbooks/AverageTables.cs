using System.Globalization;

namespace Caseload.Data.Import.Workbooks;

/// <summary>
/// Average daily population (people) and average length of stay (days) a month: an agency's row, then its classes. A class
/// belongs to the agency above it.
/// </summary>
internal static class AverageTables
{
    private const string Population = "adp_monthly";

    /// <summary>The most by which rounded parts have missed their total.</summary>
    private const double Apart = 0.05;

    private static readonly string[] Classes =
    [
        "Convicted Criminal",
        "Non-Criminal",
        "Other Immigration Violator",
        "Pending Criminal Charges",
    ];

    public static void Read(Sheet sheet, int fiscalYear, Footnotes footnotes, ImportNotes notes, List<ImportedSeries> series)
    {
        Read(sheet, "ICE Average Daily Population by Arresting Agency", Population, "average_daily_population", "people a day");
        Read(
            sheet,
            "ICE Average Length of Stay by Arresting Agency",
            "alos_monthly",
            "average_length_of_stay_days",
            "length of stay"
        );

        void Read(Sheet sheet, string title, string name, string value, string words)
        {
            if (TitledTable.FindMonths(sheet, title, fiscalYear, notes) is not { } table)
                return;
            var rows = Rows(table, notes);
            if (!rows.TryGetValue(("Total", "All"), out var all))
            {
                notes.Refuse($"{table.Place(table.HeaderRow)}: {words}: no row 'Average'");
                return;
            }
            if (!NumberCells.AreAverages(sheet, rows.Values, table.Months.Select(m => m.Column), notes))
                return;
            var through = footnotes.Of(Topic.Population);
            var reach = Reach.Of(words, table.Months.Select(m => (m.Month, sheet.Number(all, m.Column))), through, notes);
            var one = new ImportedSeries(name, ["month", "arresting_agency", "criminality"], [value]);
            foreach (
                var (month, column) in table.Months.Where(m =>
                    reach.Has(m.Month) && (name is not Population || AddUp(table, rows, m, notes))
                )
            )
            foreach (var (key, row) in rows.OrderBy(r => r.Key.Agency + " " + r.Key.Class, StringComparer.Ordinal))
                one.Add([Reach.Text(month), key.Agency, key.Class], [Rounded(sheet.Number(row, column))], reach.Note(month));
            series.Add(one);
        }
    }

    /// <summary>As many decimals as the shipped record has, rounded from the exact value as it is printed.</summary>
    internal static double? Rounded(double? value, int decimals = 2) =>
        value is { } number
            ? double.Parse(
                number.ToString(
                    decimals == 1 ? "F1"
                        : decimals == 2 ? "F2"
                        : "F6",
                    CultureInfo.InvariantCulture
                ),
                CultureInfo.InvariantCulture
            )
            : null;

    /// <summary>Whether the agencies of a month's population add up to all, and the classes to their agency. Stays are no sums.</summary>
    private static bool AddUp(
        TitledTable table,
        Dictionary<(string Agency, string Class), int> rows,
        (DateOnly Month, int Column) at,
        ImportNotes notes
    )
    {
        double? Value((string, string) key) => rows.TryGetValue(key, out var row) ? table.Sheet.Number(row, at.Column) : null;
        bool Check((string Agency, string Class) whole, double? parts)
        {
            if (Value(whole) is not { } total || parts is not { } sum || Math.Abs(total - sum) <= Apart)
                return true;
            notes.Refuse(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{table.Place(rows[whole])}: average population of {Reach.Text(at.Month)}, {whole.Agency}: parts add up to {sum:0.##}, not {total:0.##}; the month is not read"
                )
            );
            return false;
        }
        return Check(("Total", "All"), Value(("CBP", "All")) + Value(("ICE", "All")))
            && new[] { "CBP", "ICE", "Total" }.All(a =>
                Check(
                    (a, "All"),
                    rows.Keys.Where(k => k.Class is not "All" && string.Equals(k.Agency, a, StringComparison.Ordinal))
                        .Select(k => Value(k))
                        .Aggregate((double?)null, (sum, v) => sum is null ? v : sum + v)
                )
            );
    }

    private static Dictionary<(string Agency, string Class), int> Rows(TitledTable table, ImportNotes notes)
    {
        var rows = new Dictionary<(string, string), int>();
        string? agency = null;
        foreach (var row in table.Rows())
        {
            var text = table.Sheet.Text(row, table.Column);
            var group = Agency(text);
            agency = group ?? agency;
            var name = group is null ? Classes.FirstOrDefault(c => SnapshotTables.Is(text, c)) : "All";
            if (agency is null || name is null || !rows.TryAdd((agency, name), row))
                notes.Refuse($"{table.Place(row)}: the label '{text}' is not known or comes twice; the row is not read");
        }
        return rows;
    }

    private static string? Agency(string label) =>
        label.ToUpperInvariant() switch
        {
            "CBP AVERAGE" => "CBP",
            "ICE AVERAGE" => "ICE",
            "AVERAGE" => "Total",
            _ => null,
        };
}
