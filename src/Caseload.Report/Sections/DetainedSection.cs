using Caseload.Charts.Fans;
using Caseload.Charts.Marks;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Sections;

/// <summary>People detained against beds, and by arresting agency.</summary>
internal static class DetainedSection
{
    public static Section Of(RunContext context)
    {
        var verdict = context.Verdict;
        var held = context.Series["detained"];
        var (contract, usable, funded) = (
            context.Series["beds_contract"],
            context.Series["beds_usable"],
            context.Series["beds_funded"]
        );
        var record = context.Record("detained");
        var level = IntervalText.Of(verdict["detained.period"].Interval);
        var beds = new FanChart
        {
            Title = Title(
                held.Values.Count == 0 ? double.NaN : held.Values[^1].Median,
                usable.Values.Count == 0 ? double.NaN : usable.Values[^1].Median
            ),
            Description = AltText.Series("Fan chart", "people detained, Sunday midnight", "people", context.Axis, held, record),
            Table = Tables.Series(
                "People detained and beds, Sunday midnight",
                "Sunday",
                [
                    ("detained", held, record),
                    ("contract beds", contract, null),
                    ("usable beds", usable, null),
                    ("funded beds", funded, null),
                ]
            ),
            Unit = "people",
            From = context.Axis.From,
            To = context.Axis.To,
            Start = context.Start,
            Fans = [Drawn.Fan(held, "simulated median")],
            Records = Drawn.Record(record, "Record", context.Axis, "Record ends 31 Aug 2025") is { } line ? [line] : [],
            Levels =
            [
                Drawn.Level(contract, "contract beds", "contract", Series.B),
                Drawn.Level(usable, "usable beds", "usable", Series.C),
                Drawn.Level(funded, "funded beds", "funded", Series.D),
            ],
        };
        return new(
            "detained",
            "People detained",
            level.Missing
                ? RunContext.NoDay
                : $"{DateWords.When(verdict.Period)} {level.About("")} people are detained at midnight.",
            [
                new(
                    "fig-detained",
                    beds.Title,
                    $"People in ICE detention at midnight, Sundays, United States, {DateWords.Of(context.Axis)}; beds as medians",
                    [beds],
                    [
                        $"Usable beds are the share of contract beds that can hold people where they are; funded beds are money, not places. {DateWords.When(verdict.Period)}: "
                            + $"usable {IntervalText.Of(verdict["available.beds"].Interval).Said("")}.",
                        "People may outnumber usable beds: a crowding allowance, hold rooms, and capacity that fell below use.",
                        .. context.NoTest,
                    ],
                    $"{Sources.Detained} {Sources.Simulated(verdict.Histories)}"
                )
                {
                    Kind = "Record and simulated",
                },
                Agency(context),
            ]
        );
    }

    private static Figure Agency(RunContext context)
    {
        var (ice, cbp) = (context.Series["detained_ice"], context.Series["detained_cbp"]);
        var (iceRecord, cbpRecord) = (context.Record("detained_ice"), context.Record("detained_cbp"));
        List<RecordLine> records = [];
        if (Drawn.Record(iceRecord, "Record, ICE", context.Axis) is { } first)
            records.Add(first);
        if (Drawn.Record(cbpRecord, "Record, CBP", context.Axis) is { } second)
            records.Add(second);
        var chart = new FanChart
        {
            Title = "People detained, by the agency that arrested them",
            Description = AltText.Series("Lines", "people detained whom ICE arrested", "people", context.Axis, ice, iceRecord),
            Table = Tables.Series(
                "People detained by arresting agency, Sundays",
                "Date",
                [("ICE", ice, iceRecord), ("CBP", cbp, cbpRecord)]
            ),
            Unit = "people",
            From = context.Axis.From,
            To = context.Axis.To,
            Start = context.Start,
            Fans = [Drawn.Fan(ice, "arrested by ICE"), Drawn.Fan(cbp, "arrested by CBP", Series.B)],
            Records = records,
        };
        return new(
            "fig-agency",
            chart.Title,
            $"People in ICE detention at midnight by arresting agency, {DateWords.Of(context.Axis)}: medians and edges of 9 in 10 histories",
            [chart],
            [
                .. Last(ice) is { } byIce && Last(cbp) is { } byCbp
                    ? [$"At the end of the horizon, arrested by ICE: {byIce}; arrested by CBP: {byCbp}."]
                    : (string[])[],
                "The record is ICE's statistics on the dates on which they were published, about every two weeks.",
                .. context.NoTest,
            ],
            $"{Sources.Agency} {Sources.Simulated(context.Verdict.Histories)}"
        )
        {
            Kind = "Record and simulated",
        };
    }

    private static string? Last(Analysis.Series.BandSeries series) =>
        series.Values.Count == 0 || series.Values[^1].Missing ? null : IntervalText.Of(series.Values[^1]).Said("");

    /// <summary>Which is higher in the last week, people or usable beds; the plain title where they are near each other.</summary>
    internal static string Title(double held, double usable) =>
        Direction.Apart(held, usable, 0.05)
            ? $"At the end, people detained are {Direction.More(held, usable)} the usable beds"
            : "People detained, and the beds for them";
}
