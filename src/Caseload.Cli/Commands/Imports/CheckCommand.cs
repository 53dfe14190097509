using System.CommandLine;

namespace Caseload.Cli.Commands.Imports;

/// <summary>`caseload data check`: imported totals against shipped and official ones.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings around, Func<Option<string?>> folder)
    {
        var data = folder();
        var command = new Command(
            "check",
            "Compares imported totals with official ones where both exist, and prints the difference."
        )
        {
            data,
        };
        command.SetAction(parsed =>
        {
            around.Out.Write("nothing yet\n");
            return ExitCode.Done;
        });
        return command;
    }
}
