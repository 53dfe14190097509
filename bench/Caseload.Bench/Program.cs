using Caseload.Bench;

// Without arguments all benchmarks run and docs/performance.md is written; names of benchmarks run those alone and print their rows.
IBenchmark[] all =
[
    new WheelBenchmark(),
    new RunBenchmark(),
    new EnsembleBenchmark(),
    new GrowthBenchmark(),
    new ThreadBenchmark(),
    new StartBenchmark(),
    new ImportBenchmark(),
];
var unknown = args.Except(all.Select(b => b.Name), StringComparer.Ordinal).ToArray();
if (unknown.Length > 0)
{
    Console.Error.WriteLine($"'{unknown[0]}' is no benchmark; expected {string.Join(", ", all.Select(b => b.Name))}");
    return 2;
}
var checkout = Checkout.Find();
var page = new Page();
foreach (var benchmark in all.Where(b => args.Length == 0 || args.Contains(b.Name, StringComparer.Ordinal)))
{
    Console.Error.WriteLine($"{benchmark.Name} ...");
    foreach (var row in benchmark.Measure(checkout))
    {
        page.Add(row);
        Console.WriteLine(row);
    }
}
if (args.Length == 0)
    page.Write(checkout.PathOf("docs/performance.md"));
return 0;
