using Caseload.Analysis.Comparison;
using Caseload.Analysis.Observed;
using Caseload.Analysis.Series;
using Caseload.Charts.Maps;

namespace Caseload.Report.Comparisons;

/// <summary>All that a report of two scenarios is made from. Immutable.</summary>
public sealed record ComparisonInputs
{
    public required ScenarioComparison Comparison { get; init; }

    public required SeriesPairResults Series { get; init; }

    /// <summary>The public records, from some weeks before the horizon on.</summary>
    public required RecordSeries Record { get; init; }

    /// <summary>Shapes of the AORs.</summary>
    public required MapOutline Outline { get; init; }

    /// <summary>`baseline` beside the record, whatever the scenarios.</summary>
    public required IReadOnlyList<TrustRow> Trust { get; init; }

    /// <summary>How many histories of `baseline` those are.</summary>
    public required int TrustHistories { get; init; }

    /// <summary>The command that makes the results again.</summary>
    public required string Command { get; init; }

    public required string Version { get; init; }

    /// <summary>SHA-256 of scenarios, parameters and records, with their names.</summary>
    public required IReadOnlyList<(string Name, string Hash)> Hashes { get; init; }
}
