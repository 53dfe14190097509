using System.Globalization;
using System.Text.RegularExpressions;
using Caseload.Data.Tables;

namespace Caseload.Data.Import.Workbooks;

/// <summary>
/// Facilities summed by office and type: how many, and their average daily population (the four columns by sex and criminality).
/// No facility's own row is kept.
/// </summary>
internal static partial class FacilitySheet
{
    private const int HeaderWithin = 15;

    /// <summary>The line over the table is dated some days from the data; further off it was not renewed.</summary>
    private const int DaysApart = 14;

    private static readonly string[] Population = ["Male Crim", "Male Non-Crim", "Female Crim", "Female Non-Crim"];

    private static readonly string[] Types =
    [
        "IGSA",
        "USMS IGA",
        "DIGSA",
        "CDF",
        "SPC",
        "BOP",
        "STAGING",
        "USMS CDF",
        "ORR",
        "Other",
        "HOLD",
        "FAMILY STAGING",
        "FAMILY",
        "HOSPITAL",
        "JUVENILE",
        "TAP-ICE",
        "DOD",
        "MOC",
    ];

    public static void Read(
        IReadOnlyList<Sheet> sheets,
        int fiscalYear,
        Footnotes footnotes,
        ImportNotes notes,
        List<ImportedSeries> series
    )
    {
        Sheet[] ours =
        [
            .. sheets
                .Where(s => s.Name.StartsWith("Facilities", StringComparison.OrdinalIgnoreCase))
                .Where(s => WorkbookYear.In(s, "ICE FACILITIES DATA") == fiscalYear),
        ];
        if (ours.Length != 1)
        {
            notes.Refuse($"facilities: {ours.Length} sheets of FY{fiscalYear}");
            return;
        }
        var sheet = ours[0];
        CompareSource(sheet, footnotes, notes);
        var header = Enumerable.Range(1, HeaderWithin).FirstOrDefault(r => SnapshotTables.Is(sheet.Text(r, 1), "Name"));
        int ColumnOf(string name) =>
            Enumerable.Range(1, 60).FirstOrDefault(c => header > 0 && SnapshotTables.Is(sheet.Text(header, c), name));
        var (aor, type) = (ColumnOf("AOR"), ColumnOf("Type Detailed"));
        int[] people = [.. Population.Select(ColumnOf)];
        if (header == 0 || aor == 0 || type == 0 || people.Contains(0))
            notes.Refuse($"sheet '{sheet.Name}': the header needs Name, AOR, Type Detailed, {string.Join(", ", Population)}");
        else
            Sum(sheet, header, aor, type, people, fiscalYear, footnotes, notes, series);
    }

    private static void CompareSource(Sheet sheet, Footnotes footnotes, ImportNotes notes)
    {
        foreach (var (row, _, text) in sheet.Texts())
        {
            if (row > HeaderWithin || Source().Match(text) is not { Success: true } match)
                continue;
            var said = match.Groups["date"].Value;
            var known = footnotes.Of(Topic.Population);
            if (!DateOnly.TryParseExact(said, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                notes.Add($"sheet '{sheet.Name}' row {row}: the date {said} of its source does not exist");
            else if (known is { } day && Math.Abs(date.DayNumber - day.DayNumber) > DaysApart)
                notes.Add(
                    $"sheet '{sheet.Name}' row {row}: its source is dated {PlainDate.Text(date)}, the footnotes say {PlainDate.Text(day)}: the line may be stale and was not used"
                );
            return;
        }
    }

    private static void Sum(
        Sheet sheet,
        int header,
        int aor,
        int type,
        int[] people,
        int fiscalYear,
        Footnotes footnotes,
        ImportNotes notes,
        List<ImportedSeries> series
    )
    {
        var groups = new SortedDictionary<(string Office, string Type), (int Facilities, double People)>();
        var unknown = 0;
        for (var row = header + 1; row <= sheet.LastRow; row++)
        {
            if (sheet.Text(row, aor).Length == 0)
                continue;
            var office = OfficeAlias.OfCode(sheet.Text(row, aor));
            var kind = Types.FirstOrDefault(t => SnapshotTables.Is(t, sheet.Text(row, type)));
            double?[] parts = [.. people.Select(c => sheet.Number(row, c))];
            if (office is null || kind is null)
                notes.Refuse(
                    $"sheet '{sheet.Name}' row {row}: office '{sheet.Text(row, aor)}' or type '{sheet.Text(row, type)}' is not known; the row is not read"
                );
            else if (parts.All(p => p is null) && people.All(c => sheet.Strange(row, c) is null))
                unknown++;
            else if (NumberCells.AreAverages(sheet, [row], people, notes))
            {
                var (facilities, sum) = groups.GetValueOrDefault((office, kind));
                groups[(office, kind)] = (facilities + 1, sum + parts.Sum(p => p ?? 0));
            }
        }
        if (unknown > 0)
            notes.Add($"sheet '{sheet.Name}': {unknown} facilities have no population and are not counted");
        var one = new ImportedSeries(
            "facilities_by_aor_type",
            ["fiscal_year", "as_of", "aor", "type"],
            ["facilities", "average_daily_population"]
        );
        var date = footnotes.Of(Topic.Population) is { } day ? PlainDate.Text(day) : "";
        foreach (var ((office, kind), (facilities, sum)) in groups)
            one.Add(
                [fiscalYear.ToString(CultureInfo.InvariantCulture), date, office, kind],
                [facilities, AverageTables.Rounded(sum)]
            );
        series.Add(one);
    }

    [GeneratedRegex(@"Source:.*?(?<date>\d{1,2}/\d{1,2}/\d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Source();
}
