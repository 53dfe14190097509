using Caseload.Engine.Ensembles;
using Caseload.Model.Recording;

namespace Caseload.Bench;

/// <summary>The same runs on one thread and on two, in turn: the best of five pairs.</summary>
internal sealed class ThreadBenchmark : IBenchmark
{
    private const int Runs = 16;

    public string Name => "threads";

    public IEnumerable<Row> Measure(Checkout checkout)
    {
        var experiment = checkout.Baseline();
        double Carry(int threads) =>
            Rounds.Milliseconds(() =>
                EnsembleRunner.Run(Runs, experiment.Layout.Cells, threads, () => experiment.CreateWorker(20250127, Vary.Both))
            );
        double Work(int threads)
        {
            var before = Environment.CpuUsage.TotalTime;
            Carry(threads);
            return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }
        Carry(2);
        var clock = Rounds.Of(5, () => Carry(1), () => Carry(2));
        var work = Rounds.Of(3, () => Work(1), () => Work(2));
        yield return new(
            "Two threads against one",
            FormattableString.Invariant(
                $"{clock.Ratios(0, 1).Max():0.00} times best of five, {clock.MedianRatio(0, 1):0.00} median; {2 * work.MedianRatio(0, 1):0.00} by processor time, as where both cores are free"
            ),
            "at least 1.8 times"
        );
    }
}
