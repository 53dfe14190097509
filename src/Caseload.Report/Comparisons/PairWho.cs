using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Comparisons;

/// <summary>Who is arrested, by ICE's own field: levels of both scenarios.</summary>
internal static class PairWho
{
    private static readonly IReadOnlyList<(string Name, string Label)> Classes =
    [
        ("convicted", "Convicted"),
        ("pending", "Pending charges"),
        ("other", "Other violator"),
    ];

    public static Section Of(PairContext context)
    {
        var shown = Classes.Select(c => (c.Label, Pair: context.Comparison[$"criminality.{c.Name}"])).ToList();
        if (shown.Any(s => s.Pair.A.Missing || s.Pair.B.Missing))
            return new("who", "Who is arrested", "No arrest falls into the last months of the horizon in both.", []);
        var points = shown.ConvertAll(s => s.Pair with { Difference = s.Pair.Difference.Times(100) });
        var title = PairWords.Title(
            "convicted shares of arrests",
            points[0],
            context.A,
            context.B,
            $"Who is arrested in {context.A} and {context.B}"
        );
        return new(
            "who",
            "Who is arrested",
            $"Of ERO arrests in {DateWords.Of(context.Period)}, {PairWords.Clause("convicted shares", points[0], " points", context.A, context.B)}. These shares rest on judgment.",
            [
                new(
                    "fig-criminality",
                    title,
                    $"Share of ERO arrests by criminality, {DateWords.Of(context.Period)}: {context.Levels}; dot median, thick line 5 in 10, thin line 9 in 10 histories",
                    [
                        PairLevels.Chart(
                            context,
                            title,
                            "Share of ERO arrests by criminality, percent",
                            shown,
                            100,
                            "%",
                            judgment: true
                        ),
                    ],
                    [
                        .. shown.Zip(points, (s, p) => $"**{s.Label}**, paired difference: {PairWords.Said(p, " points")}."),
                        "ICE's administrative labels, in ICE's order. How shares move with a target rests on judgment \u25c7.",
                    ],
                    Sources.Simulated(context.Histories)
                ),
            ]
        );
    }
}
