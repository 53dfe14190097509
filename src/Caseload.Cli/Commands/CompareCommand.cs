using System.CommandLine;
using Caseload.Cli.Inputs;
using Caseload.Cli.Json;
using Caseload.Cli.Options;
using Caseload.Cli.Runs;
using Caseload.Cli.Screens;
using Caseload.Cli.Signals;
using Caseload.Cli.Texts.Comparisons;
using Caseload.Data.Errors;

namespace Caseload.Cli.Commands;

/// <summary>`caseload compare A B [...]`: each further scenario against the first, history by history with the same chance.</summary>
internal static class CompareCommand
{
    public static Command Create(Surroundings around)
    {
        var a = new Argument<string>("A") { Description = "The scenario that is subtracted: a name or file." };
        var b = new Argument<string[]>("B")
        {
            Description = "The scenarios that it is subtracted from, one after the other: names or files.",
            Arity = ArgumentArity.OneOrMore,
        };
        var options = new RunOptions();
        var command = new Command("compare", "Compares two scenarios by paired histories: B less A.") { a, b };
        options.AddTo(command, series: false);
        command.SetAction(parsed =>
        {
            using var signals = new EndSignals(around.Ended);
            return signals.Guard(ended =>
                All(parsed.GetRequiredValue(a), parsed.GetRequiredValue(b), options.Read(parsed), around, ended)
            );
        });
        return command;
    }

    private static int All(string a, string[] others, RunSettings settings, Surroundings around, CancellationToken ended)
    {
        if (others.Length > 1 && settings.Out is not null)
            throw new UserError("--out with more than two scenarios", "no --out: each pair has its own folder, out/A-vs-B");
        if (others.Length > 1 && settings.Json)
            throw new UserError("--json with more than two scenarios", "one pair at a time");
        for (var i = 0; i < others.Length; i++)
        {
            if (i > 0)
                around.Out.Write("\n");
            var code = Act([a, others[i]], settings, around, ended);
            if (code != ExitCode.Done)
                return code;
        }
        return ExitCode.Done;
    }

    private static int Act(string[] names, RunSettings settings, Surroundings around, CancellationToken ended)
    {
        var inputs = ModelInputs.Read(Home.Find(around.Home), settings.Prior);
        var remake = RemakeText.Of("compare", names, settings);
        var done = PairRun.Carry(
            inputs,
            inputs.Scenario(names[0], settings),
            inputs.Scenario(names[1], settings),
            settings,
            remake,
            around,
            ended
        );
        if (done.Comparison is not { } comparison)
            return BreachReport.Write(done.Breaches, around);
        if (settings.Json)
        {
            ComparisonJson.Write(comparison, done.Files, remake, around.Out);
            return ExitCode.Done;
        }
        var screen = settings.NoColor ? around.Screen with { Colour = false } : around.Screen;
        LineWriter.Write(ComparisonText.Lines(comparison, done.Files, remake, screen), around.Out, screen);
        return ExitCode.Done;
    }
}
