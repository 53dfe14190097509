using Caseload.Analysis.Observed;
using Caseload.Analysis.Series;
using Caseload.Analysis.Verdicts;
using Caseload.Charts.Maps;

namespace Caseload.Report;

/// <summary>All that a report of one scenario is made from. Immutable.</summary>
public sealed record ReportInputs
{
    public required Verdict Verdict { get; init; }

    public required SeriesResults Series { get; init; }

    /// <summary>The public records, from some weeks before the horizon on.</summary>
    public required RecordSeries Record { get; init; }

    /// <summary>Shapes of the AORs.</summary>
    public required MapOutline Outline { get; init; }

    /// <summary>`baseline` beside the record, whatever the scenario.</summary>
    public required IReadOnlyList<TrustRow> Trust { get; init; }

    /// <summary>How many histories of `baseline` those are.</summary>
    public required int TrustHistories { get; init; }

    /// <summary>The command that makes the results again.</summary>
    public required string Command { get; init; }

    public required string Version { get; init; }

    /// <summary>SHA-256 of scenario, parameters and records, with their names.</summary>
    public required IReadOnlyList<(string Name, string Hash)> Hashes { get; init; }
}

/// <summary>A recorded number and the same of `baseline`, over simulated histories.</summary>
public sealed record TrustRow(string Name, string Unit, double Record, Analysis.Numbers.Interval Simulated, string Source);
