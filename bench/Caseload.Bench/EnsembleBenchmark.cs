namespace Caseload.Bench;

/// <summary>1,000 runs by the program on two threads, with all summaries written.</summary>
internal sealed class EnsembleBenchmark : IBenchmark
{
    public string Name => "ensemble";

    public IEnumerable<Row> Measure(Checkout checkout)
    {
        var child = Child.Caseload(checkout, RunBenchmark.RunArguments(1000));
        yield return new(
            "1,000 such runs on two threads, summaries written",
            FormattableString.Invariant($"{child.Seconds:0} s, with {child.ProcessorSeconds / 2:0} s of processor time a thread"),
            "at most 90 s"
        );
        yield return new("Their peak memory", FormattableString.Invariant($"{child.PeakMegabytes:0} MB"), "under 500 MB");
    }
}
