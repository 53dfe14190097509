using System.CommandLine;
using Caseload.Cli.Inputs;
using Caseload.Data.Errors;
using Caseload.Data.Import;
using Caseload.Data.Import.PersonTables;
using Caseload.Data.Import.Store;
using Caseload.Data.Import.Workbooks;

namespace Caseload.Cli.Commands.Imports;

/// <summary>`caseload data ...`: newer data beside the data that ship.</summary>
internal static class DataCommand
{
    private const string DefaultFolder = "caseload-data";

    public static Command Create(Surroundings around)
    {
        var command = new Command("data", "Imports newer public data beside the shipped ones, lists, checks and removes them.");
        command.Subcommands.Add(Import(around));
        command.Subcommands.Add(List(around));
        command.Subcommands.Add(CheckCommand.Create(around, Folder));
        command.Subcommands.Add(Remove(around));
        command.SetAction(
            (Func<ParseResult, int>)(_ => throw new UserError("`caseload data` needs a command", "import, list, check or remove"))
        );
        return command;
    }

    private static Command Import(Surroundings around)
    {
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", ImportKind.Names) };
        var file = new Argument<string>("FILE")
        {
            Description = "The file: xlsx for the workbook; csv, xlsx or parquet for tables.",
        };
        var data = Folder();
        var command = new Command("import", "Reads a public file and stores its counts. No row of a person is kept.")
        {
            kind,
            file,
            data,
        };
        command.SetAction(parsed =>
        {
            var name = ImportKind.Of(parsed.GetRequiredValue(kind));
            var home = Home.Find(around.Home).Data;
            var store = Store(around, parsed.GetValue(data));
            var path = Path.Combine(around.Directory, parsed.GetRequiredValue(file));
            var read = name is ImportKind.IceWorkbook ? IceWorkbook.Read(path) : PersonFile.Read(path, name, Today(around));
            read = Revisions.Note(read, store, home);
            var (id, wasThere) = store.Add(read);
            around.Out.Write(ImportText.Of(read, id, wasThere));
            return read.Notes.Refused > 0 ? ExitCode.FailedCheck : ExitCode.Done;
        });
        return command;
    }

    private static Command List(Surroundings around)
    {
        var data = Folder();
        var command = new Command("list", "Lists what is imported, the oldest data first.") { data };
        command.SetAction(parsed =>
        {
            var (imports, damaged) = Store(around, parsed.GetValue(data)).List();
            around.Out.Write(ImportText.Of(imports, damaged));
            return damaged.Count > 0 ? ExitCode.FailedCheck : ExitCode.Done;
        });
        return command;
    }

    private static Command Remove(Surroundings around)
    {
        var id = new Argument<string>("ID") { Description = "An id of `caseload data list`." };
        var data = Folder();
        var command = new Command("remove", "Removes an import.") { id, data };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(id);
            Store(around, parsed.GetValue(data)).Remove(asked);
            around.Out.Write($"removed {asked}\n");
            return ExitCode.Done;
        });
        return command;
    }

    private static DateOnly Today(Surroundings around) => DateOnly.FromDateTime(around.Clock.GetLocalNow().DateTime);

    internal static ImportStore Store(Surroundings around, string? folder) =>
        folder is { Length: 0 } || folder?.Contains('\0', StringComparison.Ordinal) == true
            ? throw new UserError("--data has no value that can be a folder", "a folder")
            : new(Path.Combine(around.Directory, folder ?? DefaultFolder));

    private static Option<string?> Folder() =>
        new("--data") { HelpName = "FOLDER", Description = $"Where imported data are kept (default: {DefaultFolder})." };
}
