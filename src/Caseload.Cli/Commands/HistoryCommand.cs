using System.CommandLine;
using Caseload.Analysis.Forecasts.Histories;
using Caseload.Cli.Histories;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Cli.Signals;
using Caseload.Data.Errors;

namespace Caseload.Cli.Commands;

/// <summary>`caseload history`: arrests across earlier changes of administration, from priors of that time; prints docs/history.md.</summary>
internal static class HistoryCommand
{
    private const int Histories = 128;
    private static readonly string[] Shipped = ["history-2017", "history-2021"];

    public static Command Create(Surroundings around)
    {
        var scenario = new Argument<string>("SCENARIO|FILE")
        {
            Description = $"A scenario with priors of its own (default: {string.Join(" and ", Shipped)}).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var options = new EnsembleOptions($"Simulated histories a reading (default {Histories}).", Histories, 16);
        var command = new Command(
            "history",
            "Holds arrests of 2017 and 2021 against priors of that time and prints docs/history.md."
        )
        {
            scenario,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var signals = new EndSignals(around.Ended);
            return signals.Guard(ended => Act(options, parsed, parsed.GetValue(scenario), around, ended));
        });
        return command;
    }

    private static int Act(
        EnsembleOptions options,
        ParseResult parsed,
        string? named,
        Surroundings around,
        CancellationToken ended
    )
    {
        var inputs = ModelInputs.Read(Home.Find(around.Home));
        var (histories, seed, threads) = (options.RunsOf(parsed), options.SeedOf(parsed), options.ThreadsOf(parsed));
        List<HistoryChapter> chapters = [];
        foreach (var name in named is null ? Shipped : [named])
        {
            var scenario = inputs.Described(name, new RunSettings());
            if (scenario.Priors is null)
                throw new UserError($"{scenario.Name} brings no priors", "a scenario with the key `priors`", Shipped[0]);
            if (HistoryCheck.ChangeWithin(scenario.Horizon) is null)
                throw new UserError(
                    $"{scenario.Name} is not over a change of administration",
                    $"a horizon from four weeks before one to {HistoryCheck.Weeks} weeks after it, as in {Shipped[0]}"
                );
            var check = new HistoryCheck(scenario, inputs.Parameters, inputs.Priors(scenario), inputs.Records);
            chapters.Add(
                new(
                    scenario,
                    check,
                    check.Forecast(check.Experiment(detainersTold: true), histories, seed, threads, ended),
                    check.Forecast(check.Experiment(detainersTold: false), histories, seed, threads, ended)
                )
            );
        }
        var made =
            "caseload history"
            + (named is null ? "" : " " + named)
            + (histories == Histories ? "" : $" --runs {histories}")
            + (seed == RunSettings.DefaultSeed ? "" : $" --seed {seed}");
        around.Out.Write(HistoryPage.Of(chapters, inputs.Records.Detainers, made, histories, shipped: named is null));
        return ExitCode.Done;
    }
}
