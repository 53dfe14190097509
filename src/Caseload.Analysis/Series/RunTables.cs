using Caseload.Analysis.Headlines;

namespace Caseload.Analysis.Series;

/// <summary>All that is kept of a scenario's runs for a report: series, offices' limits, flows. Runs may be filled from several threads.</summary>
public sealed record RunTables(SeriesTable Series, LimitTable Limits, FlowTable Flows)
{
    /// <summary>The tables beside a table of series, for cohorts and weeks from the target on.</summary>
    public static RunTables Of(SeriesTable series, TargetDays target) =>
        new(series, new(series.Set.Layout, target), new(series.Set.Layout, target, series.Runs));

    /// <summary>Keeps a run, once.</summary>
    /// <param name="run">Its number.</param>
    /// <param name="record">Its record.</param>
    /// <param name="values">A buffer of <see cref="SeriesSet.Values"/> numbers, which then holds the run's series.</param>
    public void Fill(int run, ReadOnlySpan<float> record, Span<float> values)
    {
        Series.Set.Compute(record, values);
        Series.Fill(run, values);
        Limits.Add(record);
        Flows.Fill(run, record);
    }

    public SeriesResults Results(CancellationToken ended = default) => new(Series.All(ended), Limits.Result(), Flows.Result());
}
