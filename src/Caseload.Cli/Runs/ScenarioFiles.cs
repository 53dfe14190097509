using Caseload.Data.Results;
using Caseload.Engine.Ensembles;
using Caseload.Model.Recording;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Runs;

/// <summary>The files of a run: series while it goes on, summaries in the end. Nothing is left of them unless committed.</summary>
internal sealed class ScenarioFiles(ResultsFolder folder, RecordLayout layout, int keep) : IDisposable
{
    private readonly SeriesWriter? _series = keep > 0 ? new(folder, layout) : null;

    /// <summary>Keeps the record of one of the first runs; others are passed over.</summary>
    public void Keep(int run, ReadOnlySpan<float> record)
    {
        if (run < keep)
            _series?.Add(run, record);
    }

    public void Write(Scenario scenario, SpillFile spill, int threads, CancellationToken ended)
    {
        _series?.Complete();
        var summaries = CellSummaries.Of(spill, threads, ended);
        SummaryParquet.Write(folder, scenario.Name, layout, summaries.Give);
        ended.ThrowIfCancellationRequested();
        SummaryCsv.Write(folder, scenario.Name, layout, summaries.Give);
        ForecastCsv.Write(folder, scenario.Origin, layout, summaries.Give);
        MeasuresFile.Write(folder, layout.Measures);
        ended.ThrowIfCancellationRequested();
    }

    public void Dispose() => _series?.Dispose();
}
