using Caseload.Data.Results;
using Caseload.Model;
using Caseload.Model.Recording;

namespace Caseload.Bench;

/// <summary>One run of `baseline`: its time, what keeping its series adds, the memory of a program that does one.</summary>
internal sealed class RunBenchmark : IBenchmark
{
    private const int WarmRuns = 12;
    private const int Kept = 20;
    private const int Rounds = 3;
    private const int Processes = 3;

    public string Name => "run";

    public IEnumerable<Row> Measure(Checkout checkout)
    {
        var experiment = checkout.Baseline();
        var worker = experiment.CreateWorker(20250127, Vary.Both);
        var record = new float[experiment.Layout.Cells];
        for (var run = 0; run < WarmRuns; run++)
            Execute(worker, run, record);
        var times = new List<double>();
        var work = new List<double>();
        var adds = new List<double>();
        for (var round = 0; round < Rounds; round++)
            adds.Add(Keep(experiment, worker, record, times, work));
        yield return new(
            "One run of 365 days, 25 offices",
            FormattableString.Invariant(
                $"{Bench.Rounds.Middle(times):0} ms median, {times.Min():0} ms least of {times.Count}; processor time {Bench.Rounds.Middle(work):0} ms median, {work.Min():0} ms least"
            ),
            "at most 150 ms"
        );
        yield return new(
            "A kept run more",
            FormattableString.Invariant(
                $"{Bench.Rounds.Middle(adds):0} ms of processor time (mean of 20, the file's writing with it)"
            ),
            "at most 30 ms"
        );
        var peaks = Enumerable.Range(0, Processes).Select(_ => Child.Caseload(checkout, RunArguments(1)).PeakMegabytes).ToArray();
        yield return new(
            "Peak memory of `./caseload run` with one run",
            FormattableString.Invariant($"{Bench.Rounds.Middle(peaks):0} MB"),
            "under 150 MB"
        );
    }

    /// <summary>Arguments of the program for runs of the same year.</summary>
    public static string[] RunArguments(int runs) =>
        [
            "run",
            "baseline",
            "--from",
            "2025-01-20",
            "--to",
            "2026-01-19",
            "--runs",
            FormattableString.Invariant($"{runs}"),
            "--keep-runs",
            "none",
            "--threads",
            "2",
            "--out",
            Path.Combine(Path.GetTempPath(), "caseload-bench"),
        ];

    private static double Keep(Experiment experiment, RunWorker worker, float[] record, List<double> times, List<double> work)
    {
        using var folder = ResultsFolder.Begin(Path.Combine(Path.GetTempPath(), "caseload-bench"));
        using var series = new SeriesWriter(folder, experiment.Layout);
        var ms = 0.0;
        for (var run = 0; run < Kept; run++)
        {
            work.Add(
                Bench.Rounds.ProcessorMilliseconds(() => times.Add(Bench.Rounds.Milliseconds(() => Execute(worker, run, record))))
            );
            ms += Bench.Rounds.ProcessorMilliseconds(() => series.Add(run, record));
        }
        ms += Bench.Rounds.ProcessorMilliseconds(series.Complete);
        return ms / Kept;
    }

    private static void Execute(RunWorker worker, int run, float[] record)
    {
        Array.Clear(record);
        worker.Execute(run, record);
    }
}
