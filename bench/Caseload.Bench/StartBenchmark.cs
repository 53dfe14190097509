namespace Caseload.Bench;

/// <summary>How fast the program answers once built, and what `./caseload` adds to the program itself.</summary>
internal sealed class StartBenchmark : IBenchmark
{
    private const int Pairs = 15;

    public string Name => "start";

    public IEnumerable<Row> Measure(Checkout checkout)
    {
        Child.Caseload(checkout, "list");
        var current = File.ReadAllLines(checkout.PathOf("artifacts/program/current"));
        var program = checkout.PathOf(Path.Combine("artifacts", "program", current[0], "caseload"));
        var rounds = Rounds.Of(Pairs, () => Child.Caseload(checkout, "list").Seconds, () => Child.Run(program, "list").Seconds);
        yield return new(
            "`./caseload list` once built",
            FormattableString.Invariant($"{rounds.Median(0):0.00} s"),
            "at most 0.2 s"
        );
        yield return new(
            "Of that, `./caseload` before the program",
            FormattableString.Invariant($"{(rounds.Median(0) - rounds.Median(1)) * 1000:0} ms")
        );
    }
}
