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

    /// <summary>All imports in order of their last day, then of id: of two that hold the same period the later one counts.</summary>
    /// <exception cref="UserError">An import's description cannot be read.</exception>
    public IReadOnlyList<StoredImport> List() =>
        !Directory.Exists(folder)
            ? []
            :
            [
                .. Directory
                    .EnumerateDirectories(folder)
                    .Where(d => File.Exists(Path.Combine(d, StoredImport.FileName)))
                    .Where(d => !d.EndsWith(Partial, StringComparison.Ordinal))
                    .Select(StoredImport.Read)
                    .OrderBy(i => i.Through ?? DateOnly.MinValue)
                    .ThenBy(i => i.Id, StringComparer.Ordinal),
            ];

    /// <summary>Writes an import beside its place and moves it there. The same content again changes nothing.</summary>
    /// <returns>The id, and whether it was there already.</returns>
    /// <exception cref="UserError">A file is where the folder would be.</exception>
    public (string Id, bool WasThere) Add(ImportedFile file)
    {
        var id = IdOf(file);
        var place = Path.Combine(folder, id);
        if (File.Exists(Path.Combine(place, StoredImport.FileName)))
            return (id, true);
        if (File.Exists(folder) || File.Exists(place))
            throw new UserError($"{(File.Exists(folder) ? folder : place)} is a file", "a folder for imported data");
        var made = !Directory.Exists(folder);
        var work = place + Partial;
        try
        {
            if (Directory.Exists(work))
                Directory.Delete(work, recursive: true);
            Directory.CreateDirectory(work);
            foreach (var series in file.Series)
                SeriesCsv.Write(Path.Combine(work, series.Name + ".csv"), series);
            StoredImport.Write(work, id, file);
            Directory.Move(work, place);
        }
        catch
        {
            if (Directory.Exists(work))
                Directory.Delete(work, recursive: true);
            if (made && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                Directory.Delete(folder);
            throw;
        }
        return (id, false);
    }

    /// <summary>Removes an import, and the folder if nothing is left in it.</summary>
    /// <exception cref="UserError">There is none of that id.</exception>
    public void Remove(string id)
    {
        string[] ids = [.. List().Select(i => i.Id)];
        if (!ids.Contains(id, StringComparer.Ordinal))
            throw new UserError(
                $"{Shown.Quoted(Shown.Plain(id))} is not imported",
                ids.Length == 0 ? "nothing: no data are imported here" : "an id of `caseload data list`",
                NearestName.IfClose(id, ids)
            );
        Directory.Delete(Path.Combine(folder, id), recursive: true);
        if (!Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }
}
