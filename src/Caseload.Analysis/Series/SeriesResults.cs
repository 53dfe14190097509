namespace Caseload.Analysis.Series;

/// <summary>What a report draws of a scenario: series, the most frequent limit of each office, flows of its cohorts. Immutable.</summary>
public sealed record SeriesResults(IReadOnlyList<BandSeries> Series, OfficeLimits Limits, CohortFlows Flows)
{
    /// <summary>A series by its name.</summary>
    public BandSeries this[string name] => Series.Single(s => string.Equals(s.Name, name, StringComparison.Ordinal));
}
