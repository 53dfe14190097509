using System.Globalization;

namespace Caseload.Data.Import.Workbooks;

/// <summary>
/// Average daily population (people) and average length of stay (days) a month: an agency's row, then its classes. A class
/// belongs to the agency above it.
/// </summary>
internal static class AverageTables
{
    private static readonly string[] Classes =
    [
        "Convicted Criminal",
        "Non-Criminal",
        "Other Immigration Violator",
        "Pending Criminal Charges",
    ];

    public static void Read(Sheet sheet, int fiscalYear, Footnotes footnotes, ImportNotes notes, List<ImportedSeries> series)
    {
        Read(
            sheet,
            "ICE Average Daily Population by Arresting Agency",
            "adp_monthly",
            "average_daily_population",
            "people a day"
        );
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
            var through = footnotes.Of(Topic.Population);
            var reach = Reach.Of(words, table.Months.Select(m => (m.Month, sheet.Number(all, m.Column))), through, notes);
            var one = new ImportedSeries(name, ["month", "arresting_agency", "criminality"], [value]);
            foreach (var (month, column) in table.Months.Where(m => reach.Has(m.Month)))
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
