using Caseload.Analysis.Numbers;
using Caseload.Analysis.Series;
using Caseload.Charts.Colours;
using Caseload.Charts.Numbers;
using Caseload.Charts.Ribbons;
using Caseload.Charts.Tables;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Sections;

/// <summary>What limits arrests and departures, by week.</summary>
internal static class LimitsSection
{
    private const string Plain = "What limits arrests and departures, by week";

    // From the bottom up: people and papers ochre, staff and seats teal, decisions plum, places moss, nothing asked for slate.
    internal static readonly IReadOnlyList<(string Limit, string Name, string Short, Token Hue)> Arrests =
    [
        ("officers", "Officers", "officers", Token.Teal),
        ("pool", "People findable", "people", Token.Ochre),
        ("approvals", "Approvals", "approvals", Token.Plum),
        ("beds", "Beds", "beds", Token.Moss),
        ("target", "Target reached", "target", Token.Slate),
    ];

    internal static readonly IReadOnlyList<(string Limit, string Name, string Short, Token Hue)> Departures =
    [
        ("documents", "Travel documents", "documents", Token.Ochre),
        ("orders", "Final orders", "orders", Token.Plum),
        ("seats", "Seats", "seats", Token.Teal),
        ("none", "Nothing", "nothing", Token.None),
    ];

    public static Section Of(RunContext context)
    {
        var last = context.Series["arrests_limit.officers"].Points is { Count: > 0 } points ? points[^1] : null;
        var leadArrests = Leading(context, "arrests_limit", Arrests);
        var leadDepartures = Leading(context, "departures_limit", Departures);
        var lead = last is null
            ? "The horizon holds no full week."
            : $"In the week of {DateWords.Of(last.From)}, over all histories, {Said(leadArrests)} of office-days for arrests "
                + $"and {Said(leadDepartures)} for departures.";
        var chart = new RibbonChart
        {
            Title = Title(leadArrests, leadDepartures),
            Description =
                $"Two stacks of shares of office-days by week, 25 offices, {DateWords.Of(context.Horizon)}. "
                + $"In the last week: arrests {All(context, "arrests_limit", Arrests)}; departures {All(context, "departures_limit", Departures)}.",
            Table = Table(context),
            From = context.Horizon.From,
            To = context.Horizon.To,
            Ribbons =
            [
                new("What limits arrests", Parts(context, "arrests_limit", Arrests)),
                new("What limits departures", Parts(context, "departures_limit", Departures)),
            ],
        };
        return new(
            "limits",
            "What limits",
            lead,
            [
                new(
                    "fig-limits",
                    chart.Title,
                    $"Share of office-days by what was binding, one column a week, 25 offices, {DateWords.Of(context.Horizon)}. Modelled, not observed",
                    [chart],
                    [
                        "On every day each office has one limit for arrests and one for departures: what would have raised the day's "
                            + "count if it alone had been without end. For departures it is the one whose removal would raise the count most.",
                        "\u201cTarget reached\u201d means that nothing else stopped the office first. The figures at the right are the last week's.",
                    ],
                    Sources.Simulated(context.Verdict.Histories, "Shares are means over all histories.")
                )
                {
                    AsideHead = "How to read it",
                },
            ]
        );
    }

    /// <summary>The finding where one limit leads in each stack, otherwise the plain title.</summary>
    internal static string Title((string Name, double Share) arrests, (string Name, double Share) departures) =>
        arrests.Share > 0.5 && departures.Share > 0.5 && Limits(arrests.Name) && Limits(departures.Name)
            ? $"At the end {arrests.Name.ToLowerInvariant()} limit arrests, {departures.Name.ToLowerInvariant()} departures"
            : Plain;

    // Neither a target that is reached nor nothing at all limits anything.
    private static bool Limits(string name) => name is not ("Nothing" or "Target reached");

    private static string Said((string Name, double Share) lead) =>
        double.IsNaN(lead.Share)
            ? "no limit is known"
            : $"{(string.Equals(lead.Name, "Nothing", StringComparison.Ordinal) ? "nothing limits" : lead.Name.ToLowerInvariant() + " account for")} {Shares.Percent(lead.Share)}";

    private static (string Name, double Share) Leading(
        RunContext context,
        string stage,
        IReadOnlyList<(string Limit, string Name, string Short, Token Hue)> limits
    )
    {
        var shares = limits
            .Select(l => (l.Name, Share: Last(context.Series[$"{stage}.{l.Limit}"])))
            .Where(s => !double.IsNaN(s.Share))
            .ToList();
        return shares.Count == 0 ? ("", double.NaN) : shares.MaxBy(s => s.Share);
    }

    private static string All(
        RunContext context,
        string stage,
        IReadOnlyList<(string Limit, string Name, string Short, Token Hue)> limits
    ) =>
        string.Join(
            ", ",
            limits.Select(l => $"{l.Name.ToLowerInvariant()} {Tables.Percent(Last(context.Series[$"{stage}.{l.Limit}"])).Shown}")
        );

    private static double Last(BandSeries series) =>
        series.Values.Count == 0 || series.Values[^1].Missing ? double.NaN : series.Values[^1].Mean;

    private static IReadOnlyList<RibbonPart> Parts(
        RunContext context,
        string stage,
        IReadOnlyList<(string Limit, string Name, string Short, Token Hue)> limits
    ) =>
        [
            .. limits.Select(l =>
            {
                var series = context.Series[$"{stage}.{l.Limit}"];
                return new RibbonPart(
                    l.Name,
                    l.Short,
                    l.Hue,
                    [.. series.Points.Zip(series.Values, (p, v) => new DatedValue(p.From, p.To, v.Missing ? null : v.Mean))]
                );
            }),
        ];

    private static ChartTable Table(RunContext context)
    {
        var parts = Arrests
            .Select(l => (Head: $"Arrests: {l.Name.ToLowerInvariant()}", Series: context.Series[$"arrests_limit.{l.Limit}"]))
            .Concat(
                Departures.Select(l =>
                    (Head: $"Departures: {l.Name.ToLowerInvariant()}", Series: context.Series[$"departures_limit.{l.Limit}"])
                )
            )
            .ToList();
        var points = parts[0].Series.Points;
        return new(
            "Share of office-days by what was binding, mean over histories",
            ["Week of", .. parts.Select(p => p.Head)],
            [
                .. points.Select(
                    (point, i) =>
                        (IReadOnlyList<TableCell>)
                            [
                                Tables.Date(point.From),
                                .. parts.Select(p => Tables.Percent(p.Series.Values[i].Missing ? null : p.Series.Values[i].Mean)),
                            ]
                ),
            ]
        );
    }
}
