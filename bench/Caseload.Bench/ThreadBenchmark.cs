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
        void Carry(int threads) =>
            EnsembleRunner.Run(Runs, experiment.Layout.Cells, threads, () => experiment.CreateWorker(20250127, Vary.Both));
        Carry(2);
        var clock = Rounds.Of(5, () => Rounds.Milliseconds(() => Carry(1)), () => Rounds.Milliseconds(() => Carry(2)));
        var work = Rounds.Of(
            3,
            () => Rounds.ProcessorMilliseconds(() => Carry(1)),
            () => Rounds.ProcessorMilliseconds(() => Carry(2))
        );
        yield return new(
            "Two threads against one",
            FormattableString.Invariant(
                $"{clock.Ratios(0, 1).Max():0.00} times best of five, {clock.MedianRatio(0, 1):0.00} median; {2 * work.MedianRatio(0, 1):0.00} by processor time, as where both cores are free"
            ),
            "at least 1.8 times"
        );
    }
}
