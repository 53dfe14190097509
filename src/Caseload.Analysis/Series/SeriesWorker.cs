using Caseload.Engine.Ensembles;

namespace Caseload.Analysis.Series;

/// <summary>Runs a worker and keeps what a report draws of each run beside its record.</summary>
public sealed class SeriesWorker(IRunWorker inner, RunTables tables) : IRunWorker, IDisposable
{
    private readonly float[] _values = new float[tables.Series.Set.Values];

    public void Execute(int run, Span<float> record)
    {
        inner.Execute(run, record);
        tables.Fill(run, record, _values);
    }

    public void Dispose() => (inner as IDisposable)?.Dispose();
}
