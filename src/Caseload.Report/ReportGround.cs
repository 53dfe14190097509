using Caseload.Analysis.Claims;
using Caseload.Analysis.Numbers;
using Caseload.Analysis.Observed;
using Caseload.Charts.Maps;
using Caseload.Model.Forecasts;

namespace Caseload.Report;

/// <summary>What every report stands on, whether of one scenario or of two. Immutable.</summary>
public sealed record ReportGround
{
    /// <summary>The public records, from some weeks before the horizon on.</summary>
    public required RecordSeries Record { get; init; }

    /// <summary>Shapes of the AORs.</summary>
    public required MapOutline Outline { get; init; }

    /// <summary>`baseline` beside the record, whatever the scenario.</summary>
    public required IReadOnlyList<TrustRow> Trust { get; init; }

    /// <summary>How many histories of `baseline` those are.</summary>
    public required int TrustHistories { get; init; }

    /// <summary>How well the model forecast the record; empty where it was not measured.</summary>
    public IReadOnlyList<MeasuredSkill> Skill { get; init; } = [];

    /// <summary>Public statements with what their tests gave, those that take no simulated history.</summary>
    public IReadOnlyList<ClaimFinding> Claims { get; init; } = [];

    /// <summary>The command that makes the results again.</summary>
    public required string Command { get; init; }

    public required string Version { get; init; }

    /// <summary>SHA-256 of scenarios, parameters and records, with their names.</summary>
    public required IReadOnlyList<(string Name, string Hash)> Hashes { get; init; }
}

/// <summary>A recorded number and the same of `baseline`, over simulated histories.</summary>
public sealed record TrustRow(string Name, double Record, Interval Simulated, string Source);
