namespace Caseload.Engine.Ensembles;

/// <summary>Carries out many independent runs over threads. Nothing that comes out depends on how many threads there are.</summary>
public static class EnsembleRunner
{
    /// <summary>Carries out the runs 0, 1, ..., runs - 1.</summary>
    /// <param name="runs">How many runs.</param>
    /// <param name="recordLength">Numbers in the record of a run.</param>
    /// <param name="threads">Dedicated threads, at least 1.</param>
    /// <param name="createWorker">Called once on each thread: a worker and its record belong to that thread.</param>
    /// <param name="inOrder">Called exactly once for each run, in the order of the runs, by one thread at a time; the record is lent for the call.</param>
    /// <param name="spill">Where each record is written at its own place.</param>
    /// <param name="progress">Told how many runs are done.</param>
    /// <param name="cancellation">Checked before each run.</param>
    /// <exception cref="OperationCanceledException">Cancelled before all runs were done.</exception>
    /// <remarks>What a worker throws is thrown here; of several, that of the lowest run.</remarks>
    public static void Run(
        int runs,
        int recordLength,
        int threads,
        Func<IRunWorker> createWorker,
        Action<int, ReadOnlySpan<float>>? inOrder = null,
        SpillFile? spill = null,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(runs);
        ArgumentOutOfRangeException.ThrowIfNegative(recordLength);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threads);
        ArgumentNullException.ThrowIfNull(createWorker);
        if (spill is not null && (spill.Runs < runs || spill.Columns != recordLength))
        {
            throw new ArgumentException($"The spill file is for {spill.Runs} runs of {spill.Columns} numbers.", nameof(spill));
        }

        OrderedThreads<float>.Run(
            runs,
            threads,
            recordLength,
            () => new Job(createWorker(), spill),
            inOrder is null ? null : (run, record) => inOrder(run, record),
            progress is null ? null : progress.Report,
            cancellation
        );
    }

    private sealed class Job(IRunWorker worker, SpillFile? spill) : IOrderedJob<float>
    {
        public int Execute(int job, Span<float> buffer)
        {
            buffer.Clear();
            worker.Execute(job, buffer);
            spill?.Write(job, buffer);
            return buffer.Length;
        }

        public void Dispose() => (worker as IDisposable)?.Dispose();
    }
}
