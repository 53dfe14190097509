using Caseload.Cli.Layout;
using Caseload.Cli.Screens;
using Caseload.Model.Registry;

namespace Caseload.Cli.Lists;

/// <summary>A measure: unit, stock or flow, what it counts, where it is recorded.</summary>
internal static class MeasureDetails
{
    public static IReadOnlyList<Block> Blocks(Measure measure) =>
        [
            new Paragraph($"{measure.Name}, a measure", Role.Strong),
            new Paragraph(measure.Definition),
            new Facts("Unit", [measure.Unit]),
            new Facts("Kind", [measure.Kind == MeasureKind.Stock ? "stock, counted at midnight" : "flow, counted over a day"]),
            new Facts("Counts", [measure.Counts]),
            new Facts("Shown", [Where(measure)]),
            UsedIn.Facts(stage => stage.Measures.Contains(measure)),
            .. measure.Judgment ? (IEnumerable<Block>)[new Facts("Confidence", ["rests on judgment (j)"])] : [],
        ];

    private static string Where(Measure measure) =>
        measure.ByOffice
            ? "the nation by day and week, offices by week"
                + (measure.NotObservedByOffice ? " (by office: modelled, not observed)" : "")
            : "the nation by day and week";
}
