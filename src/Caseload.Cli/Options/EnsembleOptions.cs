using System.CommandLine;

namespace Caseload.Cli.Options;

/// <summary>How many histories, from which seed, on how many threads: the options of every command that runs an ensemble.</summary>
internal sealed class EnsembleOptions(string runsDescription, int runs, int leastRuns)
{
    public Option<string> Runs { get; } = new("--runs") { HelpName = "N", Description = runsDescription };

    public Option<string> Seed { get; } =
        new("--seed") { HelpName = "N", Description = "Seed, 0 to 18446744073709551615 (default 20250127)." };

    public Option<string> Threads { get; } =
        new("--threads") { HelpName = "N", Description = "Threads (default: all cores). They change no result." };

    public void AddTo(Command command)
    {
        command.Options.Add(Runs);
        command.Options.Add(Seed);
        command.Options.Add(Threads);
    }

    public int RunsOf(ParseResult parsed) =>
        parsed.GetValue(Runs) is { } text ? Values.Whole("--runs", text, leastRuns, RunSettings.MostRuns) : runs;

    public ulong SeedOf(ParseResult parsed) => parsed.GetValue(Seed) is { } text ? Values.Seed(text) : RunSettings.DefaultSeed;

    public int ThreadsOf(ParseResult parsed) =>
        parsed.GetValue(Threads) is { } text ? Values.Whole("--threads", text, 1, 1024) : Environment.ProcessorCount;
}
