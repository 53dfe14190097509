using Caseload.Cli.Errors;

namespace Caseload.Cli.Files;

/// <summary>Files of a folder, each moved into place once it is whole.</summary>
internal static class WholeFiles
{
    public static void Write(string folder, params ReadOnlySpan<(string Name, Action<string> Write)> files)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, write) in files)
                write(Path.Combine(folder, name + ".part"));
            foreach (var (name, _) in files)
                File.Move(Path.Combine(folder, name + ".part"), Path.Combine(folder, name), overwrite: true);
        }
        catch (Exception fault) when (Faults.OfDisk(fault))
        {
            foreach (var (name, _) in files)
                Remove(Path.Combine(folder, name + ".part"));
            throw new IOException($"the files cannot be written ({fault.Message}); name another folder with --out", fault);
        }
    }

    private static void Remove(string path)
    {
        if (File.Exists(path))
            File.Delete(path);
    }
}
