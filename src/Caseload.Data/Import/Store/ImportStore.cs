using Caseload.Data.Errors;
using Caseload.Data.Tables;

namespace Caseload.Data.Import.Store;

/// <summary>
/// A folder of imports, beside what ships and never over it: one folder an import, named by kind, last day and content. Only
/// counts are in it.
/// </summary>
public sealed class ImportStore(string folder)
{
    private const string Partial = ".partial";

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>The id that an import has in any store.</summary>
    public static string IdOf(ImportedFile file) =>
        $"{file.Kind}-{(file.Through is { } date ? PlainDate.Text(date) : "undated")}-{file.Sha256[..8]}";

    /// <summary>
    /// All imports in order of their last day, then of id: of two that hold the same period the later one counts. Apart from them the
    /// ids of those whose description or series cannot be read.
    /// </summary>
    public (IReadOnlyList<StoredImport> Imports, IReadOnlyList<string> Damaged) List()
    {
        (string Id, StoredImport? Import)[] all = [.. Ids().Select(id => (id, Whole(id)))];
        return (
            [
                .. all.Select(i => i.Import)
                    .OfType<StoredImport>()
                    .OrderBy(i => i.Through ?? DateOnly.MinValue)
                    .ThenBy(i => i.Id, StringComparer.Ordinal),
            ],
            [.. all.Where(i => i.Import is null).Select(i => i.Id)]
        );
    }

    /// <summary>Writes an import beside its place and moves it there. The same content again changes nothing, unless it was damaged.</summary>
    /// <returns>The id, and whether it was there already.</returns>
    /// <exception cref="UserError">The folder cannot be written.</exception>
    public (string Id, bool WasThere) Add(ImportedFile file)
    {
        var id = IdOf(file);
        if (Whole(id) is not null)
            return (id, true);
        if (File.Exists(folder))
            throw new UserError($"{folder} is a file", "a folder for imported data: name another folder with --data");
        var made = !Directory.Exists(folder);
        // Another process may import the same file at this moment.
        var work = Path.Combine(folder, $"{id}.{Guid.NewGuid():N}{Partial}");
        try
        {
            Directory.CreateDirectory(work);
            foreach (var series in file.Series)
                SeriesCsv.Write(Path.Combine(work, series.Name + ".csv"), series);
            StoredImport.Write(work, id, file);
            return (id, !Place(work, id));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError(
                $"imported data cannot be written into {folder} ({e.Message})",
                "a folder that can be written: name another folder with --data"
            );
        }
        finally
        {
            if (Directory.Exists(work))
                Directory.Delete(work, recursive: true);
            if (made && Directory.Exists(folder))
                DeleteIfEmpty();
        }
    }

    /// <summary>Removes an import, damaged or not, and the folder if nothing is left in it.</summary>
    /// <exception cref="UserError">There is none of that id.</exception>
    public void Remove(string id)
    {
        string[] ids = [.. Ids()];
        if (!ids.Contains(id, StringComparer.Ordinal))
            throw new UserError(
                $"{Shown.Quoted(Shown.Plain(id))} is not imported",
                ids.Length == 0 ? "nothing: no data are imported here" : "an id of `caseload data list`",
                NearestName.IfClose(id, ids)
            );
        Directory.Delete(Path.Combine(folder, id), recursive: true);
        DeleteIfEmpty();
    }

    /// <summary>Moves a written import to its place. False where another process was first.</summary>
    private bool Place(string work, string id)
    {
        var place = Path.Combine(folder, id);
        var damaged = work + ".old";
        if (Directory.Exists(place) && Whole(id) is null)
            Directory.Move(place, damaged);
        try
        {
            Directory.Move(work, place);
            return true;
        }
        catch (IOException) when (Whole(id) is not null)
        {
            return false;
        }
        finally
        {
            if (Directory.Exists(damaged))
                Directory.Delete(damaged, recursive: true);
        }
    }

    /// <summary>The folders that are named as imports are. No other folder is listed or removed.</summary>
    private IEnumerable<string> Ids() =>
        Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).Select(d => Path.GetFileName(d)).Where(IsId).Order(StringComparer.Ordinal)
            : [];

    private static bool IsId(string name) =>
        ImportKind.Names.Any(k => name.StartsWith(k + "-", StringComparison.Ordinal))
        && name[^9] == '-'
        && name[^8..].All(char.IsAsciiHexDigitLower);

    /// <summary>An import that can be read to its last row, or null.</summary>
    private StoredImport? Whole(string id)
    {
        try
        {
            var import = StoredImport.Read(Path.Combine(folder, id));
            foreach (var series in import.Series)
                import.Read(series);
            return import;
        }
        catch (UserError)
        {
            return null;
        }
    }

    private void DeleteIfEmpty()
    {
        try
        {
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
                Directory.Delete(folder);
        }
        catch (IOException)
        {
            // Another import has come into it.
        }
    }
}
