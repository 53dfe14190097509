using Caseload.Analysis.Series;
using Caseload.Charts.Fans;
using Caseload.Charts.Intervals;
using Caseload.Charts.Marks;
using Caseload.Charts.Tables;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Sections;

/// <summary>Departures a day, seats used, and the counts that are never mixed.</summary>
internal static class DeparturesSection
{
    private static readonly IReadOnlyList<(string Series, string Name, string Note)> Counts =
    [
        ("departures", "Departures from ICE custody", "simulated case by case"),
        ("departures_ice", "of them: ICE arrests", "people whom ICE arrested"),
        ("departures_voluntary", "of them: voluntary", "voluntary departures"),
        ("removals_official", "Official removals", "ICE's own total; partly an input"),
        ("self_departures", "Self-departures", "never added to removals"),
    ];

    public static Section Of(RunContext context)
    {
        var verdict = context.Verdict;
        var level = IntervalText.Of(verdict["departures.period"].Interval);
        return new(
            "departures",
            "Departures",
            level.Missing
                ? RunContext.NoDay
                : $"{DateWords.When(verdict.Period)} departures from ICE custody are {level.About(" a day")}.",
            [Departures(context), Kinds(context), Seats(context)]
        );
    }

    private static Figure Departures(RunContext context)
    {
        var series = context.Series["departures.month"];
        var record = context.Record("departures.month");
        var (title, sentence) = Beside(context);
        var chart = new FanChart
        {
            Title = title,
            Description = AltText.Series(
                "Fan chart",
                "departures from ICE custody, monthly mean",
                "departures a day",
                context.Axis,
                series,
                record
            ),
            Table = Tables.Series("Departures from ICE custody a day, monthly means", "Month", [("departures", series, record)]),
            Unit = "departures a day",
            From = context.Axis.From,
            To = context.Axis.To,
            Start = context.Start,
            Fans = [Drawn.Fan(series, "simulated median")],
            Records = Drawn.Record(record, "Record, by month", context.Axis, spans: true) is { } line ? [line] : [],
        };
        return new(
            "fig-departures",
            title,
            $"Departures from ICE custody a day, with voluntary departures, monthly means, {DateWords.Of(context.Axis)}",
            [chart],
            [
                .. sentence,
                "Months are shown because weeks swing with flights that go every second and fourth week; the results folder holds weeks and days.",
                .. context.NoTest,
            ],
            $"{Sources.Departures} {Sources.Simulated(context.Verdict.Histories)}"
        )
        {
            Kind = "Record and simulated",
        };
    }

    // Where the record covers the horizon: its mean against the simulated one; one template for above and below.
    private static (string Title, IReadOnlyList<string> Sentence) Beside(RunContext context)
    {
        var line = context.Verdict.Lines.FirstOrDefault(l => l.Name.Equals("departures.recorded", StringComparison.Ordinal));
        if (line?.Record is not { } record || line.RecordPeriod is not { } period || line.Interval.Missing)
            return ("Departures a day", []);
        return (
            Title(record, line.Interval),
            [
                $"The record averaged **{Caseload.Charts.Numbers.NumberFormat.Plain.Rounded(record)}** departures a day, {DateWords.Of(period)}; "
                    + $"simulated over the same days: {IntervalText.Of(line.Interval).Said("")}.",
            ]
        );
    }

    /// <summary>Record against the simulated median over the same days; the plain title where they are within a twentieth.</summary>
    internal static string Title(double record, Analysis.Numbers.Interval simulated) =>
        !simulated.Missing && Direction.Apart(record, simulated.Median, 0.05)
            ? $"Recorded departures were {Direction.Higher(record, simulated.Median)} than the simulated median"
            : "Departures a day";

    private static Figure Kinds(RunContext context)
    {
        var shown = Counts
            .Select(c => (c.Name, c.Note, Series: context.Series[c.Series]))
            .Where(c => c.Series.Values.Count > 0)
            .ToList();
        var point = shown.Count == 0 ? context.Horizon : shown[0].Series.Points[^1];
        var chart = new IntervalChart
        {
            Title = "Counts of departures that are never added to each other",
            Description = AltText.Rows(
                "Dots with intervals",
                $"people a day, week of {DateWords.Of(point.From)}",
                shown.Select(c => (c.Name, c.Series.Values[^1]))
            ),
            Table = new(
                $"People a day, mean of the week of {DateWords.Of(point.From)}",
                ["Count", .. Tables.IntervalHeads()],
                [.. shown.Select(c => (IReadOnlyList<TableCell>)[c.Name, .. Tables.Interval(c.Series.Values[^1])])]
            ),
            Rows =
            [
                .. shown.Select(c =>
                {
                    var text = IntervalText.Of(c.Series.Values[^1]);
                    return new IntervalRow(c.Name, Drawn.Of(c.Series.Values[^1]), text.Median, text.Ninety)
                    {
                        Focus = string.Equals(c.Series.Name, "departures", StringComparison.Ordinal),
                        Judgment = c.Series.Judgment,
                        Note = c.Note,
                    };
                }),
            ],
        };
        return new(
            "fig-counts",
            chart.Title,
            $"People a day, mean of the week of {DateWords.Of(point.From)}, the last full week of the horizon",
            shown.Count == 0 ? [] : [chart],
            [
                "Official removals hold departures and removals of people never in ICE detention. Self-departures are people who leave without an order carried out.",
                "No number on this page is divided by another of these counts.",
            ],
            Sources.Simulated(context.Verdict.Histories)
        )
        {
            AsideHead = "How to read it",
            Empty = shown.Count == 0 ? "The horizon holds no full week." : null,
        };
    }

    private static Figure Seats(RunContext context)
    {
        var (used, available) = (context.Series["seats_used.month"], context.Series["seats_available.month"]);
        var chart = new FanChart
        {
            Title = "Air seats for people in ICE custody: used and available",
            Description = AltText.Series("Lines", "air seats used", "seats a day", context.Horizon, used, null),
            Table = Tables.Series(
                "Air seats a day, monthly means",
                "Week of",
                [("used", used, null), ("available", available, null)]
            ),
            Unit = "seats a day",
            From = context.Horizon.From,
            To = context.Horizon.To,
            Fans = [Drawn.Fan(used, "used"), Drawn.Fan(available, "available", Series.B)],
        };
        return new(
            "fig-seats",
            chart.Title,
            $"Charter seats a day for people in ICE custody, monthly means, {DateWords.Of(context.Horizon)}: medians and edges of 9 in 10 histories",
            [chart],
            [
                .. Last(used) is { } seats && Last(available) is { } of
                    ? [$"In the last month {seats} seats a day are used of {of}."]
                    : (string[])[],
                "People who leave overland or on a commercial flight take no such seat.",
            ],
            Sources.Simulated(context.Verdict.Histories)
        );

        static string? Last(BandSeries series) =>
            series.Values.Count == 0 || series.Values[^1].Missing ? null : IntervalText.Of(series.Values[^1]).Said("");
    }
}
