using System.CommandLine;
using Caseload.Cli.Options;

namespace Caseload.Cli.Backtests;

/// <summary>The options that `backtest` and `forecast` share.</summary>
internal sealed class ForecastOptions(int histories)
{
    private readonly Option<string> _runs = new("--runs")
    {
        HelpName = "N",
        Description = $"Simulated histories an origin (default {histories}).",
    };
    private readonly Option<string> _seed = new("--seed")
    {
        HelpName = "N",
        Description = "Seed, 0 to 18446744073709551615 (default 20250127).",
    };
    private readonly Option<string> _threads = new("--threads")
    {
        HelpName = "N",
        Description = "Threads (default: all cores). They change no result.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_runs);
        command.Options.Add(_seed);
        command.Options.Add(_threads);
    }

    public int Runs(ParseResult parsed) =>
        parsed.GetValue(_runs) is { } runs ? Values.Whole("--runs", runs, 16, RunSettings.MostRuns) : histories;

    public ulong Seed(ParseResult parsed) => parsed.GetValue(_seed) is { } seed ? Values.Seed(seed) : RunSettings.DefaultSeed;

    public int Threads(ParseResult parsed) =>
        parsed.GetValue(_threads) is { } threads ? Values.Whole("--threads", threads, 1, 1024) : Environment.ProcessorCount;
}
