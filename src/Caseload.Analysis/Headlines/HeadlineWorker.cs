using Caseload.Engine.Ensembles;

namespace Caseload.Analysis.Headlines;

/// <summary>Runs a model's worker and keeps the headlines of each run beside its record.</summary>
public sealed class HeadlineWorker(IRunWorker inner, HeadlineTable table) : IRunWorker, IDisposable
{
    public void Execute(int run, Span<float> record)
    {
        inner.Execute(run, record);
        table.Fill(run, record);
    }

    public void Dispose() => (inner as IDisposable)?.Dispose();
}
