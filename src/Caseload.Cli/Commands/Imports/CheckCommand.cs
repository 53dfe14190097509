using System.CommandLine;
using System.Globalization;
using System.Text;
using Caseload.Cli.Inputs;
using Caseload.Data.Import;
using Caseload.Data.Import.Store;
using Caseload.Data.Tables;

namespace Caseload.Cli.Commands.Imports;

/// <summary>`caseload data check`: imported figures against shipped and official ones where both exist.</summary>
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
            var (imports, damaged) = DataCommand.Store(around, parsed.GetValue(data)).List();
            var home = Home.Find(around.Home).Data;
            around.Out.Write(imports.Count == 0 ? ImportText.Of(imports, damaged) : Text(imports, home) + ImportText.Of(damaged));
            return damaged.Count > 0 ? ExitCode.FailedCheck : ExitCode.Done;
        });
        return command;
    }

    private static string Text(IReadOnlyList<StoredImport> imports, string home)
    {
        var text = new StringBuilder();
        var official = new OfficialFigures(home, imports);
        foreach (var import in imports)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{import.Id} ({import.File}, data to {(import.Through is { } date ? PlainDate.Text(date) : "a day not known")})\n"
            );
            if (import.Kind is ImportKind.IceWorkbook)
                WorkbookCheck.Write(text, import, home);
            else
                TableCheck.Write(text, import, official);
        }
        VintageCheck.Write(text, imports, home);
        return text.ToString();
    }
}
