using System.Globalization;
using Caseload.Data.Import;
using Caseload.Data.Import.Store;

namespace Caseload.Cli.Commands.Imports;

/// <summary>What a new file says against files of the same year that were imported before it.</summary>
internal static class Revisions
{
    private const string BookIns = "book-ins";
    private const string Removals = "removals";
    private const string RemovalSeries = "removals_fytd_snapshots";

    public static void Note(ImportedFile file, ImportStore store)
    {
        if (file.Kind is not ImportKind.IceWorkbook)
            return;
        foreach (
            var before in store
                .List()
                .Where(i => i.Kind is ImportKind.IceWorkbook && i.FiscalYear == file.FiscalYear)
                .Where(i => !string.Equals(i.Sha256, file.Sha256, StringComparison.Ordinal))
        )
        {
            Fallen(file, before);
            Stale(file, before);
        }
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

    /// <summary>The number moved and the date of its footnote did not: the date was not renewed.</summary>
    private static void Stale(ImportedFile file, StoredImport before)
    {
        var shape = before.Series.FirstOrDefault(s => string.Equals(s.Name, RemovalSeries, StringComparison.Ordinal));
        var ours = file.Series.FirstOrDefault(s => string.Equals(s.Name, RemovalSeries, StringComparison.Ordinal));
        if (
            shape is null
            || ours is null
            || Total(file, Removals) is not { } now
            || !before.Totals.TryGetValue(Removals, out var then)
        )
            return;
        var date = ours.Rows[0].Keys[0];
        if (now != then && date.Length > 0 && string.Equals(before.Read(shape).Rows[0].Keys[0], date, StringComparison.Ordinal))
            file.Notes.Add(
                Text(
                    $"removals are {now:#,0} here and {then:#,0} in {before.Id}, both dated {date}: the date was not renewed in the later file, whose other tables go to {file.Through:yyyy-MM-dd}"
                )
            );
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
