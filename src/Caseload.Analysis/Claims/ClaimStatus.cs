namespace Caseload.Analysis.Claims;

/// <summary>What a test of a claim gave. The same words for everyone who makes one.</summary>
public enum ClaimStatus
{
    Consistent,
    InconsistentWithItsParts,
    AboveRecord,
    BelowRecord,
    DifferentDefinition,
    NotReached,
    Disputed,
    NotCheckable,
}

/// <summary>How a claim is tested.</summary>
public enum ClaimTest
{
    Arithmetic,
    Feasibility,
    Record,
    Pair,
    Comparison,
    Cost,
}

/// <summary>The words of files and pages.</summary>
public static class ClaimStatusWords
{
    private static readonly string[] Statuses =
    [
        "consistent",
        "inconsistent_with_its_parts",
        "above_record",
        "below_record",
        "different_definition",
        "not_reached",
        "disputed",
        "not_checkable",
    ];

    private static readonly string[] Meanings =
    [
        "The number lies within a twentieth of the record, or is reached in at least half of the simulated histories.",
        "The parts that the same statement names do not add up to its whole.",
        "The number is above the record by more than a twentieth.",
        "The number is below the record by more than a twentieth.",
        "No record counts the same; those nearest are given.",
        "Fewer than half of the simulated histories reach the number.",
        "It was denied in public; both statements are given.",
        "Neither the shipped records nor what is built of the model can test it; the reason is given.",
    ];

    private static readonly string[] Tests = ["arithmetic", "feasibility", "record", "pair", "comparison", "cost"];

    public static IReadOnlyList<ClaimStatus> All { get; } = Enum.GetValues<ClaimStatus>();

    public static string Word(this ClaimStatus status) => Statuses[(int)status];

    public static string Meaning(this ClaimStatus status) => Meanings[(int)status];

    public static string Word(this ClaimTest test) => Tests[(int)test];
}
