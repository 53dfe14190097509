using System.Globalization;
using Caseload.Analysis.Headlines;
using Caseload.Cli.Inputs;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;
using Caseload.Data.Series;

namespace Caseload.Cli.Lists;

/// <summary>An observed series: what it counts, who published it and how late, first and last value.</summary>
internal static class SeriesDetails
{
    public static IReadOnlyList<Block> Blocks(SeriesDefinition series, Home home)
    {
        var values = series.Values(PublicRecordsReader.Read(home.Data)).ToList();
        return
        [
            new Paragraph($"{series.Id}, an observed series", Role.Strong),
            new Paragraph(series.Definition),
            new Facts("Unit", [series.Unit]),
            new Facts("Source", [series.Publisher]),
            new Facts(
                "Published",
                [string.Create(CultureInfo.InvariantCulture, $"{series.LagDays} days after the period, typically")]
            ),
            new Facts("File", [$"data/series: {series.File}"]),
            new Facts("Note", [series.Note]),
            .. values.Count == 0
                ? (IEnumerable<Block>)[]
                : [new Facts("First", [Said(values[0])]), new Facts("Last", [Said(values[^1])])],
        ];
    }

    private static string Said(ObservedValue value) =>
        $"{Period.Iso(value.Date)}: {value.Value.ToString("#,##0.###", CultureInfo.InvariantCulture)}";
}
