using System.CommandLine;
using Caseload.Cli.Inputs;
using Caseload.Cli.Json;
using Caseload.Cli.Options;
using Caseload.Cli.Runs;
using Caseload.Cli.Screens;
using Caseload.Cli.Signals;
using Caseload.Cli.Texts.Verdicts;

namespace Caseload.Cli.Commands;

/// <summary>`caseload run [SCENARIO|FILE]`: the main job.</summary>
internal static class RunCommand
{
    private const string DefaultScenario = "target-1200";

    public static Command Create(Surroundings around)
    {
        var scenario = new Argument<string>("SCENARIO|FILE")
        {
            Description = $"A scenario's name or file (default {DefaultScenario}).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var options = new RunOptions();
        var command = new Command("run", "Runs a scenario and prints what the target needs, what it becomes and what limits it.")
        {
            scenario,
        };
        options.AddTo(command, series: true);
        command.SetAction(parsed =>
        {
            using var signals = new EndSignals(around.Ended);
            return signals.Guard(ended => Act(parsed.GetValue(scenario) ?? DefaultScenario, options.Read(parsed), around, ended));
        });
        return command;
    }

    private static int Act(string name, RunSettings settings, Surroundings around, CancellationToken ended)
    {
        var inputs = ModelInputs.Read(Home.Find(around.Home), settings.Prior);
        var scenario = inputs.Scenario(name, settings);
        var remake = RemakeText.Of("run", [name], settings);
        var done = ScenarioRun.Carry(inputs, scenario, settings, remake, around, ended);
        if (done.Verdict is not { } verdict)
            return BreachReport.Write(done.Breaches, around);
        if (settings.Json)
        {
            VerdictJson.Write(verdict, done.Files, remake, around.Out);
            return ExitCode.Done;
        }
        var screen = settings.NoColor ? around.Screen with { Colour = false } : around.Screen;
        LineWriter.Write(VerdictText.Lines(verdict, done.Files, remake, screen), around.Out, screen);
        return ExitCode.Done;
    }
}
