using System.Globalization;
using Caseload.Cli.Inputs;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;
using Caseload.Data.Parameters;
using Caseload.Model.Registry;

namespace Caseload.Cli.Lists;

/// <summary>A lever: unit, range, where its values come from where a scenario does not set it.</summary>
internal static class LeverDetails
{
    public static IReadOnlyList<Block> Blocks(Lever lever, Home home) =>
        [
            new Paragraph($"{lever.Id}, a lever", Role.Strong),
            new Paragraph(lever.Note),
            new Facts("Unit", [lever.Unit]),
            new Facts("Range", [lever.Switch ? "0 (off) or 1 (on)" : $"{Number(lever.Low)} to {Number(lever.High)}"]),
            new Facts("Not set", [Default(lever)]),
            UsedIn.Facts(stage => stage.Levers.Any(l => string.Equals(l.Id, lever.Id, StringComparison.Ordinal))),
            .. lever.NotEstimable ? (IEnumerable<Block>)[new Facts("Effect", ["not estimable: it has no coefficient"])] : [],
            .. lever.From == LeverDefault.DatedRows
                ? ParameterDetails.Rows(ParameterFile.Read(home.Parameters).Family(lever.Id))
                : [],
        ];

    private static string Default(Lever lever) =>
        lever.From switch
        {
            LeverDefault.DatedRows => "the dated rows below",
            LeverDefault.Record => "the public record to its end, then its held mean with its own spread",
            _ => Number(lever.Default),
        };

    private static string Number(double value) => value.ToString("#,##0.######", CultureInfo.InvariantCulture);
}
