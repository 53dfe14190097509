using Caseload.Data.Errors;

namespace Caseload.Data.Scenarios;

/// <summary>A node of a YAML document with its place. Immutable.</summary>
internal abstract record YamlTree(Place Place)
{
    public abstract string Kind { get; }
}

/// <summary>A text, number or date, as written; empty for nothing.</summary>
internal sealed record YamlText(Place Place, string Value, bool Plain) : YamlTree(Place)
{
    public override string Kind => IsNothing ? "nothing" : "a single value";

    public bool IsNothing => Plain && Value is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record YamlList(Place Place, IReadOnlyList<YamlTree> Items) : YamlTree(Place)
{
    public override string Kind => "a list";
}

internal sealed record YamlMap(Place Place, IReadOnlyList<YamlEntry> Entries) : YamlTree(Place)
{
    public override string Kind => "keys with values";

    public YamlTree? this[string key] => Entries.FirstOrDefault(e => string.Equals(e.Key, key, StringComparison.Ordinal))?.Value;
}

internal sealed record YamlEntry(string Key, Place Place, YamlTree Value);
