using Caseload.Data.Errors;

namespace Caseload.Data.Scenarios;

/// <summary>The keys that each part of a scenario file may have.</summary>
internal static class ScenarioKeys
{
    public static readonly IReadOnlyList<string> Top =
    [
        "title",
        "about",
        "source",
        "extends",
        "priors",
        "horizon",
        "levers",
        "parameters",
    ];

    public static readonly IReadOnlyList<string> Horizon = ["from", "to"];

    public static readonly IReadOnlyList<string> Step = ["from", "to", "value"];

    public static readonly IReadOnlyList<string> Range = ["low", "central", "high"];

    /// <summary>The node as a map with no key but these.</summary>
    public static YamlMap Map(YamlTree node, string what, IReadOnlyList<string> keys)
    {
        var map = Map(node, what);
        foreach (var entry in map.Entries)
            if (!keys.Contains(entry.Key, StringComparer.Ordinal))
                throw new UserError(
                    $"the key {Shown.Quoted(entry.Key)} is unknown in {what}",
                    string.Join(", ", keys),
                    NearestName.IfClose(entry.Key, keys),
                    entry.Place
                );
        return map;
    }

    public static YamlMap Map(YamlTree node, string what) =>
        node as YamlMap ?? throw new UserError($"{what} is {node.Kind}", "keys with values", place: node.Place);

    public static string Text(YamlTree node, string what) =>
        node is YamlText { IsNothing: false } text
            ? text.Value.Trim()
            : throw new UserError($"{what} is {node.Kind}", "a single value", place: node.Place);
}
