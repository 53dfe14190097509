using Caseload.Data.Errors;
using Caseload.Data.Refusal;
using Caseload.Data.Tables;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Scenarios;

/// <summary>Reads scenario files. Whatever is wrong with one is a <see cref="UserError"/>; nothing else is thrown.</summary>
public static class ScenarioFile
{
    private const int MostParents = 20;

    /// <summary>The scenario with its parents folded in and every check made.</summary>
    /// <param name="nameOrPath">The name of a scenario in the folder, or a path.</param>
    /// <param name="folder">The folder of scenarios that ship.</param>
    /// <param name="vocabulary">The levers and parameters there are.</param>
    /// <param name="overrides">What the command line changes.</param>
    public static Scenario Read(
        string nameOrPath,
        string folder,
        ScenarioVocabulary vocabulary,
        ScenarioOverrides? overrides = null
    )
    {
        var path = ScenarioFolder.Find(nameOrPath, folder, null, default);
        PersonLevelFiles.Refuse(path);
        if (PersonLevelFiles.IsTable(path) && File.Exists(path))
            throw new UserError("this is a table, not a scenario", "a scenario file (.yaml)", place: new(path));
        return Parse(TextBytes.Read(path, DraftReader.MostBytes), path, folder, vocabulary, overrides);
    }

    /// <summary>
    /// The same from bytes in memory; <paramref name="file"/> names them in errors and gives the scenario its name.
    /// </summary>
    public static Scenario Parse(
        ReadOnlySpan<byte> bytes,
        string file,
        string folder,
        ScenarioVocabulary vocabulary,
        ScenarioOverrides? overrides = null
    )
    {
        var line = new List<ScenarioDraft> { DraftReader.Read(bytes, file, vocabulary) };
        List<string> paths = [Path.GetFullPath(file)];
        for (var at = file; line[^1].Extends is { } parent; )
        {
            at = ScenarioFolder.Find(parent.Name, folder, Path.GetDirectoryName(at), parent.Place);
            var full = Path.GetFullPath(at);
            if (paths.Contains(full, StringComparer.Ordinal))
                throw new UserError(
                    $"'extends' goes in a circle: {string.Join(" -> ", paths.Append(full).Select(ScenarioFolder.NameOf))}",
                    "a parent that does not extend this scenario",
                    place: parent.Place
                );
            if (paths.Count > MostParents)
                throw new UserError("the scenario has too many parents", $"at most {MostParents}", place: parent.Place);
            paths.Add(full);
            line.Add(DraftReader.Read(Parent(at, parent), at, vocabulary));
        }
        var name = ScenarioFolder.NameOf(file);
        if (name.Trim('.', ' ').Length == 0) // results go to a folder of that name
            throw new UserError("the file's name gives the scenario no name", "NAME.yaml", place: new(file));
        return ScenarioResolver.Resolve(name, file, line, vocabulary, overrides ?? ScenarioOverrides.None);
    }

    private static byte[] Parent(string path, (string Name, Place Place) parent) =>
        File.Exists(path)
            ? TextBytes.Read(path, DraftReader.MostBytes)
            : throw new UserError($"the parent {Shown.Quoted(parent.Name)} is no file", "a scenario", place: parent.Place);
}
