using System.CommandLine;
using System.CommandLine.Help;
using Caseload.Cli.Commands.Imports;

namespace Caseload.Cli.Commands;

/// <summary>The commands, and what happens before one of them acts.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> arguments, Surroundings around)
    {
        var root = Root(around);
        var parsed = root.Parse(arguments, new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parsed.Action is not HelpAction)
            Usage.Check(parsed);
        return parsed.Invoke(
            new()
            {
                Output = around.Out,
                Error = around.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }
        );
    }

    private static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand("Simulates the United States interior immigration-enforcement system at aggregate level.");
        var version = new Option<bool>("--version") { Description = "Prints the version." };
        for (var i = root.Options.Count - 1; i >= 0; i--)
            if (root.Options[i] is VersionOption)
                root.Options.RemoveAt(i);
        root.Options.Add(version);
        root.Subcommands.Add(RunCommand.Create(around));
        root.Subcommands.Add(CompareCommand.Create(around));
        root.Subcommands.Add(ListCommand.Create(around));
        root.Subcommands.Add(ShowCommand.Create(around));
        root.Subcommands.Add(ValidateCommand.Create(around));
        root.Subcommands.Add(SchemaCommand.Create(around));
        root.Subcommands.Add(ClaimsCommand.Create(around));
        root.Subcommands.Add(CalibrateCommand.Create(around));
        root.Subcommands.Add(FitCommand.Create(around));
        root.Subcommands.Add(BacktestCommand.Create(around));
        root.Subcommands.Add(HistoryCommand.Create(around));
        root.Subcommands.Add(ForecastCommand.Create(around));
        root.Subcommands.Add(DataCommand.Create(around));
        root.SetAction(parsed =>
        {
            if (!parsed.GetValue(version))
                return root.Parse(["--help"]).Invoke(new() { Output = around.Out, Error = around.Error });
            around.Out.Write(ProgramVersion.Text + "\n");
            return ExitCode.Done;
        });
        return root;
    }
}
