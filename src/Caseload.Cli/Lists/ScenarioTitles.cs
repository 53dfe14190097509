using Caseload.Data.Scenarios;

namespace Caseload.Cli.Lists;

/// <summary>The scenarios that ship with their titles, read without parsing: a list must be there at once.</summary>
internal static class ScenarioTitles
{
    private const string Key = "title:";

    public static IReadOnlyList<(string Name, string Text)> All(string folder) =>
        [.. ScenarioFolder.Names(folder).Select(name => (name, Title(Path.Combine(folder, name + ".yaml"))))];

    private static string Title(string path)
    {
        var line = File.ReadLines(path).FirstOrDefault(l => l.StartsWith(Key, StringComparison.Ordinal));
        return line is null ? "" : line[Key.Length..].Trim().Trim('"', '\'');
    }
}
