using System.Globalization;
using Caseload.Cli.Layout;
using Caseload.Model;

namespace Caseload.Cli.Lists;

/// <summary>The order of the day.</summary>
internal static class DayDetails
{
    public static IReadOnlyList<Block> Blocks() =>
        [
            new Paragraph("Each day has the same order:"),
            .. Catalogue.Stages.Select(
                (stage, i) => new Facts((i + 1).ToString(CultureInfo.InvariantCulture), [$"{stage.Name}: {stage.Does}"])
            ),
        ];
}
