using Caseload.Charts.Fans;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Sections;

/// <summary>Courts: days to a decision for people detained, and the backlog of those who are not.</summary>
internal static class CourtsSection
{
    public static Section Of(RunContext context)
    {
        var days = context.Series["court_days"];
        var backlog = context.Series["court_backlog"];
        var wait = new FanChart
        {
            Title = Title(First(days), LastMedian(days)),
            Description = AltText.Series(
                "Fan chart",
                "days from book-in to a judge's decision, people detained",
                "days",
                context.Horizon,
                days,
                null
            ),
            Table = Tables.Series(
                "Mean days from book-in to a judge's decision, by month of the decision",
                "Month",
                [("days", days, null)]
            ),
            Unit = "days",
            From = context.Horizon.From,
            To = context.Horizon.To,
            Fans = [Drawn.Fan(days, "simulated median")],
        };
        var pending = new FanChart
        {
            Title = "Pending court cases of people not detained",
            Description = AltText.Series(
                "Fan chart",
                "pending court cases of people not detained",
                "cases",
                context.Horizon,
                backlog,
                null
            ),
            Table = Tables.Series("Pending court cases of people not detained, Sundays", "Sunday", [("cases", backlog, null)]),
            Unit = "cases",
            From = context.Horizon.From,
            To = context.Horizon.To,
            Fans = [Drawn.Fan(backlog, "simulated median")],
        };
        var lead = days.Values.LastOrDefault(v => !v.Missing) is { } last
            ? $"Detained cases that judges decide in the last month were {IntervalText.Of(last).About(" days")} from book-in to decision."
            : "No detained case is decided within the horizon's full months.";
        return new(
            "courts",
            "Courts",
            lead,
            [
                new(
                    "fig-court-days",
                    wait.Title,
                    $"Mean days from book-in to a judge's decision, detained cases decided in the month, {DateWords.Of(context.Horizon)}",
                    [wait],
                    [
                        "Cases that left custody before a decision are not in it: the mean is over decisions, not over filings.",
                        "People held at the start have the book-in day that the start state gives them, so the first months lean on it.",
                    ],
                    Sources.Simulated(context.Verdict.Histories, "No public monthly record counts this: modelled, not observed.")
                ),
                new(
                    "fig-backlog",
                    pending.Title,
                    $"Pending cases in immigration courts of people who are not detained, Sundays, {DateWords.Of(context.Horizon)}",
                    [pending],
                    [
                        .. backlog.Values.LastOrDefault(v => !v.Missing) is { } end
                            ? [$"At the end: {IntervalText.Of(end).Said(" cases")}."]
                            : (string[])[],
                        "Detained cases come first for judges' time, up to a ceiling; what is left goes to these.",
                    ],
                    $"{Sources.Simulated(context.Verdict.Histories)} {Sources.Courts}"
                ),
            ]
        );
    }

    /// <summary>Which way the days go over the horizon, where they move by a tenth; otherwise the plain title.</summary>
    internal static string Title(double first, double last) =>
        Direction.Apart(first, last, 0.1)
            ? $"Days to a judge's decision {Direction.Rose(first, last)} over the horizon"
            : "Days to a judge's decision, people detained";

    private static double First(Analysis.Series.BandSeries series) =>
        series.Values.FirstOrDefault(v => !v.Missing)?.Median ?? double.NaN;

    private static double LastMedian(Analysis.Series.BandSeries series) =>
        series.Values.LastOrDefault(v => !v.Missing)?.Median ?? double.NaN;
}
