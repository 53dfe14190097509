using Caseload.Engine.Ensembles;
using Caseload.Model;

namespace Caseload.Cli.Runs;

/// <summary>The laws that workers saw broken, gathered over threads, by run.</summary>
internal sealed class BreachList
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, string[]> _byRun = [];

    /// <summary>All of them, in order of run.</summary>
    public IReadOnlyList<string> All
    {
        get
        {
            lock (_lock)
                return [.. _byRun.Values.SelectMany(breaches => breaches)];
        }
    }

    /// <summary>The worker, watched after each run.</summary>
    public IRunWorker Watch(RunWorker worker) => new Watched(worker, this);

    private sealed class Watched(RunWorker worker, BreachList list) : IRunWorker, IDisposable
    {
        private int _seen;

        public void Execute(int run, Span<float> record)
        {
            worker.Execute(run, record);
            var count = worker.Breaches.Count;
            if (count > _seen)
                lock (list._lock)
                    list._byRun[run] = [.. worker.Breaches.Skip(_seen)];
            _seen = count;
        }

        public void Dispose() => ((IRunWorker)worker as IDisposable)?.Dispose();
    }
}
