using System.CommandLine;
using Caseload.Analysis.Headlines;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;

namespace Caseload.Cli.Commands;

/// <summary>`caseload validate FILE`: reads a scenario with every check and writes nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "A scenario file (or the name of one that ships)." };
        var command = new Command("validate", "Checks a scenario file and says what is wrong, with line and column.") { file };
        command.SetAction(parsed =>
        {
            var inputs = ModelInputs.Read(Home.Find(around.Home));
            var scenario = inputs.Described(parsed.GetRequiredValue(file), new RunSettings());
            if (scenario.Priors is not null)
                inputs.Priors(scenario);
            var horizon = $"{Period.Iso(scenario.Horizon.From)} to {Period.Iso(scenario.Horizon.To)}";
            around.Out.Write(
                FormattableString.Invariant($"{scenario.Name}: a valid scenario, {horizon}, {scenario.Levers.Count} levers set\n")
            );
            return ExitCode.Done;
        });
        return command;
    }
}
