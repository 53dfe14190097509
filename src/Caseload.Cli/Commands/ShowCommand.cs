using System.CommandLine;
using Caseload.Cli.Inputs;
using Caseload.Cli.Lists;
using Caseload.Cli.Screens;

namespace Caseload.Cli.Commands;

/// <summary>`caseload show ID`: one lever, parameter, measure, scenario, series or law, or the order of the day.</summary>
internal static class ShowCommand
{
    public static Command Create(Surroundings around)
    {
        var id = new Argument<string>("ID")
        {
            Description = "The id of anything that can be listed, or `day` for the order of a day.",
        };
        var command = new Command(
            "show",
            "Shows one lever, parameter, measure, scenario, series or law; `show day` the order of a day."
        )
        {
            id,
        };
        command.SetAction(parsed =>
        {
            var lines = Details
                .Of(parsed.GetRequiredValue(id), Home.Find(around.Home))
                .SelectMany(block => block.Lines(around.Screen));
            LineWriter.Write(lines, around.Out, around.Screen);
            return ExitCode.Done;
        });
        return command;
    }
}
