using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// Every public class with a [Benchmark] in this project is found; arguments are BenchmarkDotNet's own.
var config = DefaultConfig.Instance.WithArtifactsPath(Path.Combine("artifacts", "bench-results"));
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config).ToList();
return summaries.Count > 0 && summaries.TrueForAll(s => !s.HasCriticalValidationErrors && s.Reports.All(r => r.Success)) ? 0 : 1;
