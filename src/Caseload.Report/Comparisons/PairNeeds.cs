using Caseload.Analysis.Comparison;
using Caseload.Analysis.Numbers;
using Caseload.Charts.Intervals;
using Caseload.Charts.Tables;
using Caseload.Report.Figures;
using Caseload.Report.Sections;
using Caseload.Report.Words;

namespace Caseload.Report.Comparisons;

/// <summary>What the targets take: needed and available in both, and the difference in points of 100 available.</summary>
internal static class PairNeeds
{
    public static Section Of(PairContext context)
    {
        var comparison = context.Comparison;
        var target = comparison["target.period"];
        var when = DateWords.Of(context.Period);
        if (!(target.A.Median > 0 || target.B.Median > 0))
            return new("needs", "What it takes", $"No target stands in either in {when}, so nothing is needed for one.", []);
        var shown = Resource.All.Where(s => !comparison[$"ratio.{s.Name}"].Difference.Missing).ToList();
        if (shown.Count == 0)
            return OneTarget(context, when);
        var beds = comparison["needed.beds"];
        var chart = new IntervalChart
        {
            Title = "What the targets need, of 100 available: differences",
            Description = PairRows.Alt(
                $"needed of 100 available, {when}, {context.Paired}",
                shown.Select(s => (s.Label, comparison[$"ratio.{s.Name}"]))
            ),
            Table = Table(context, shown),
            Signed = true,
            AxisMost = NeedsSection.AxisMost,
            Rows =
            [
                .. shown.Select(s =>
                    PairRows.Difference(s.Label, comparison[$"ratio.{s.Name}"]) with
                    {
                        Note = Note(comparison, s.Name),
                    }
                ),
            ],
        };
        return new(
            "needs",
            "What it takes",
            $"For the targets met every day of {when}, {PairWords.Clause("numbers of beds needed", beds, "", context.A, context.B)}.",
            [
                new(
                    "fig-needs",
                    chart.Title,
                    $"Points of 100 available, to meet each scenario's own target every day of {when}: {context.Paired}; under each name levels of needed and available, medians",
                    [chart],
                    [
                        $"Targets, mean of {when}: {Target(target.A, context.A)}, {Target(target.B, context.B)}.",
                        "Each resource is held against its own availability, history by history, so that five units share one scale. A difference of 10 means: 10 more of every 100 available.",
                    ],
                    Sources.Simulated(context.Histories)
                )
                {
                    AsideHead = "How to read it",
                },
            ]
        );
    }

    // Without two targets there is no difference to take: what the one target needs.
    private static Section OneTarget(PairContext context, string when)
    {
        var name = context.Comparison["target.period"].A.Median > 0 ? context.A : context.B;
        IReadOnlyList<(string Label, PairedDifference Pair)> shown =
        [
            .. Resource
                .All.Select(s => (s.Label, Pair: context.Comparison[$"ratio.{s.Name}"]))
                .Where(s => !s.Pair.A.Missing || !s.Pair.B.Missing),
        ];
        var lead = $"In {when} a target stands in {name} alone, so there is no difference in what the targets need.";
        if (shown.Count == 0)
            return new("needs", "What it takes", lead, []);
        var title = $"What the target of {name} needs, of 100 available";
        return new(
            "needs",
            "What it takes",
            lead,
            [
                new(
                    "fig-needs",
                    title,
                    $"Needed to meet the target every day of {when}, of 100 available: {context.Levels}; dot median, thick line 5 in 10, thin line 9 in 10 histories",
                    [
                        PairLevels.Chart(context, title, $"Needed of 100 available, {when}", shown) with
                        {
                            AxisMost = NeedsSection.AxisMost,
                        },
                    ],
                    ["n/a: no target, so nothing is needed for one. Above 100 more is needed than is there."],
                    Sources.Simulated(context.Histories)
                )
                {
                    AsideHead = "How to read it",
                },
            ]
        );
    }

    private static string Target(Interval target, string name) =>
        target.Median > 0 ? $"{Digits.Whole.Text(target.Median)} a day in {name}" : $"none in {name}";

    private static string Note(ScenarioComparison comparison, string name)
    {
        var (needed, there) = (comparison[$"needed.{name}"], comparison[$"available.{name}"]);
        return $"needed {Median(needed.A)} and {Median(needed.B)}, there {Median(there.A)} and {Median(there.B)}";
    }

    private static string Median(Interval value) => IntervalText.Of(value).Median;

    private static ChartTable Table(PairContext context, IEnumerable<Resource> shown) =>
        new(
            $"Needed, available, and needed of 100 available, means of {DateWords.Of(context.Period)}: levels and paired differences",
            ["Resource", "Quantity", .. PairRows.Heads(context)],
            [
                .. shown.SelectMany(s =>
                    new[]
                    {
                        ("needed", $"needed.{s.Name}"),
                        ("available", $"available.{s.Name}"),
                        ("needed of 100 available", $"ratio.{s.Name}"),
                    }.Select(q => (IReadOnlyList<TableCell>)[s.Label, q.Item1, .. PairRows.Cells(context.Comparison[q.Item2])])
                ),
            ]
        );
}
