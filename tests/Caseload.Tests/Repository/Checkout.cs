namespace Caseload.Tests.Repository;

/// <summary>The files of this checkout, without those that commands make.</summary>
internal static class Checkout
{
    private static readonly string[] Made = [".git", ".vs", ".idea", ".vscode", "artifacts", "out", "TestResults", "bin", "obj"];

    /// <summary>The folder that holds the solution, found upwards from the tests' own folder.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>All files below <paramref name="folder"/>, relative to the root, with forward slashes, in order.</summary>
    public static IReadOnlyList<string> Files(string folder = ".", string pattern = "*")
    {
        var found = new List<string>();
        var start = Path.GetFullPath(PathOf(folder));
        if (Directory.Exists(start))
        {
            Walk(start, pattern, found);
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Walk(string folder, string pattern, List<string> found)
    {
        found.AddRange(
            Directory
                .EnumerateFiles(folder, pattern)
                .Where(f => Path.GetFileName(f) is not ".git")
                .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
        );
        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            if (!Made.Contains(Path.GetFileName(inner)) && !File.Exists(Path.Combine(inner, ".git")))
            {
                Walk(inner, pattern, found);
            }
        }
    }

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Caseload.slnx")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException(
            "The tests must run from inside a checkout: no Caseload.slnx above " + AppContext.BaseDirectory
        );
    }
}
