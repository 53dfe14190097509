using Caseload.Engine.Ensembles;

namespace Caseload.Analysis.Series;

/// <summary>Runs a worker and keeps the series of each run, and the limits of its offices, beside its record.</summary>
public sealed class SeriesWorker(IRunWorker inner, SeriesTable table, LimitTable limits) : IRunWorker, IDisposable
{
    private readonly float[] _values = new float[table.Set.Values];

    public void Execute(int run, Span<float> record)
    {
        inner.Execute(run, record);
        table.Set.Compute(record, _values);
        table.Fill(run, _values);
        limits.Add(record);
    }

    public void Dispose() => (inner as IDisposable)?.Dispose();
}
