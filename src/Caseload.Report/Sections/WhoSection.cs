using Caseload.Analysis.Numbers;
using Caseload.Charts.Fans;
using Caseload.Charts.Intervals;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Sections;

/// <summary>Who is arrested, by month: ICE's own field in ICE's order, and how the arrest comes about.</summary>
internal static class WhoSection
{
    private static readonly IReadOnlyList<(string Name, string Label, Series Look)> Classes =
    [
        ("convicted", "convicted", Series.C),
        ("pending", "pending charges", Series.B),
        ("other", "other violator", Series.A),
    ];

    private static readonly IReadOnlyList<(string Name, string Label)> Channels =
    [
        ("custodial", "Jail or prison transfer"),
        ("targeted", "At large, targeted"),
        ("area", "At large, other"),
        ("checkin", "Check-in or courthouse"),
        ("worksite", "Worksite"),
        ("partner", "Partner, 287(g)"),
    ];

    public static Section Of(RunContext context)
    {
        var verdict = context.Verdict;
        if (verdict["criminality.convicted"].Interval.Missing)
            return new("who", "Who is arrested", "No arrest falls into the last months of the horizon.", []);
        var said = Listed.Of([
            .. Classes.Select(c => $"{IntervalText.Percent(verdict[$"criminality.{c.Name}"].Interval).Said("")} {c.Label}"),
        ]);
        return new(
            "who",
            "Who is arrested",
            $"Of ERO arrests in {DateWords.Of(verdict.Period)}, by ICE's own field: {said}. These shares rest on judgment.",
            [Criminality(context), HowArrested(context)]
        );
    }

    private static Figure Criminality(RunContext context)
    {
        var columns = Classes
            .Select(c =>
                (
                    Name: c.Label,
                    Series: context.Series[$"criminality.{c.Name}"],
                    Record: context.Record($"criminality.{c.Name}"),
                    c.Look
                )
            )
            .ToList();
        var chart = new FanChart
        {
            Title = Title(context.Verdict["criminality.convicted"].Record, context.Verdict["criminality.convicted"].Interval),
            Description = AltText.Rows(
                $"Lines by month, {DateWords.Of(context.Axis)}, last month",
                "shares of ERO arrests by criminality",
                columns.Where(c => c.Series.Values.Count > 0).Select(c => (c.Name, c.Series.Values[^1].Times(100)))
            ),
            Table = Tables.Series(
                "Share of ERO arrests by criminality, by month",
                "Month",
                [.. columns.Select(c => (c.Name, c.Series, c.Record))],
                100,
                "%"
            ),
            Unit = "of ERO arrests",
            Format = NumberFormat.Percent,
            From = context.Axis.From,
            To = context.Axis.To,
            Start = context.Start,
            Fans = [.. columns.Select(c => Drawn.Fan(c.Series, c.Name, c.Look) with { Unit = 0.01 })],
            Records = [.. columns.Select(c => Drawn.Record(c.Record, $"Record, {c.Name}", context.Axis)).OfType<RecordLine>()],
        };
        return new(
            "fig-criminality",
            chart.Title,
            $"Share of ERO arrests by criminality, by month, {DateWords.Of(context.Axis)}: medians; ranges in the table",
            [chart],
            [
                "Convicted, pending charges, other immigration violator: ICE's administrative labels, in ICE's order. DHS counts the first two together, "
                    + "others the first alone; both can be read from here.",
                "How shares move with a target rests on judgment \u25c7: a target and new priorities began in the same weeks.",
                .. context.NoTest,
            ],
            $"{Sources.Criminality} {Sources.Simulated(context.Verdict.Histories)}"
        )
        {
            Kind = "Record and simulated",
            AsideHead = "How to read it",
        };
    }

    /// <summary>Convicted share against its record of fiscal year 2024; the plain title where ranges meet.</summary>
    internal static string Title(double? before, Interval share) =>
        before is { } record && !share.Missing && (record < share.Low90 || record > share.High90)
            ? $"The convicted share is {Direction.Higher(share.Median, record)} than in fiscal year 2024"
            : "Who is arrested, by criminality and month";

    private static Figure HowArrested(RunContext context)
    {
        var rows = Channels
            .Select(c => (c.Label, Series: context.Series[$"channel.{c.Name}"]))
            .Where(c => c.Series.Values.Count > 0)
            .ToList();
        var point = rows.Count == 0 ? null : rows[0].Series.Points[^1];
        var chart = new IntervalChart
        {
            Title = "How arrests come about",
            Description = AltText.Rows(
                "Dots with intervals",
                "shares of ERO arrests by channel, percent",
                rows.Select(r => (r.Label, r.Series.Values[^1].Times(100)))
            ),
            Table = Tables.Series(
                "Share of ERO arrests by channel, by month",
                "Month",
                [.. rows.Select(r => (r.Label, r.Series, (Analysis.Observed.RecordedSeries?)null))],
                100,
                "%"
            ),
            Format = new NumberFormat(Suffix: "%"),
            Rows =
            [
                .. rows.Select(r =>
                {
                    var value = r.Series.Values[^1].Times(100);
                    var text = IntervalText.Percent(r.Series.Values[^1]);
                    return new IntervalRow(r.Label, Drawn.Of(value), text.Median, text.Ninety)
                    {
                        Focus = true,
                        Judgment = r.Series.Judgment,
                    };
                }),
            ],
        };
        return new(
            "fig-channels",
            chart.Title,
            $"Share of ERO arrests by channel, {(point is null ? "last month" : DateWords.Of(point))}: dot median, thick line 5 in 10, thin line 9 in 10 histories",
            rows.Count == 0 ? [] : [chart],
            ["A channel is how an arrest comes about. Medians of parts need not add up to the whole."],
            Sources.Simulated(context.Verdict.Histories, "No public monthly record by channel: modelled, not observed.")
        )
        {
            AsideHead = "How to read it",
            Empty = rows.Count == 0 ? "The horizon holds no full month." : null,
        };
    }
}
