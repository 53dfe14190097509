using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Model.Records;

namespace Caseload.Analysis.Claims;

/// <summary>A number beside a claim.</summary>
/// <param name="What">What it counts, and of which days where that is not the period.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">The number; not a number where a range alone is known.</param>
/// <param name="Source">The file that it is computed from, or the scenario.</param>
public sealed record ClaimFigure(string What, string Unit, double Value, string Source)
{
    /// <summary>Its name among the headlines of histories; empty for a record.</summary>
    public string Name { get; init; } = "";

    /// <summary>Ends of the range of a record or a parameter, where it has one.</summary>
    public double? Low { get; init; }

    public double? High { get; init; }

    /// <summary>The days that it covers; null where none.</summary>
    public Period? Period { get; init; }

    /// <summary>Over simulated histories; null for a record.</summary>
    public Interval? Simulated { get; init; }

    /// <summary>True where it counts what the claim's number counts, so that the two can be compared.</summary>
    public bool Same { get; init; }

    /// <summary>True where it rests on judgment more than on a record.</summary>
    public bool Judgment { get; init; }
}

/// <summary>One test of a claim.</summary>
/// <param name="Test">How.</param>
/// <param name="Status">What it gave.</param>
/// <param name="Figures">The numbers that it rests on.</param>
/// <param name="Reason">What to know of it: why it cannot be checked, or which definitions differ; may be empty.</param>
public sealed record ClaimResult(ClaimTest Test, ClaimStatus Status, IReadOnlyList<ClaimFigure> Figures, string Reason)
{
    /// <summary>How far the claim lies from the record, over the record; 0 within its bounds, null where nothing is compared.</summary>
    public double? Distance { get; init; }
}

/// <summary>A claim with what its tests gave.</summary>
/// <param name="Claim">The statement.</param>
/// <param name="Status">`disputed` where it was denied; else the first of its tests that is not `consistent`, or that.</param>
/// <param name="Results">At least one.</param>
/// <param name="Command">The command that shows it.</param>
public sealed record ClaimFinding(Claim Claim, ClaimStatus Status, IReadOnlyList<ClaimResult> Results, string Command);
