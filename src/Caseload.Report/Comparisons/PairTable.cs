using Caseload.Analysis.Comparison;
using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Charts.Intervals;
using Caseload.Charts.Tables;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Comparisons;

/// <summary>The paired comparison: differences on one scale for each unit, and all headlines in one table.</summary>
internal static class PairTable
{
    private const double MostTimes = 1000; // beyond it the number says no more

    private static readonly IReadOnlyList<(string Name, string Label)> Flows =
    [
        ("arrests.period", "ERO arrests"),
        ("bookins.period", "ICE book-ins"),
        ("departures.period", "Departures"),
        ("departures_ice.period", "Departures, ICE arrests"),
    ];

    private static readonly IReadOnlyList<(string Name, string Label)> Stocks = [("detained.period", "People detained")];

    public static Section Of(PairContext context)
    {
        var title = Title(context);
        return new(
            "paired",
            "Paired comparison",
            context.Comparison.Exact
                ? PairWords.Same
                : $"{Clear(context)} of {Flows.Count + Stocks.Count} paired differences of {DateWords.Of(context.Period)} lie wholly on one side of 0.",
            [
                new(
                    "fig-paired",
                    title,
                    $"Means of {DateWords.Of(context.Period)}, people a day above and people at midnight below: {context.Paired}; dot median, thick line 5 in 10, thin line 9 in 10 pairs",
                    [
                        Chart(context, title, "People a day", Flows),
                        Chart(context, "People detained at midnight", "People detained", Stocks),
                    ],
                    [
                        "Right of 0: more in "
                            + context.B
                            + " than in "
                            + context.A
                            + ". \u201cNo clear\u201d: 0 lies within 9 in 10 pairs.",
                        Saved(context),
                        "A difference of medians is not the median of differences; the page shows the second.",
                    ],
                    Sources.Simulated(context.Histories)
                )
                {
                    AsideHead = "How to read it",
                },
            ]
        )
        {
            Tables = [All(context)],
        };
    }

    /// <summary>How many times more histories the same precision takes without the same chance.</summary>
    internal static string Times(PairedDifference pair) =>
        pair.VarianceReduction is not { } factor || !double.IsFinite(factor) ? (pair.Exact ? "exact" : "n/a")
        : factor > MostTimes ? $"over {Digits.Whole.Text(MostTimes)} times"
        : new Digits(factor < 10 ? -1 : 0).Text(factor) + " times";

    private static string Title(PairContext context) =>
        PairWords.Title("departures", context.Comparison["departures.period"], context.A, context.B, "Paired differences");

    private static int Clear(PairContext context) =>
        Flows.Concat(Stocks).Count(f => DifferenceText.IsClear(context.Comparison[f.Name].Difference));

    private static string Saved(PairContext context) =>
        context.Comparison["arrests.period"].VarianceReduction is { } factor && double.IsFinite(factor)
            ? $"Without the same chance in both, the difference in arrests would take **{Times(context.Comparison["arrests.period"])}** as many histories."
            : "Where every pair differs by exactly 0 there is nothing that pairing could save.";

    private static IntervalChart Chart(
        PairContext context,
        string title,
        string what,
        IReadOnlyList<(string Name, string Label)> rows
    ) =>
        new()
        {
            Title = title,
            Description =
                $"Dots with intervals, {what}, {context.Paired}: "
                + string.Join("; ", rows.Select(r => $"{r.Label} {PairWords.Said(context.Comparison[r.Name], "")}"))
                + ".",
            Table = new(
                $"{what}, means of {DateWords.Of(context.Period)}",
                ["Quantity", .. PairRows.Heads(context)],
                [.. rows.Select(r => (IReadOnlyList<TableCell>)[r.Label, .. PairRows.Cells(context.Comparison[r.Name])])]
            ),
            Signed = true,
            MedianHead = "Median",
            RangeHead = "9 in 10 between",
            Rows = [.. rows.Select(r => PairRows.Difference(r.Label, context.Comparison[r.Name]))],
        };

    private static ChartTable All(PairContext context) =>
        new(
            $"All headlines: levels in {context.A} and {context.B}, paired differences, histories saved by pairing",
            ["Headline", "Unit", .. PairRows.Heads(context), "histories saved by pairing"],
            [
                .. context.Comparison.Differences.Select(pair =>
                    (IReadOnlyList<TableCell>)
                        [
                            new(pair.Definition.Length > 0 ? pair.Definition : pair.Name, pair.Name),
                            pair.Unit,
                            .. pair.Unit.Equals(HeadlineUnits.Date, StringComparison.Ordinal)
                                ? [.. Dates(pair.A), .. Dates(pair.B), .. PairRows.Signed(pair.Difference)]
                                : PairRows.Cells(pair),
                            new(Times(pair), pair.VarianceReduction is { } factor ? Tables.Raw(factor) : ""),
                        ]
                ),
            ]
        );

    private static IEnumerable<TableCell> Dates(Interval days) =>
        days.Missing
            ? Enumerable.Repeat(new TableCell("n/a", ""), 3)
            : new[] { days.Median, days.Low90, days.High90 }.Select(d => Tables.Date(DateOnly.FromDayNumber((int)Math.Round(d))));
}
