namespace Caseload.Data.Scenarios;

/// <summary>What the command line changes in a scenario after its file is read. Immutable.</summary>
public sealed record ScenarioOverrides
{
    /// <summary>First day (`--from`), as written.</summary>
    public string? From { get; init; }

    /// <summary>Last day (`--to`), as written.</summary>
    public string? To { get; init; }

    /// <summary>Values of `--set`: `lever=value` or `lever=date:value`, in order; each replaces from its date on.</summary>
    public IReadOnlyList<string> Set { get; init; } = [];

    public static ScenarioOverrides None { get; } = new();
}
