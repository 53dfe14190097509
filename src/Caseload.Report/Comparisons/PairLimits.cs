using Caseload.Analysis.Comparison;
using Caseload.Charts.Intervals;
using Caseload.Charts.Tables;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Comparisons;

/// <summary>What limits arrests and departures: paired differences in shares of office-weeks, levels in a table.</summary>
internal static class PairLimits
{
    private const string Plain = "What limits arrests and departures: differences in shares of office-weeks";

    /// <summary>Headline, name of its row, noun of the title; nothing asked for limits nothing and gives no title.</summary>
    private static readonly IReadOnlyList<(string Name, string Label, string? Noun)> Shown =
    [
        ("arrests_limit.officers", "Arrests: officers", "shares of office-weeks in which officers limit arrests"),
        (
            "arrests_limit.pool",
            "Arrests: people findable",
            "shares of office-weeks in which people who can be found limit arrests"
        ),
        ("arrests_limit.approvals", "Arrests: approvals", "shares of office-weeks in which approvals limit arrests"),
        ("arrests_limit.beds", "Arrests: beds", "shares of office-weeks in which beds limit arrests"),
        ("arrests_limit.target", "Arrests: target reached", "shares of office-weeks in which the target is reached"),
        ("departures_limit.documents", "Departures: travel documents", null),
        ("departures_limit.orders", "Departures: final orders", null),
        ("departures_limit.seats", "Departures: seats", null),
        ("departures_limit.none", "Departures: nothing", null),
    ];

    public static Section Of(PairContext context)
    {
        var shown = Shown
            .Select(s => (s.Label, s.Noun, Pair: context.Comparison[s.Name]))
            .Where(s => !s.Pair.Difference.Missing)
            .ToList();
        if (shown.Count == 0)
            return new("limits", "What limits", "No full week lies under a target in both.", []);
        var most = shown.Where(s => s.Noun is not null).OrderByDescending(s => Math.Abs(s.Pair.Difference.Median)).First();
        var chart = new IntervalChart
        {
            Title = PairWords.Title(most.Noun!, most.Pair, context.A, context.B, Plain),
            Description = PairRows.Alt($"shares of 100 office-weeks, {context.Paired}", shown.Select(s => (s.Label, s.Pair))),
            Table = Table(context, shown),
            Signed = true,
            Rows = [.. shown.Select(s => PairRows.Difference(s.Label, s.Pair))],
        };
        return new(
            "limits",
            "What limits",
            $"{Listed.Sentence(PairWords.Clause(most.Noun!, most.Pair, " points", context.A, context.B))}.",
            [
                new(
                    "fig-limits",
                    chart.Title,
                    $"Points of 100 office-weeks from the target's first full week on (from the first week where none stands), 25 offices: {context.Paired}. Modelled, not observed",
                    [chart],
                    [
                        "A point is one of 100 office-weeks. Right of 0: more office-weeks in "
                            + context.B
                            + " than in "
                            + context.A
                            + ".",
                        "The limit of an office's week is the one that stood on most of its days. Shares of each stage add up to 100, so what one limit gains others lose.",
                        "The table holds levels of both, with ranges.",
                    ],
                    Sources.Simulated(context.Histories)
                )
                {
                    AsideHead = "How to read it",
                },
            ]
        );
    }

    private static ChartTable Table(
        PairContext context,
        IEnumerable<(string Label, string? Noun, PairedDifference Pair)> shown
    ) =>
        new(
            $"Of 100 office-weeks: levels in {context.A} and {context.B}, paired differences in points",
            ["Limit", .. PairRows.Heads(context)],
            [.. shown.Select(s => (IReadOnlyList<TableCell>)[s.Label, .. PairRows.Cells(s.Pair)])]
        );
}
