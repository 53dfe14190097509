using Caseload.Analysis.Numbers;
using Caseload.Charts.Maps;
using Caseload.Charts.Panels;
using Caseload.Charts.Tables;
using Caseload.Model.Records;
using Caseload.Report.Figures;
using Caseload.Report.Sections;
using Caseload.Report.Words;

namespace Caseload.Report.Comparisons;

/// <summary>Paired differences by AOR: a map at the end of the horizon, and small charts over time.</summary>
internal static class PairWhere
{
    public static Section Where(PairContext context)
    {
        var all = All(context);
        if (all.Count == 0)
            return new("where", "Where", "The horizon holds no full week.", []);
        var day = context.Less($"detained/{all[0].Name}").Points[^1].From;
        var chart = new AreaMap
        {
            Title = $"People detained by AOR: {context.B} less {context.A}",
            Description =
                $"Map of 25 AORs: people detained at midnight, {DateWords.Of(day)}, {context.Paired}. Largest: "
                + string.Join("; ", all.Take(5).Select(a => $"{a.Name} {PairWords.Said(a.Less, "")}"))
                + ". The table holds all.",
            Table = Table(context, all, day),
            Outline = context.Inputs.Ground.Outline,
            CountWords = "difference in people detained",
            CircleLegend = Legend(all.Where(a => DifferenceText.IsClear(a.Less)).Select(a => a.Less.Median)),
            NoShadeWords = "not clear, or a level under 50",
            Areas =
            [
                .. all.Select(a => new MapArea(
                    a.Name,
                    a.Less.Missing ? null
                        : DifferenceText.IsClear(a.Less) ? a.Less.Median
                        : 0,
                    DifferenceText.IsClear(a.Less) ? PairRows.Signs(Digits.Of(a.Less).Signed(a.Less.Median)) : "not clear",
                    DifferenceText.IsClear(a.Less) ? Ratio(a.Less, a.Level) : null
                )),
            ],
            Shade = Shade(context.A, all.Where(a => DifferenceText.IsClear(a.Less)).Select(a => Ratio(a.Less, a.Level))),
        };
        return new(
            "where",
            "Where",
            $"On {DateWords.Of(day)} the difference in people detained is clear in {Clear(all)} of {all.Count} AORs: 0 lies outside 9 in 10 pairs.",
            [
                new(
                    "fig-map",
                    chart.Title,
                    $"People detained at midnight by AOR of the facility, {DateWords.Of(day)}: {context.Paired}, medians. Shade: that difference in percent of the level in {context.A}",
                    [chart],
                    [
                        $"A dashed circle: fewer people in {context.B}. Each circle is a median. \u201cNot clear\u201d: 0 lies within 9 in 10 pairs, and no circle is drawn; the table holds the range.",
                        $"The AOR is where the facility is, **not where the arrest was**. Under {WhereSection.LeastBase:0} people in {context.A} there is no percentage: n/a.",
                    ],
                    $"{Sources.Simulated(context.Histories)} Boundaries: Census counties, merged by AOR."
                )
                {
                    AsideHead = "How to read it",
                },
            ]
        );
    }

    public static Section Offices(PairContext context)
    {
        var all = All(context);
        if (all.Count == 0)
            return new("offices", "Offices", "The horizon holds no full week.", []);
        var first = all[0];
        var day = context.Less($"detained/{first.Name}").Points[^1].From;
        var chart = new PanelChart
        {
            Title = $"People detained in each AOR, by week: {context.B} less {context.A}",
            Description =
                $"Twenty-five small charts of people detained by AOR of the facility, {DateWords.Of(context.Horizon)}, {context.Paired}. At the end: "
                + string.Join("; ", all.Take(5).Select(a => $"{a.Name} {PairWords.Said(a.Less, "")}"))
                + ". The table holds all.",
            Table = Table(context, all, day),
            From = context.Horizon.From,
            To = context.Horizon.To,
            Signed = true,
            Panels =
            [
                .. all.Select(a => new Panel(
                    a.Name,
                    a.Less.Missing ? null : a.Less.Median,
                    a.Less.Missing ? "n/a" : PairRows.Signs(Digits.Of(a.Less).Signed(a.Less.Median)),
                    null,
                    Drawn.Fan(context.Less($"detained/{a.Name}"), a.Name)
                )),
            ],
        };
        return new(
            "offices",
            "Offices",
            context.Comparison.Exact
                ? "In every AOR and week people detained differ by exactly 0: no difference."
                : $"The largest median difference at the end is in {first.Name}: {PairWords.Said(first.Less, " people detained")}.",
            [
                new(
                    "fig-offices",
                    chart.Title,
                    $"People detained at midnight by AOR of the facility, {DateWords.Of(context.Horizon)}: {context.Paired}, median with 9 in 10",
                    [chart],
                    [
                        "Sorted by the size of the median difference at the end, printed at the right of each name. The line across is 0.",
                    ],
                    Sources.Simulated(context.Histories)
                )
                {
                    AsideHead = "How to read it",
                },
            ]
        );
    }

    // By the size of the difference, the largest first.
    private static List<(string Name, Interval Level, Interval Other, Interval Less)> All(PairContext context) =>
        [
            .. Office
                .Names.Where(o => context.Less($"detained/{o}").Values.Count > 0)
                .Select(o =>
                    (
                        Name: o,
                        Level: context.SeriesA[$"detained/{o}"].Values[^1],
                        Other: context.SeriesB[$"detained/{o}"].Values[^1],
                        Less: context.Less($"detained/{o}").Values[^1]
                    )
                )
                .OrderByDescending(a => a.Less.Missing ? -1 : Math.Abs(a.Less.Median)),
        ];

    private static int Clear(IEnumerable<(string Name, Interval Level, Interval Other, Interval Less)> all) =>
        all.Count(a => DifferenceText.IsClear(a.Less));

    private static double? Ratio(Interval less, Interval level) =>
        !less.Missing && !level.Missing && level.Median >= WhereSection.LeastBase ? 100 * less.Median / level.Median : null;

    // Limits that tell small differences apart where all are small.
    private static ShadeScale Shade(string name, IEnumerable<double?> percents)
    {
        var (near, far) = percents.Any(p => Math.Abs(p ?? 0) > 20) ? (10, 50) : (1, 10);
        return new(
            $"difference in percent of the level in {name}",
            [-far, -near, near, far],
            [$"\u2212{far}%", $"\u2212{near}%", $"+{near}%", $"+{far}%"],
            Diverging: true
        );
    }

    private static IReadOnlyList<double> Legend(IEnumerable<double> medians)
    {
        var most = medians.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        return most < 2 ? [] : [.. new[] { most / 8, most / 2 }.Select(Round).Distinct()];

        static double Round(double value)
        {
            var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, value))));
            return Math.Max(1, Math.Floor(value / unit) * unit);
        }
    }

    private static ChartTable Table(
        PairContext context,
        IEnumerable<(string Name, Interval Level, Interval Other, Interval Less)> all,
        DateOnly day
    ) =>
        new(
            $"People detained by AOR of the facility, {DateWords.Of(day)}: levels and paired differences",
            ["AOR", .. PairRows.Heads(context), "0 within 9 in 10", $"percent of {context.A}"],
            [
                .. all.Select(a =>
                    (IReadOnlyList<TableCell>)
                        [
                            a.Name,
                            .. Tables.Interval(a.Level).Take(3),
                            .. Tables.Interval(a.Other).Take(3),
                            .. PairRows.Signed(a.Less),
                            DifferenceText.IsClear(a.Less) ? "no" : "yes",
                            Ratio(a.Less, a.Level) is { } ratio
                                ? new(new Digits(-1).Signed(ratio) + "%", Tables.Raw(ratio))
                                : new("n/a", ""),
                        ]
                ),
            ]
        );
}
