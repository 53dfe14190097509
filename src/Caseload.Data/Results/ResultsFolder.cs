using Caseload.Data.Errors;

namespace Caseload.Data.Results;

/// <summary>
/// A results folder while it is written: beside its place, under the name with `.partial`. <see cref="Commit"/> moves it into
/// place; disposed without that, nothing is left of it. An existing folder is replaced only if it holds our manifest.
/// </summary>
public sealed class ResultsFolder : IDisposable
{
    private const string LockName = ".caseload-partial";

    private readonly List<string> madeParents = [];
    private readonly FileStream held;
    private bool done;

    private ResultsFolder(string target)
    {
        Target = target;
        Work = target + ".partial";
        Refuse(target);
        MakeParents(Path.GetDirectoryName(target)!);
        try
        {
            held = Hold();
        }
        catch
        {
            DropParents();
            throw;
        }
    }

    /// <summary>Where the folder will be.</summary>
    public string Target { get; }

    /// <summary>Where files are written until then.</summary>
    public string Work { get; }

    /// <summary>
    /// Begins a folder. Refused: a file, or a folder that is not a results folder of this program, at that place.
    /// </summary>
    public static ResultsFolder Begin(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new UserError("the output folder has no name", "a folder");
        string full;
        try
        {
            full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            if (Directory.Exists(full))
                full = new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or PathTooLongException)
        {
            throw new UserError($"the output folder cannot be used ({e.Message})", "a folder");
        }
        if (Path.GetDirectoryName(full) is null)
            throw new UserError($"{full} cannot be the output folder", "a folder that may be replaced");
        return new(full);
    }

    /// <summary>Path of a file in the folder; its own folder is made.</summary>
    public string At(params ReadOnlySpan<string> parts)
    {
        var path = Path.Combine([Work, .. parts]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>Writes the manifest and moves the folder into place.</summary>
    public void Commit(Manifest manifest)
    {
        manifest.Write(Work);
        Refuse(Target);
        held.Dispose();
        File.Delete(Path.Combine(Work, LockName));
        var old = Target + ".replaced";
        if (Directory.Exists(old) && Manifest.Find(old) is not null)
            Directory.Delete(old, recursive: true);
        var replaces = Directory.Exists(Target);
        if (replaces)
            Directory.Move(Target, old);
        try
        {
            Directory.Move(Work, Target);
        }
        catch (IOException) when (replaces)
        {
            Directory.Move(old, Target);
            throw;
        }
        done = true;
        if (replaces)
            Directory.Delete(old, recursive: true);
    }

    public void Dispose()
    {
        held.Dispose();
        if (done)
            return;
        done = true;
        if (Directory.Exists(Work))
            Directory.Delete(Work, recursive: true);
        DropParents();
    }

    private static void Refuse(string target)
    {
        if (File.Exists(target))
            throw new UserError($"{target} is a file", "a folder that is new or holds results", place: default);
        if (Directory.Exists(target) && Manifest.Find(target) is null)
            throw new UserError(
                $"{target} exists and holds no {Manifest.FileName} of caseload, so it is not replaced",
                "a folder that is new or holds results"
            );
    }

    /// <summary>Makes the working folder and holds it against a second writer; what a killed run left there is removed.</summary>
    private FileStream Hold()
    {
        var path = Path.Combine(Work, LockName);
        if (
            File.Exists(Work)
            || (Directory.Exists(Work) && !File.Exists(path) && Directory.EnumerateFileSystemEntries(Work).Any())
        )
            throw new UserError($"{Work} is in the way", "no file or folder of that name");
        Directory.CreateDirectory(Work);
        FileStream hold;
        try
        {
            hold = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new UserError($"another run is writing {Target}", "another output folder");
        }
        foreach (var left in Directory.EnumerateFileSystemEntries(Work))
            if (Directory.Exists(left))
                Directory.Delete(left, recursive: true);
            else if (!string.Equals(left, path, StringComparison.Ordinal))
                File.Delete(left);
        return hold;
    }

    private void MakeParents(string folder)
    {
        var missing = new Stack<string>();
        for (var at = folder; at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at))
        {
            if (File.Exists(at))
                throw new UserError($"{at} is a file", "a folder");
            missing.Push(at);
        }
        foreach (var at in missing)
        {
            Directory.CreateDirectory(at);
            madeParents.Add(at);
        }
    }

    private void DropParents()
    {
        for (var i = madeParents.Count - 1; i >= 0; i--)
            if (Directory.Exists(madeParents[i]) && !Directory.EnumerateFileSystemEntries(madeParents[i]).Any())
                Directory.Delete(madeParents[i]);
    }
}
