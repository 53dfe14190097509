using System.Runtime.ExceptionServices;

namespace Caseload.Engine.Ensembles;

/// <summary>
/// Jobs 0, 1, ... on dedicated threads, each taking the next free job, with results handed on in the order of the jobs from a buffer
/// of bounded size. A job too far ahead waits; the job that is due never does, so there is no deadlock.
/// </summary>
internal sealed class OrderedThreads<T>
    where T : unmanaged
{
    private readonly Lock _claiming = new();
    private readonly object _gate = new();
    private readonly int _jobs;
    private readonly int _length;
    private readonly OrderedResult<T>? _deliver;
    private readonly Action<int>? _finished;
    private readonly CancellationToken _cancel;
    private readonly T[][] _ahead;
    private readonly int[] _lengths;
    private int _nextJob;
    private int _delivered;
    private int _finishedCount;
    private int _failedJob = int.MaxValue;
    private ExceptionDispatchInfo? _failure;

    private OrderedThreads(
        int jobs,
        int threads,
        int length,
        OrderedResult<T>? deliver,
        Action<int>? finished,
        CancellationToken cancel
    )
    {
        (_jobs, _length, _deliver, _finished, _cancel) = (jobs, length, deliver, finished, cancel);
        _ahead = new T[deliver is null ? 0 : 2 * threads][];
        _lengths = new int[_ahead.Length];
    }

    private bool Stopped => Volatile.Read(ref _failedJob) != int.MaxValue || _cancel.IsCancellationRequested;

    /// <summary>Carries out all jobs.</summary>
    /// <param name="jobs">How many.</param>
    /// <param name="threads">How many threads at most.</param>
    /// <param name="length">Elements of a result at most.</param>
    /// <param name="createWorker">Called once on each thread.</param>
    /// <param name="deliver">Called once for each job in the order of the jobs, on one thread at a time.</param>
    /// <param name="finished">Told how many jobs are done, one call at a time.</param>
    /// <param name="cancel">Checked before each job.</param>
    public static void Run(
        int jobs,
        int threads,
        int length,
        Func<IOrderedJob<T>> createWorker,
        OrderedResult<T>? deliver,
        Action<int>? finished,
        CancellationToken cancel
    )
    {
        threads = Math.Min(threads, jobs);
        var work = new OrderedThreads<T>(jobs, threads, length, deliver, finished, cancel);
        using var wake = cancel.Register(work.WakeAll);
        var started = new Thread[threads];
        for (var i = 0; i < threads; i++)
        {
            started[i] = new Thread(() => work.Work(createWorker)) { IsBackground = true, Name = $"run {i}" };
            started[i].Start();
        }

        foreach (var thread in started)
        {
            thread.Join();
        }

        work._failure?.Throw();
        if (work._finishedCount < jobs)
        {
            cancel.ThrowIfCancellationRequested();
        }
    }

    private void Work(Func<IOrderedJob<T>> createWorker)
    {
        var job = -1;
        IOrderedJob<T>? worker = null;
        try
        {
            worker = createWorker();
            var buffer = new T[_length];
            while (!Stopped && (job = Claim()) < _jobs)
            {
                var used = worker.Execute(job, buffer);
                Finish(job, buffer.AsSpan(0, used));
            }
        }
#pragma warning disable CA1031 // Whatever a job throws surfaces on the caller's thread.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fail(job, exception);
        }
        finally
        {
            worker?.Dispose();
        }
    }

    private int Claim()
    {
        lock (_claiming)
        {
            return _nextJob < _jobs ? _nextJob++ : _jobs;
        }
    }

    private void Finish(int job, ReadOnlySpan<T> result)
    {
        lock (_gate)
        {
            if (_deliver is not null)
            {
                while (job >= _delivered + _ahead.Length)
                {
                    // Below the failing job all come to an end, so what waits there is still delivered.
                    if (job > _failedJob || _cancel.IsCancellationRequested)
                    {
                        return;
                    }

                    Monitor.Wait(_gate);
                }

                Deliver(job, result);
            }

            _finishedCount++;
            _finished?.Invoke(_finishedCount);
        }
    }

    private void Deliver(int job, ReadOnlySpan<T> result)
    {
        if (job != _delivered)
        {
            var slot = job % _ahead.Length;
            _ahead[slot] ??= new T[_length];
            result.CopyTo(_ahead[slot]);
            _lengths[slot] = result.Length + 1;
            return;
        }

        _deliver!(job, result);
        _delivered++;
        while (_lengths[_delivered % _ahead.Length] > 0)
        {
            var slot = _delivered % _ahead.Length;
            _deliver(_delivered, _ahead[slot].AsSpan(0, _lengths[slot] - 1));
            _lengths[slot] = 0;
            _delivered++;
        }

        Monitor.PulseAll(_gate);
    }

    /// <summary>Jobs are claimed in order and finish what they claimed, so the lowest failing job is the same on any number of threads.</summary>
    private void Fail(int job, Exception exception)
    {
        lock (_gate)
        {
            if (_failure is null || job < _failedJob)
            {
                _failure = ExceptionDispatchInfo.Capture(exception);
                Volatile.Write(ref _failedJob, job);
            }

            Monitor.PulseAll(_gate);
        }
    }

    private void WakeAll()
    {
        lock (_gate)
        {
            Monitor.PulseAll(_gate);
        }
    }
}

/// <summary>The worker of one thread.</summary>
internal interface IOrderedJob<T> : IDisposable
    where T : unmanaged
{
    /// <summary>Carries out a job and returns how many elements of the buffer it filled.</summary>
    int Execute(int job, Span<T> buffer);
}

/// <summary>Receives a result.</summary>
internal delegate void OrderedResult<T>(int job, ReadOnlySpan<T> result);
