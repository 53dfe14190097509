using Caseload.Analysis.Numbers;
using Caseload.Analysis.Series;
using Caseload.Charts.Intervals;
using Caseload.Charts.Maps;
using Caseload.Charts.Tables;
using Caseload.Model.Records;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Sections;

/// <summary>Where people are detained (AOR of the facility), and arrests by office, which no record holds.</summary>
internal static class WhereSection
{
    /// <summary>A ratio is given from a base of so many people on.</summary>
    internal const double LeastBase = 50;

    public static Section Of(RunContext context)
    {
        var held = Office.Names.Select(o => (Name: o, Series: context.Series[$"detained/{o}"])).ToList();
        if (held[0].Series.Values.Count == 0)
            return new("where", "Where", "The horizon holds no full week.", []);
        var three = held.OrderByDescending(h => h.Series.Values[^1].Median).Take(3).ToList();
        return new(
            "where",
            "Where",
            $"At the end the AORs that hold most people are {Listed.Of([.. three.Select(h => $"{h.Name}, {IntervalText.Of(h.Series.Values[^1]).Short}")])}.",
            [Map(context, held), Arrests(context)]
        );
    }

    private static Figure Map(RunContext context, List<(string Name, BandSeries Series)> held)
    {
        var point = held[0].Series.Points[^1].From;
        var areas = held.Select(h => (h.Name, End: h.Series.Values[^1], Base: First(context, h.Name, h.Series))).ToList();
        var chart = new AreaMap
        {
            Title = Title([.. areas.Select(a => (a.End.Median, a.Base))]),
            Description =
                $"Map of 25 AORs: people detained at midnight, {DateWords.Of(point)}, AOR of the facility. Largest: "
                + string.Join(
                    "; ",
                    areas.OrderByDescending(a => a.End.Median).Take(5).Select(a => $"{a.Name} {IntervalText.Of(a.End).Short}")
                )
                + ". The table holds all.",
            Table = Table(areas, point),
            Outline = context.Inputs.Ground.Outline,
            CountWords = "people detained",
            Areas =
            [
                .. areas.Select(a => new MapArea(
                    a.Name,
                    a.End.Missing ? null : a.End.Median,
                    Digits.Of(a.End).Text(a.End.Median),
                    Ratio(a.End, a.Base)
                )),
            ],
            Shade = new ShadeScale("times the number at the start", [1, 1.25, 1.5, 2, 3], ["1", "1.25", "1.5", "2", "3"], false)
            {
                Below = "fewer",
            },
        };
        return new(
            "fig-map",
            chart.Title,
            $"Circle: people detained at midnight, {DateWords.Of(point)}, simulated median by AOR of the facility. Shade: that number divided by the one at the start",
            [chart],
            [
                "The AOR is where the facility is, **not where the arrest was**. Alaska belongs to Seattle, Hawaii and Guam to San Francisco, Puerto Rico to Miami; Guam and Puerto Rico are not drawn.",
                $"The start is the record of the Sunday before the scenario's first day or, where there is none, the first simulated Sunday. Under {LeastBase:0} people at the start there is no ratio: n/a.",
            ],
            $"{Sources.Detained} {Sources.Simulated(context.Verdict.Histories)} Boundaries: Census counties, merged by AOR."
        )
        {
            Kind = "Record and simulated",
            AsideHead = "How to read it",
        };
    }

    /// <summary>In how many AORs the number is above that of the start; the plain title where no base is known.</summary>
    internal static string Title(IReadOnlyList<(double End, double? Start)> areas)
    {
        var known = areas.Where(a => a.Start is not null && double.IsFinite(a.End)).ToList();
        return known.Count == 0
            ? "People detained, by AOR of the facility"
            : $"At the end {known.Count(a => a.End > a.Start)} of {known.Count} AORs hold more people than at the start";
    }

    internal static double? Ratio(Interval end, double? start) =>
        !end.Missing && start is { } first && first >= LeastBase ? end.Median / first : null;

    // The record of the last Sunday on or before the first day; the first simulated Sunday where there is none.
    private static double? First(RunContext context, string office, BandSeries series)
    {
        var recorded = context
            .Record($"detained/{office}")
            ?.Points.LastOrDefault(p => context.AtStart(p.Period.From) && p.Value is not null);
        return recorded?.Value ?? (series.Values[0].Missing ? null : series.Values[0].Median);
    }

    private static ChartTable Table(List<(string Name, Interval End, double? Base)> areas, DateOnly point) =>
        new(
            $"People detained by AOR of the facility, {DateWords.Of(point)}",
            ["AOR", "Start", .. Tables.IntervalHeads(), "Times the start"],
            [
                .. areas
                    .OrderByDescending(a => a.End.Median)
                    .Select(a =>
                        (IReadOnlyList<TableCell>)
                            [
                                a.Name,
                                Tables.Record(a.Base),
                                .. Tables.Interval(a.End),
                                Ratio(a.End, a.Base) is { } ratio
                                    ? new(new Digits(-1).Text(ratio), Tables.Raw(ratio))
                                    : new("n/a", ""),
                            ]
                    ),
            ]
        );

    private static Figure Arrests(RunContext context)
    {
        var offices = Office
            .Names.Select(o => (Name: o, Series: context.Series[$"arrests/{o}"]))
            .OrderByDescending(o => o.Series.Values[^1].Median)
            .ToList();
        var point = offices[0].Series.Points[^1];
        var chart = new IntervalChart
        {
            Title = "Arrests a day by office: modelled, not observed",
            Description = AltText.Rows(
                "Dots with intervals",
                $"ERO arrests a day by office of the arrest, week of {DateWords.Of(point.From)}, modelled, not observed",
                offices.Select(o => (o.Name, o.Series.Values[^1]))
            ),
            Table = new(
                $"ERO arrests a day by office, mean of the week of {DateWords.Of(point.From)}: modelled, not observed",
                ["Office", .. Tables.IntervalHeads()],
                [.. offices.Select(o => (IReadOnlyList<TableCell>)[o.Name + " \u25c7", .. Tables.Interval(o.Series.Values[^1])])]
            ),
            Rows =
            [
                .. offices.Select(o =>
                {
                    var text = IntervalText.Of(o.Series.Values[^1]);
                    return new IntervalRow(o.Name, Drawn.Of(o.Series.Values[^1]), text.Median, text.Ninety)
                    {
                        Focus = true,
                        Judgment = true,
                    };
                }),
            ],
        };
        return new(
            "fig-office-arrests",
            chart.Title,
            $"ERO arrests a day by office of the arrest, mean of the week of {DateWords.Of(point.From)}: dot median, thick line 5 in 10, thin line 9 in 10 histories",
            [chart],
            [
                "**Modelled, not observed.** No public record of 2025 gives arrests by office. The model splits the nation by shares of 2024 and by people who can be found, which rests on judgment.",
            ],
            Sources.Simulated(context.Verdict.Histories)
        )
        {
            AsideHead = "How to read it",
        };
    }
}
