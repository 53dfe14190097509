using System.Globalization;
using Caseload.Data.Import;
using Caseload.Data.Import.Store;
using Caseload.Data.Tables;

namespace Caseload.Cli.Commands.Imports;

/// <summary>What a new file says against files of the same year that were imported before it.</summary>
internal static class Revisions
{
    private const string BookIns = "book-ins";
    private const string RemovalSeries = "removals_fytd_snapshots";

    /// <summary>The file, with a date that was not renewed taken from its other tables.</summary>
    public static ImportedFile Note(ImportedFile file, ImportStore store, string home)
    {
        if (file.Kind is not ImportKind.IceWorkbook)
            return file;
        StoredImport[] before =
        [
            .. store
                .List()
                .Imports.Where(i => i.Kind is ImportKind.IceWorkbook && i.FiscalYear == file.FiscalYear)
                .Where(i => !string.Equals(i.Sha256, file.Sha256, StringComparison.Ordinal)),
        ];
        foreach (var one in before)
            Fallen(file, one);
        return Stale(file, [.. VintageCheck.ShippedRemovals(home), .. VintageCheck.Removals(before)]);
    }

    /// <summary>A later file has once held older data; the book-ins of a year to date do not fall.</summary>
    private static void Fallen(ImportedFile file, StoredImport before)
    {
        if (Total(file, BookIns) is not { } now || !before.Totals.TryGetValue(BookIns, out var then))
            return;
        var later = file.Through >= before.Through;
        if (later ? now < then : now > then)
            file.Notes.Add(
                Text(
                    $"the book-ins of FY{file.FiscalYear} are {now:#,0} here and {then:#,0} in {before.Id}: the total of a year does not fall, so one of the two holds older data than its date says"
                )
            );
    }

    /// <summary>
    /// A number that is higher than an earlier one of the same date: the date was not renewed. The number then gets the date of the
    /// other tables, marked approximate. Records date removals up to a day later than the footnote.
    /// </summary>
    private static ImportedFile Stale(ImportedFile file, IReadOnlyList<(DateOnly Date, double Total)> known)
    {
        var ours = file.Series.FirstOrDefault(s => string.Equals(s.Name, RemovalSeries, StringComparison.Ordinal));
        if (ours is null || file.Through is not { } through || ours.Rows[0].Values[0] is not { } now)
            return file;
        if (!PlainDate.TryParse(ours.Rows[0].Keys[0], out var date))
            return file;
        var same = known.Where(k => k.Total < now && k.Date >= date && k.Date <= date.AddDays(1)).ToArray();
        if (same.Length == 0 || through <= date)
            return file;
        var text = Text($"approximate: the footnote says {date:yyyy-MM-dd}, but by then removals were {same[^1].Total:#,0}");
        file.Notes.Add(Text($"removals are {now:#,0}, dated {through:yyyy-MM-dd} like the other tables; {text}"));
        var dated = new ImportedSeries(ours.Name, ours.Keys, ours.Values);
        dated.Add([PlainDate.Text(through), ours.Rows[0].Keys[1]], ours.Rows[0].Values, text);
        return file with { Series = [.. file.Series.Select(s => ReferenceEquals(s, ours) ? dated : s)] };
    }

    private static double? Total(ImportedFile file, string name)
    {
        foreach (var (key, value) in file.Totals)
            if (string.Equals(key, name, StringComparison.Ordinal))
                return value;
        return null;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
