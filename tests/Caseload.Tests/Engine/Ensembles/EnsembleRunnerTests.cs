using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Caseload.Engine.Draws;
using Caseload.Engine.Ensembles;
using Xunit;

namespace Caseload.Tests.Engine.Ensembles;

public sealed class EnsembleRunnerTests
{
    private const int Runs = 150;
    private const int Length = 50;
    private static readonly Purpose Purpose = new(1, "record");

    [Fact]
    public void The_same_bytes_on_any_number_of_threads()
    {
        var hashes = new[] { 1, 2, 8, 200 }.Select(Hash).ToArray();
        Assert.All(hashes, hash => Assert.Equal(hashes[0], hash));
    }

    [Fact]
    public void Runs_come_in_order_each_once_and_match_the_spill_file()
    {
        using var spill = new SpillFile(Runs, Length);
        var records = new List<float[]>();
        var progress = new Progress();
        EnsembleRunner.Run(
            Runs,
            Length,
            8,
            () => new Worker(),
            (run, record) =>
            {
                Assert.Equal(records.Count, run);
                records.Add(record.ToArray());
            },
            spill,
            progress
        );
        Assert.Equal(Runs, records.Count);
        Assert.Equal(Enumerable.Range(1, Runs), progress.Reports);
        var all = new float[Runs * Length];
        spill.ReadColumns(0, Length, all);
        Assert.Equal(records.SelectMany(r => r), all);
    }

    [Fact]
    public void Nothing_to_do_is_done() => EnsembleRunner.Run(0, 3, 2, () => throw new InvalidOperationException());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void The_failure_of_the_lowest_run_surfaces_and_runs_before_it_are_delivered(int threads)
    {
        var delivered = new List<int>();
        var thrown = Assert.Throws<InvalidDataException>(() =>
            EnsembleRunner.Run(Runs, Length, threads, () => new Worker(failFrom: 37), (run, _) => delivered.Add(run))
        );
        Assert.Equal("37", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 37), delivered);
    }

    /// <summary>Runs that had ended and waited for a slow one are still delivered when a later one fails.</summary>
    [Fact]
    public void Runs_that_waited_for_their_turn_are_not_lost_by_a_failure()
    {
        var delivered = new List<int>();
        Assert.Throws<InvalidDataException>(() =>
            EnsembleRunner.Run(Runs, Length, 8, () => new Worker(failFrom: 24, slowRun: 5), (run, _) => delivered.Add(run))
        );
        Assert.Equal(Enumerable.Range(0, 24), delivered);
    }

    [Fact]
    public void What_the_callback_or_the_factory_throws_surfaces()
    {
        Assert.Throws<InvalidDataException>(() =>
            EnsembleRunner.Run(Runs, Length, 4, () => new Worker(), (_, _) => throw new InvalidDataException())
        );
        Assert.Throws<InvalidDataException>(() => EnsembleRunner.Run(Runs, Length, 4, () => throw new InvalidDataException()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Cancellation_stops_after_the_runs_under_way(int threads)
    {
        using var cancel = new CancellationTokenSource();
        var delivered = 0;
        Assert.Throws<OperationCanceledException>(() =>
            EnsembleRunner.Run(
                1_000_000,
                Length,
                threads,
                () => new Worker(),
                (run, _) =>
                {
                    delivered++;
                    if (run == 20)
                    {
                        cancel.Cancel();
                    }
                },
                cancellation: cancel.Token
            )
        );
        Assert.InRange(delivered, 21, 21 + (3 * threads));
    }

    [Fact]
    public void Each_thread_owns_its_worker_and_disposes_it()
    {
        var workers = new List<Worker>();
        EnsembleRunner.Run(
            Runs,
            Length,
            3,
            () =>
            {
                lock (workers)
                {
                    workers.Add(new Worker());
                    return workers[^1];
                }
            }
        );
        Assert.Equal(3, workers.Count);
        Assert.All(workers, worker => Assert.True(worker.Disposed && worker.Threads.Count <= 1));
        Assert.Equal(Runs, workers.Sum(w => w.Executed));
    }

    [Fact]
    public void A_spill_file_of_another_shape_is_refused()
    {
        using var spill = new SpillFile(Runs, Length + 1);
        Assert.Throws<ArgumentException>(() => EnsembleRunner.Run(Runs, Length, 1, () => new Worker(), spill: spill));
    }

    private static string Hash(int threads)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        EnsembleRunner.Run(
            Runs,
            Length,
            threads,
            () => new Worker(),
            (_, record) => hash.AppendData(MemoryMarshal.AsBytes(record))
        );
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private sealed class Worker(int failFrom = int.MaxValue, int slowRun = -1) : IRunWorker, IDisposable
    {
        public HashSet<int> Threads { get; } = [];

        public int Executed { get; private set; }

        public bool Disposed { get; private set; }

        public void Execute(int run, Span<float> record)
        {
            Threads.Add(Environment.CurrentManagedThreadId);
            Executed++;
            Assert.Equal(-1, record.IndexOfAnyExcept(0f));
            if (run == slowRun)
            {
                Thread.Sleep(300);
            }

            if (run >= failFrom)
            {
                throw new InvalidDataException($"{run}");
            }

            // Runs of very different length, so that they end out of order.
            Thread.SpinWait((int)((run * 7919L) % 20) * 500);
            var source = new DrawSource(Chance.Seed, (uint)run);
            for (var i = 0; i < record.Length; i++)
            {
                record[i] = (float)source.Uniform(new Subject((ulong)i), Purpose);
            }
        }

        public void Dispose() => Disposed = true;
    }

    private sealed class Progress : IProgress<int>
    {
        public List<int> Reports { get; } = [];

        public void Report(int value) => Reports.Add(value);
    }
}
