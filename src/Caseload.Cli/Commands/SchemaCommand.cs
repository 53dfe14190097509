using System.CommandLine;
using Caseload.Cli.Inputs;
using Caseload.Data.Scenarios;

namespace Caseload.Cli.Commands;

/// <summary>`caseload schema`: the JSON Schema of scenario files, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new Command("schema", "Prints the JSON Schema of scenario files.");
        command.SetAction(_ =>
        {
            around.Out.Write(ScenarioSchema.Write(ModelInputs.Read(Home.Find(around.Home)).Vocabulary));
            return ExitCode.Done;
        });
        return command;
    }
}
