using System.CommandLine;
using Caseload.Cli.Inputs;
using Caseload.Cli.Lists;
using Caseload.Cli.Screens;
using Caseload.Data.Errors;

namespace Caseload.Cli.Commands;

/// <summary>`caseload list [WHAT]`: what there is, by name.</summary>
internal static class ListCommand
{
    private static readonly string[] Kinds = ["scenarios", "levers", "parameters", "measures", "series", "laws"];

    public static Command Create(Surroundings around)
    {
        var what = new Argument<string>("WHAT") { Description = string.Join(", ", Kinds), Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("list", "Lists scenarios, levers, parameters, measures, series or laws.") { what };
        command.SetAction(parsed =>
        {
            LineWriter.Write(Lines(parsed.GetValue(what), Home.Find(around.Home), around.Screen), around.Out, around.Screen);
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<Line> Lines(string? what, Home home, Screen screen) =>
        what is null
            ?
            [
                new("Scenarios", Role.Strong),
                .. Listing.Lines(Entries.Scenarios(home), screen),
                Line.Blank,
                new("More: caseload list " + string.Join("|", Kinds[1..])),
                new("One of them: caseload show ID"),
            ]
            : Listing.Lines(Of(what, home), screen);

    private static IReadOnlyList<(string Name, string Text)> Of(string what, Home home) =>
        what switch
        {
            "scenarios" => Entries.Scenarios(home),
            "levers" => Entries.Levers(),
            "parameters" => Entries.Parameters(home),
            "measures" => Entries.Measures(),
            "series" => Entries.Series(),
            "laws" => Entries.Laws(),
            _ => throw new UserError($"'{what}' cannot be listed", string.Join(", ", Kinds), NearestName.IfClose(what, Kinds)),
        };
}
