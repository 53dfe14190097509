namespace Caseload.Model.Records;

/// <summary>What a statement is about; it decides how it is tested.</summary>
public enum ClaimKind
{
    Target,
    Count,
    Stock,
    Capacity,
    UnitCost,
    Cost,
    Rule,
    Relation,
    Denial,
}

/// <summary>Whose case a statement serves: more enforcement, less, or neither. It never enters a test.</summary>
public enum Serves
{
    More,
    Less,
    Neither,
}

/// <summary>A public statement with a number or a direction in it, in our words. No stage of the model reads one.</summary>
public sealed record Claim
{
    /// <summary>Scope of a number for the nation.</summary>
    public const string Nation = "US";

    /// <summary>Scope of a number for each of the offices.</summary>
    public const string EachOffice = "each of 25 offices";

    public required string Id { get; init; }

    public required DateOnly SaidOn { get; init; }

    public required string SaidBy { get; init; }

    public required ClaimKind Kind { get; init; }

    public required string Statement { get; init; }

    /// <summary>What its number counts: a name of <see cref="ClaimMeasures"/>; empty for a denial.</summary>
    public string Measure { get; init; } = "";

    /// <summary>What the words of the statement name, where it is not what the number counts; else empty.</summary>
    public string StatedAs { get; init; } = "";

    /// <summary>Null is an open end, or no number where both are.</summary>
    public double? Low { get; init; }

    public double? High { get; init; }

    public string Unit { get; init; } = "";

    public required string Scope { get; init; }

    /// <summary>Days that the number is about; null is an open end, or none named where both are.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public required string Source { get; init; }

    /// <summary>Ids of the claims that dispute it, as it disputes them.</summary>
    public IReadOnlyList<string> Pair { get; init; } = [];

    public required Serves Serves { get; init; }

    public string Note { get; init; } = "";

    /// <summary>True if no number was stated.</summary>
    public bool NoNumber => Low is null && High is null;
}
