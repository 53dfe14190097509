using System.CommandLine;
using System.CommandLine.Parsing;
using Caseload.Data.Errors;

namespace Caseload.Cli.Commands;

/// <summary>Refuses arguments that fit no command or option, with the nearest name that does.</summary>
internal static class Usage
{
    public static void Check(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var strays = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value);
        foreach (var token in strays.Concat(parsed.UnmatchedTokens))
            if (token.Length > 1 && token[0] == '-')
                throw UnknownOption(token, command);
        if (parsed.UnmatchedTokens.Count > 0)
            throw Unexpected(parsed.UnmatchedTokens[0], command);
        if (parsed.Errors.Count > 0)
            throw Incomplete(parsed.Errors[0], command);
    }

    private static UserError UnknownOption(string token, Command command)
    {
        var name = token.Split('=')[0];
        string[] options = [.. command.Options.Select(o => o.Name), "--help"];
        return new(
            $"{name} is not an option of `{Name(command)}`",
            string.Join(", ", options.Distinct(StringComparer.Ordinal)),
            NearestName.IfClose(name, options)
        );
    }

    private static UserError Unexpected(string token, Command command)
    {
        if (command.Subcommands.Count == 0)
            return new($"'{token}' is one argument too many for `{Name(command)}`", $"arguments as in `{Name(command)} --help`");
        string[] names = [.. command.Subcommands.Select(s => s.Name)];
        return new($"'{token}' is not a command", string.Join(", ", names), NearestName.IfClose(token, names));
    }

    private static UserError Incomplete(ParseError error, Command command) =>
        error.SymbolResult switch
        {
            OptionResult { IdentifierTokenCount: > 1 } option => new($"{option.Option.Name} is given more than once", "it once"),
            OptionResult option => new($"{option.Option.Name} has no value", $"{option.Option.Name} {option.Option.HelpName}"),
            _ => new(
                $"`{Name(command)}` needs {string.Join(" and ", command.Arguments.Where(a => a.Arity.MinimumNumberOfValues > 0).Select(a => a.Name))}",
                $"arguments as in `{Name(command)} --help`"
            ),
        };

    private static string Name(Command command) =>
        command is RootCommand ? "caseload"
        : command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Name(parent)} {command.Name}"
        : command.Name;
}
