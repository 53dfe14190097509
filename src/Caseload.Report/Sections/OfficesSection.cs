using Caseload.Analysis.Numbers;
using Caseload.Charts.Panels;
using Caseload.Charts.Tables;
using Caseload.Model.Records;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Sections;

/// <summary>The 25 offices: people detained over time, and the name of what binds.</summary>
internal static class OfficesSection
{
    public static Section Of(RunContext context)
    {
        var offices = Office
            .Names.Select(o => (Name: o, Series: context.Series[$"detained/{o}"], Record: context.Record($"detained/{o}")))
            .ToList();
        if (offices[0].Series.Values.Count == 0)
            return new("offices", "Offices", "The horizon holds no full week.", []);
        var sorted = offices.OrderByDescending(o => o.Series.Values[^1].Median).ToList();
        var chart = new PanelChart
        {
            Title = "People detained in each AOR, by week",
            Description =
                $"Twenty-five small charts of people detained at midnight by AOR of the facility, {DateWords.Of(context.Axis)}. At the end: "
                + string.Join("; ", sorted.Take(5).Select(o => $"{o.Name} {IntervalText.Of(o.Series.Values[^1]).Short}"))
                + ". The table holds all.",
            Table = Table(context, sorted),
            From = context.Axis.From,
            To = context.Axis.To,
            Start = context.Start,
            Panels =
            [
                .. sorted.Select(o =>
                {
                    var end = o.Series.Values[^1];
                    return new Panel(
                        o.Name,
                        end.Missing ? null : end.Median,
                        end.Missing ? "n/a" : Digits.Of(end).Text(end.Median),
                        Drawn.Record(o.Record, o.Name, context.Axis),
                        Drawn.Fan(o.Series, o.Name)
                    );
                }),
            ],
        };
        return new(
            "offices",
            "Offices",
            Lead(context),
            [
                new(
                    "fig-offices",
                    chart.Title,
                    $"People detained at midnight by AOR of the facility, {DateWords.Of(context.Axis)}: ink record, teal median with 9 in 10. Curves: own scale from zero. Bars: one scale for all",
                    [chart],
                    [
                        "Sorted by the simulated median at the end, printed at the right of each name. The bar compares AORs; the curve shows one AOR over time.",
                        "The dotted line is the scenario's start. What binds an office is a name alone, in the table below, and modelled, not observed.",
                        .. context.NoTest,
                    ],
                    $"{Sources.Detained} {Sources.Simulated(context.Verdict.Histories)}"
                )
                {
                    Kind = "Record and simulated",
                    AsideHead = "How to read it",
                },
            ]
        )
        {
            Tables = [Limits(context)],
        };
    }

    private static string Lead(RunContext context)
    {
        var names = context
            .Series.Limits.Arrests.Where(l => l.Limit is not null)
            .GroupBy(l => l.Limit!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ToList();
        return names.Count == 0
            ? "No week under the target is counted by office."
            : $"The most frequent limit on arrests, by name: {Listed.Of([.. names.Select(g => $"{Name(g.Key)} in {g.Count()}")])} of {Office.Count} offices (modelled, not observed).";
    }

    private static string Name(string limit) =>
        LimitsSection
            .Arrests.Concat(LimitsSection.Departures)
            .First(l => string.Equals(l.Limit, limit, StringComparison.Ordinal))
            .Name.ToLowerInvariant();

    private static ChartTable Limits(RunContext context) =>
        new(
            "The most frequent limit of each office, and in how many histories it is that one: modelled, not observed",
            ["Office", "Limit on arrests", "Histories", "Limit on departures", "Histories"],
            [
                .. context.Series.Limits.Arrests.Zip(
                    context.Series.Limits.Departures,
                    (a, d) => (IReadOnlyList<TableCell>)[a.Office, Named(a.Limit), Share(a.Share), Named(d.Limit), Share(d.Share)]
                ),
            ]
        );

    private static TableCell Named(string? limit) => limit is null ? new("n/a", "") : new(Name(limit), limit);

    private static TableCell Share(double share) =>
        double.IsFinite(share) ? new(Shares.Percent(share), Tables.Raw(share)) : new("n/a", "");

    private static ChartTable Table(
        RunContext context,
        IEnumerable<(string Name, Analysis.Series.BandSeries Series, Analysis.Observed.RecordedSeries? Record)> offices
    ) =>
        new(
            "People detained by AOR: record at the start and its end, simulated at the end",
            ["AOR", "Record at the start", "Record, last", .. Tables.IntervalHeads()],
            [
                .. offices.Select(o =>
                    (IReadOnlyList<TableCell>)
                        [
                            o.Name,
                            Tables.Record(
                                o.Record?.Points.LastOrDefault(p => context.AtStart(p.Period.From) && p.Value is not null)?.Value
                            ),
                            Tables.Record(
                                o.Record?.Points.LastOrDefault(p => p.Value is not null && p.Period.To <= context.Axis.To)?.Value
                            ),
                            .. Tables.Interval(o.Series.Values[^1]),
                        ]
                ),
            ]
        );
}
