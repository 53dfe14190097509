using System.Globalization;
using System.Text.RegularExpressions;
using Caseload.Data.Series;
using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Import.Workbooks;

/// <summary>Alternatives to Detention by office. Of two or three such sheets the one of the workbook's fiscal year is read.</summary>
internal static partial class AtdSheet
{
    /// <summary>ICE's own offices have been off their total by so many (edition of 2022-08-19).</summary>
    private const int OfficesApart = 21;

    private static readonly string[] Technologies =
    [
        "GPS",
        "SmartLINK",
        "VoiceID",
        "TR",
        "Ankle Monitor",
        "Wristworn",
        "VeriWatch",
        "Dual Tech",
        "Dual Technology",
        "No Tech",
        "No Technology",
    ];

    public static void Read(
        IReadOnlyList<Sheet> sheets,
        int fiscalYear,
        ImportNotes notes,
        List<ImportedSeries> series,
        List<KeyValuePair<string, double>> totals
    )
    {
        Sheet[] all = [.. sheets.Where(s => s.Name.StartsWith("ATD", StringComparison.OrdinalIgnoreCase))];
        Sheet[] ours = [.. all.Where(s => WorkbookYear.In(s, "ICE ALTERNATIVES TO DETENTION DATA") == fiscalYear)];
        foreach (var other in all.Except(ours))
            notes.Add($"sheet '{other.Name}' is of another year and was not read");
        if (ours.Length != 1)
        {
            notes.Refuse($"alternatives to detention: {ours.Length} sheets of FY{fiscalYear}");
            return;
        }
        Read(ours[0], fiscalYear, notes, series, totals);
    }

    private static void Read(
        Sheet sheet,
        int fiscalYear,
        ImportNotes notes,
        List<ImportedSeries> series,
        List<KeyValuePair<string, double>> totals
    )
    {
        if (TitledTable.Find(sheet, "Active ATD Participants", "AOR/Technology", notes) is not { } table)
            return;
        if (table.ColumnOf("Count") is not { } count || table.ColumnOf("Average Length in Program") is not { } length)
        {
            notes.Refuse($"{table.Place(table.HeaderRow)}: the header needs Count and Average Length in Program");
            return;
        }
        var date = DateOf(sheet, fiscalYear, notes);
        var one = new ImportedSeries("atd_by_aor", ["date", "aor"], ["atd_active_participants", "avg_length_in_program_days"]);
        double? total = null;
        var (read, strange) = (0.0, 0.0);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows(labels: 2))
        {
            var label = sheet.Text(row, table.Column);
            if (label.Length == 0)
                notes.Add($"{table.Place(row)}: a number without a label is not read");
            else if (label.ToUpperInvariant() is "TOTAL" or "GRAND TOTAL")
                total ??= sheet.Number(row, count);
            else if (OfficeAlias.Find(label) is { } office)
            {
                read += sheet.Number(row, count) ?? 0;
                if (
                    !NumberCells.AreCounts(sheet, [row], [count], notes)
                    || !NumberCells.AreAverages(sheet, [row], [length], notes)
                )
                    seen.Add(office);
                else if (seen.Add(office))
                    one.Add(
                        [date is { } day ? PlainDate.Text(day) : "", office],
                        [sheet.Number(row, count), AverageTables.Rounded(sheet.Number(row, length), 1)]
                    );
                else
                    notes.Refuse($"{table.Place(row)}: {office} comes twice; the first is read");
            }
            else if (!Technologies.Contains(label, StringComparer.OrdinalIgnoreCase) && sheet.Number(row, count) is { } number)
            {
                strange += number;
                notes.Refuse($"{table.Place(row)}: '{label}' is no office and no known technology; the row is not read");
            }
        }
        // A row that was refused may be an office that was added since: then the others are right.
        if (total is { } written && read != written && read + strange != written)
        {
            var text = $"{table.Place(table.HeaderRow)}: the offices add up to {read}, but Total is {written}";
            if (Math.Abs(read - written) > OfficesApart)
            {
                notes.Refuse(text + "; the table is not read");
                return;
            }
            notes.Add(text);
        }
        if (total is { } shown)
            totals.Add(new("atd", shown));
        foreach (var office in Office.Names.Where(o => !seen.Contains(o)))
            notes.Add($"{table.Place(table.HeaderRow)}: no row of {office}");
        series.Add(one);
    }

    private static DateOnly? DateOf(Sheet sheet, int fiscalYear, ImportNotes notes)
    {
        foreach (var (row, _, text) in sheet.Texts())
        {
            if (Report().Match(text) is not { Success: true } match)
                continue;
            if (
                DateOnly.TryParseExact(
                    match.Groups["date"].Value.Replace('/', '.'),
                    "M.d.yyyy",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var date
                )
                && FiscalYear.Of(date) == fiscalYear
            )
                return date;
            notes.Add($"sheet '{sheet.Name}' row {row}: the date {match.Groups["date"].Value} is not of FY{fiscalYear}");
            return null;
        }
        notes.Add($"sheet '{sheet.Name}': the date of the participants report is missing");
        return null;
    }

    [GeneratedRegex(
        @"BI Inc\. Participants Report,\s*(?<date>\d{1,2}[./]\d{1,2}[./]\d{4})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Report();
}
