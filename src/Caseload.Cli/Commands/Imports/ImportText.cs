using System.Globalization;
using System.Text;
using Caseload.Data.Import;
using Caseload.Data.Import.Store;

namespace Caseload.Cli.Commands.Imports;

/// <summary>What `data import` and `data list` say.</summary>
internal static class ImportText
{
    public static string Of(ImportedFile file, string id, bool wasThere)
    {
        var text = new StringBuilder();
        text.Append(wasThere ? $"{id}: this content was imported before; nothing was written\n" : $"{id}: imported\n");
        if (file.FiscalYear is { } year)
            text.Append(CultureInfo.InvariantCulture, $"fiscal year  {year}\n");
        if (file.Through is { } through)
            text.Append(CultureInfo.InvariantCulture, $"data to      {through:yyyy-MM-dd}\n");
        foreach (var (name, value) in file.Totals)
            text.Append(CultureInfo.InvariantCulture, $"{name, -20}  {value, 12:#,0}\n");
        text.Append("series\n");
        foreach (var series in file.Series)
            text.Append(CultureInfo.InvariantCulture, $"  {series.Name}: {series.Rows.Count} rows\n");
        if (file.Notes.Lines.Count > 0)
            text.Append("to know\n");
        foreach (var note in file.Notes.Lines)
            text.Append("  ").Append(note).Append('\n');
        return text.ToString();
    }

    public static string Of(IReadOnlyList<StoredImport> imports, IReadOnlyList<string> damaged)
    {
        if (imports.Count + damaged.Count == 0)
            return "no data are imported\n";
        var text = new StringBuilder();
        foreach (var import in imports)
        {
            var figures = import.Totals.Select(t => $"{t.Key} {t.Value.ToString("#,0", CultureInfo.InvariantCulture)}");
            text.Append(CultureInfo.InvariantCulture, $"{import.Id}  {import.File}  {string.Join(", ", figures)}\n");
        }
        return text.Append(Of(damaged)).ToString();
    }

    /// <summary>What to do about imports that cannot be read.</summary>
    public static string Of(IReadOnlyList<string> damaged) =>
        string.Concat(damaged.Select(id => $"{id}  damaged: remove with `caseload data remove {id}`, then import again\n"));
}
