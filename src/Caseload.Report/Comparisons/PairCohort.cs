using Caseload.Analysis.Comparison;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Comparisons;

/// <summary>What became of 1,000 arrests after 180 days, in both scenarios.</summary>
internal static class PairCohort
{
    public static Section Of(PairContext context)
    {
        IReadOnlyList<(string Label, PairedDifference Pair)> shown =
        [
            ("Departed", context.Comparison["cohort_departed.180"]),
            ("Released", context.Comparison["cohort_released.180"]),
            ("Neither", context.Comparison["cohort_held.180"]),
        ];
        if (shown.Any(s => s.Pair.A.Missing || s.Pair.B.Missing))
            return new("cohort", "Of 1,000 arrests", "No cohort of arrests comes to its 180th day in both.", []);
        var title = PairWords.Title(
            "departures of 1,000 arrests",
            shown[0].Pair,
            context.A,
            context.B,
            "Of 1,000 arrests: where they stand after 180 days"
        );
        return new(
            "cohort",
            "Of 1,000 arrests",
            $"Of 1,000 ERO arrests, within 180 days {PairWords.Clause("departures", shown[0].Pair, "", context.A, context.B)}.",
            [
                new(
                    "fig-cohort",
                    title,
                    $"Of 1,000 ERO arrests under the target, those who departed, were released, or neither within 180 days: {context.Levels}; dot median, thick line 5 in 10, thin line 9 in 10 histories",
                    [PairLevels.Chart(context, title, "Of 1,000 ERO arrests, after 180 days", shown)],
                    [
                        .. shown.Select(s => $"**{s.Label}**, paired difference: {PairWords.Said(s.Pair, "")}."),
                        "Where a scenario sets no target the cohort begins on its first day.",
                    ],
                    Sources.Simulated(context.Histories, "No public record follows a cohort: modelled, not observed.")
                ),
            ]
        );
    }
}
