using Caseload.Analysis.Headlines;
using Caseload.Charts.Fans;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Comparisons;

/// <summary>Arrests a day in both scenarios, against their targets and the record.</summary>
internal static class PairArrests
{
    public static Section Of(PairContext context)
    {
        var pair = context.Comparison["arrests.period"];
        var title = PairWords.Title("arrests", pair, context.A, context.B, $"Arrests a day in {context.A} and {context.B}");
        var figure = PairFans.Of(
            context,
            new(
                "fig-arrests",
                "arrests",
                title,
                "ERO administrative arrests a day, weekly mean, United States",
                "arrests a day",
                "Week of",
                Sources.Arrests
            ),
            [
                $"{DateWords.When(context.Period)} levels are {IntervalText.Of(pair.A).Said(" a day")} in {context.A} and "
                    + $"{IntervalText.Of(pair.B).Said(" a day")} in {context.B}.",
                $"The paired difference is {PairWords.Said(pair, " a day")}.",
                "Edges of the two ranges may overlap while the difference is clear: chance and parameters move both together, and pairing takes that out.",
            ],
            context.Record("arrests"),
            Targets(context)
        );
        return new(
            "arrests",
            "Arrests",
            $"{DateWords.When(context.Period)} {PairWords.Clause("arrests", pair, " a day", context.A, context.B)}.",
            [figure]
        );
    }

    // One line where both have the same target; else one a scenario, which its words name.
    private static IReadOnlyList<LevelLine> Targets(PairContext context)
    {
        var (a, b) = (Goal.Of(context.Comparison.A), Goal.Of(context.Comparison.B));
        if (a.ByDay.SequenceEqual(b.ByDay))
            return Drawn.Target(a, context.Start);
        return [.. Named(a, context.A), .. Named(b, context.B)];

        IEnumerable<LevelLine> Named(Goal goal, string name) =>
            Drawn
                .Target(goal, context.Start)
                .Select(l =>
                    l with
                    {
                        Words = l.Words.Replace("Target", $"Target in {name}", StringComparison.Ordinal),
                        Short = l.Short.Replace("Target", name, StringComparison.Ordinal),
                    }
                );
    }
}
