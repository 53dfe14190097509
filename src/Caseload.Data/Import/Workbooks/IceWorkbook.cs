using Caseload.Data.Errors;
using Caseload.Data.Results;

namespace Caseload.Data.Import.Workbooks;

/// <summary>
/// ICE's biweekly workbook of detention statistics (FY2019 to FY2026). Tables are found by title, header and label. What is not
/// understood is refused or noted, never guessed.
/// </summary>
public static class IceWorkbook
{
    private const int FirstYear = 2019;
    private const int LastYear = 2026;

    /// <exception cref="UserError">The file is no such workbook, or is damaged.</exception>
    public static ImportedFile Read(string path)
    {
        if (FileForms.Of(path) is not FileForm.Workbook)
            throw new UserError("the file is no Excel workbook", "ICE's detention statistics, .xlsx", place: new(path));
        var notes = new ImportNotes();
        var sheets = SheetLoader.Load(path, notes);
        var (detention, year) = Detention(sheets, path, notes);
        var footnotes = Footnotes.Read(sheets, year, notes);
        List<ImportedSeries> series = [];
        List<KeyValuePair<string, double>> totals = [];
        Detention(detention, year, footnotes, notes, series, totals);
        AtdSheet.Read(sheets, year, notes, series, totals);
        FacilitySheet.Read(sheets, year, footnotes, notes, series);
        InCustodySheet.Read(sheets, footnotes, notes, series);
        BondSheet.Read(sheets, notes, series);
        DefinitionBreaks.Flag(series, notes);
        series.RemoveAll(s => s.Rows.Count == 0);
        if (series.Count == 0)
            throw new UserError("no table of the workbook could be read: " + string.Join("; ", notes.Lines), place: new(path));
        return new()
        {
            Kind = ImportKind.IceWorkbook,
            FileName = Path.GetFileName(path),
            Sha256 = ContentHash.OfStream(path),
            Through = footnotes.Of(Topic.BookIns) ?? footnotes.Of(Topic.Docket),
            FiscalYear = year,
            Totals = totals,
            Series = series,
            Notes = notes,
        };
    }

    private static void Detention(
        Sheet sheet,
        int year,
        Footnotes footnotes,
        ImportNotes notes,
        List<ImportedSeries> series,
        List<KeyValuePair<string, double>> totals
    )
    {
        void Total(string name, double? value)
        {
            if (value is { } number)
                totals.Add(new(name, number));
        }
        var detained = SnapshotTables.ByAgency(sheet, footnotes, notes, series);
        Total("detained", detained);
        SnapshotTables.ByDisposition(sheet, footnotes, detained, notes, series);
        BookInTable.Read(sheet, year, footnotes, notes, series, totals);
        Total("book-outs", SnapshotTables.BookOuts(sheet, notes));
        Total("removals", SnapshotTables.Removals(sheet, year, footnotes, notes, series));
        BookOutTable.Read(sheet, year, footnotes, notes, series);
        AverageTables.Read(sheet, year, footnotes, notes, series);
    }

    /// <summary>The newest visible sheet of detention and its fiscal year.</summary>
    private static (Sheet Sheet, int Year) Detention(IReadOnlyList<Sheet> sheets, string path, ImportNotes notes)
    {
        (Sheet Sheet, int Year)[] found =
        [
            .. sheets
                .Select(s => (Sheet: s, Year: WorkbookYear.In(s, "ICE DETENTION DATA") ?? 0))
                .Where(s => s.Year > 0)
                .OrderByDescending(s => s.Year),
        ];
        if (found.Length == 0)
            throw new UserError(
                "no visible sheet says 'ICE DETENTION DATA, FY...'",
                "ICE's detention statistics as published, from FY2019",
                place: new(path)
            );
        if (found.Length > 1 && found[0].Year == found[1].Year)
            throw new UserError(
                $"sheets '{found[0].Sheet.Name}' and '{found[1].Sheet.Name}' both hold FY{found[0].Year}",
                "one visible sheet of detention for the year",
                place: new(path)
            );
        foreach (var (sheet, year) in found.Skip(1))
            notes.Add($"sheet '{sheet.Name}' holds FY{year} and was not read");
        if (found[0].Year is < FirstYear or > LastYear)
            notes.Add($"FY{found[0].Year} is outside the years whose layouts are known (FY{FirstYear} to FY{LastYear})");
        Named(Path.GetFileName(path), found[0].Year, notes);
        return found[0];
    }

    /// <summary>ICE has named files by another year.</summary>
    private static void Named(string name, int year, ImportNotes notes)
    {
        var at = name.IndexOf("FY", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at + 4 > name.Length || !char.IsAsciiDigit(name[at + 2]) || !char.IsAsciiDigit(name[at + 3]))
            return;
        var digits = name.AsSpan(at + 2);
        var named = digits.StartsWith("20") && digits.Length >= 4 ? digits[2..4] : digits[..2];
        if (!named.SequenceEqual((year % 100).ToString("00", System.Globalization.CultureInfo.InvariantCulture)))
            notes.Add($"the file's name says FY{named}, its content FY{year}: the content counts");
    }
}
