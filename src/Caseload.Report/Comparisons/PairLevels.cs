using Caseload.Analysis.Comparison;
using Caseload.Charts.Intervals;
using Caseload.Charts.Numbers;
using Caseload.Charts.Tables;

namespace Caseload.Report.Comparisons;

/// <summary>Levels of both scenarios under each other, a pair of rows for each quantity.</summary>
internal static class PairLevels
{
    public static IntervalChart Chart(
        PairContext context,
        string title,
        string what,
        IReadOnlyList<(string Label, PairedDifference Pair)> shown,
        double factor = 1,
        string suffix = "",
        bool judgment = false
    ) =>
        new()
        {
            Title = title,
            Description = PairRows.Alt($"{what}; {context.Paired}", shown),
            Table = new(
                $"{what}: {context.Levels}, and {context.Paired}",
                ["Quantity", .. PairRows.Heads(context)],
                [.. shown.Select(s => (IReadOnlyList<TableCell>)[s.Label, .. PairRows.Cells(s.Pair, factor, suffix)])]
            ),
            Format = suffix.Length == 0 ? NumberFormat.Plain : new NumberFormat(Suffix: suffix),
            Rows =
            [
                .. shown.SelectMany(s =>
                    new[]
                    {
                        PairRows.Level($"{s.Label}, {context.A}", s.Pair.A.Times(factor), suffix) with
                        {
                            Judgment = judgment,
                            Focus = true,
                        },
                        PairRows.Level($"{s.Label}, {context.B}", s.Pair.B.Times(factor), suffix) with
                        {
                            Judgment = judgment,
                        },
                    }
                ),
            ],
        };
}
