using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Charts.Intervals;
using Caseload.Charts.Tables;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Sections;

/// <summary>What the target takes: needed against available, on one scale.</summary>
internal static class NeedsSection
{
    private const string Plain = "What the target needs, of 100 available";
    internal const double AxisMost = 400; // a resource that is nearly absent would press all others together

    public static Section Of(RunContext context)
    {
        var verdict = context.Verdict;
        var shown = Resource.All.Where(s => !verdict[$"ratio.{s.Name}"].Interval.Missing).ToList();
        if (!(verdict["target.period"].Interval.Median > 0) || shown.Count == 0)
            return new(
                "needs",
                "What it takes",
                $"No target stands in {DateWords.Of(verdict.Period)}, so nothing is needed for one.",
                []
            );
        var beds = IntervalText.Of(verdict["needed.beds"].Interval);
        var there = IntervalText.Of(verdict["available.beds"].Interval);
        var title = Title([.. shown.Select(s => (s.Label, verdict[$"ratio.{s.Name}"].Interval.Median))]);
        var chart = new IntervalChart
        {
            Title = title,
            Description = AltText.Rows(
                $"Dots with intervals, needed of 100 available, {DateWords.Of(verdict.Period)}",
                "resources",
                shown.Select(s => (s.Label, verdict[$"ratio.{s.Name}"].Interval))
            ),
            Table = Table(verdict, shown),
            Rows = [.. shown.Select(s => Row(verdict, s.Name, s.Label))],
            Reference = new(100, "as many as are available"),
            MedianHead = "Median",
            RangeHead = "9 in 10 between",
            AxisMost = AxisMost,
        };
        var lead =
            $"Met every day of {DateWords.Of(verdict.Period)}, the target needs {beds.About(" beds")}; usable are {there.Said("")}.";
        return new(
            "needs",
            "What it takes",
            lead,
            [
                new(
                    "fig-needs",
                    title,
                    $"Needed to meet the target every day, of 100 available, {DateWords.Of(verdict.Period)}: dot median, thick line 5 in 10, thin line 9 in 10 histories",
                    [chart],
                    [
                        $"Each resource is held against its own availability, history by history, so that five units share one scale. "
                            + "Right of the dotted line more is needed than is there.",
                        $"Of {AnswerSection.Histories(verdict.Histories).ToLowerInvariant()}, more is needed than is available in: "
                            + Listed.Of([
                                .. shown.Select(s =>
                                    $"{s.Label.ToLowerInvariant()} **{Digits.Whole.Text(verdict.HistoriesShort(s.Name))}**"
                                ),
                            ])
                            + ".",
                        "Officer-days available are those of officers who give arrests the largest share of their time that the model allows. Dollars follow with the cost model.",
                    ],
                    Sources.Simulated(verdict.Histories)
                )
                {
                    AsideHead = "How to read it",
                },
            ]
        );
    }

    /// <summary>The finding where some resource is short in the median, otherwise the plain title.</summary>
    internal static string Title(IReadOnlyList<(string Label, double Ratio)> ratios)
    {
        string[] over =
        [
            .. ratios
                .Where(r => r.Ratio > 100)
                .Select(r => r.Label.Replace(" a day", "", StringComparison.Ordinal).ToLowerInvariant()),
        ];
        return over.Length is 0 or > 3 ? Plain : $"More needed than there are: {Listed.Of(over)}";
    }

    private static IntervalRow Row(Verdict verdict, string name, string label)
    {
        var line = verdict[$"ratio.{name}"];
        var text = IntervalText.Of(line.Interval);
        var (needed, there) = (
            IntervalText.Of(verdict[$"needed.{name}"].Interval).Median,
            IntervalText.Of(verdict[$"available.{name}"].Interval).Median
        );
        return new(label, Drawn.Of(line.Interval), text.Median, text.Ninety)
        {
            Focus = true,
            Judgment = verdict[$"needed.{name}"].Judgment,
            Note = $"{needed} needed, {there} there",
        };
    }

    private static ChartTable Table(Verdict verdict, IReadOnlyList<Resource> shown) =>
        new(
            $"Needed and available, means of {DateWords.Of(verdict.Period)}",
            [
                "Resource",
                .. Tables.IntervalHeads("needed"),
                .. Tables.IntervalHeads("available"),
                .. Tables.IntervalHeads("needed of 100 available"),
                "histories that need more",
            ],
            [
                .. shown.Select(s =>
                    (IReadOnlyList<TableCell>)
                        [
                            s.Label + (verdict[$"needed.{s.Name}"].Judgment ? " \u25c7" : ""),
                            .. Tables.Interval(verdict[$"needed.{s.Name}"].Interval),
                            .. Tables.Interval(verdict[$"available.{s.Name}"].Interval),
                            .. Tables.Interval(verdict[$"ratio.{s.Name}"].Interval),
                            $"{verdict.HistoriesShort(s.Name)} of {verdict.Histories}",
                        ]
                ),
            ]
        );
}
