using System.CommandLine;

namespace Caseload.Cli.Commands;

/// <summary>`caseload schema`: the JSON Schema of scenario files, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new Command("schema", "Prints the JSON Schema of scenario files.");
        command.SetAction(_ =>
        {
            around.Out.Write("{}\n");
            return ExitCode.Done;
        });
        return command;
    }
}
