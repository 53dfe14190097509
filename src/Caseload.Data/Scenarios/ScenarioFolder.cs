using Caseload.Data.Errors;

namespace Caseload.Data.Scenarios;

/// <summary>The folder of scenarios that ship: a scenario's name is its file's name without `.yaml`.</summary>
public static class ScenarioFolder
{
    private const string Extension = ".yaml";

    /// <summary>Names in alphabetical order.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder, "*" + Extension)
                    .Select(f => Path.GetFileNameWithoutExtension(f))
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>
    /// The path of a scenario given by name or path; a path is relative to <paramref name="beside"/> if that is given.
    /// </summary>
    internal static string Find(string nameOrPath, string folder, string? beside, Place place)
    {
        if (nameOrPath.Length == 0 || nameOrPath.Any(char.IsControl))
            throw new UserError($"{Shown.Quoted(nameOrPath)} names no scenario", "a name or a file", place: place);
        if (IsPath(nameOrPath))
            return beside is null || Path.IsPathRooted(nameOrPath) ? nameOrPath : Path.Combine(beside, nameOrPath);
        var shipped = Path.Combine(folder, nameOrPath + Extension);
        if (File.Exists(shipped))
            return shipped;
        if (beside is not null && File.Exists(Path.Combine(beside, nameOrPath + Extension)))
            return Path.Combine(beside, nameOrPath + Extension);
        if (beside is null && File.Exists(nameOrPath))
            return nameOrPath;
        throw new UserError(
            $"the scenario {Shown.Quoted(nameOrPath)} is unknown",
            "the name of a scenario (`caseload list scenarios`) or a file",
            NearestName.Of(nameOrPath, Names(folder)),
            place
        );
    }

    /// <summary>The scenario's name, for folders and tables: the file's name without its extension.</summary>
    internal static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    private static bool IsPath(string text) =>
        text.AsSpan().ContainsAny('/', '\\')
        || text.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || text.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
