using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Analysis.Observed;
using Caseload.Charts.Fans;
using Caseload.Charts.Numbers;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Sections;

/// <summary>Arrests a day against target and record, by week.</summary>
internal static class ArrestsSection
{
    private const string Plain = "Arrests a day, against target and record";

    public static Section Of(RunContext context)
    {
        var verdict = context.Verdict;
        var series = context.Series["arrests"];
        var record = context.Record("arrests");
        var level = IntervalText.Of(verdict["arrests.period"].Interval);
        var target = verdict["target.period"].Interval.Median;
        var lead = level.Missing
            ? RunContext.NoDay
            : $"{DateWords.When(verdict.Period)} ERO arrests are {level.About(" a day")}"
                + (target > 0 ? $", against a target of {Digits.Whole.Text(target)}." : ".");
        var chart = new FanChart
        {
            Title = Title(verdict.Observed),
            Description = Alt(context, record),
            Table = Tables.Series("ERO arrests a day, weekly means", "Week of", [("arrests", series, record)]),
            Unit = "arrests a day",
            From = context.Axis.From,
            To = context.Axis.To,
            Start = context.Start,
            Fans = [Drawn.Fan(series, "simulated median")],
            Records = Drawn.Record(record, "Record", context.Axis, "Record ends 30 Aug 2025") is { } line ? [line] : [],
            Levels = Drawn.Target(Goal.Of(verdict.Scenario), context.Start),
            Callout = Highest(record, context),
        };
        return new(
            "arrests",
            "Arrests",
            lead,
            [
                new(
                    "fig-arrests",
                    chart.Title,
                    $"ERO administrative arrests a day, weekly mean, United States, {DateWords.Of(context.Axis)}",
                    [chart],
                    [.. Shown(context, record), .. context.NoTest],
                    $"{Sources.Arrests} {Sources.Simulated(verdict.Histories)}"
                )
                {
                    Kind = "Record and simulated",
                },
            ]
        );
    }

    /// <summary>Where the record has weeks under the target: how many reached it.</summary>
    internal static string Title(ObservedBeside observed)
    {
        if (observed.Weeks == 0)
            return Plain;
        var (met, weeks) = (observed.WeeksAtTarget, observed.Weeks);
        return $"Recorded arrests were at target in {met} of {weeks} {(weeks == 1 ? "week" : "weeks")}";
    }

    private static IEnumerable<string> Shown(RunContext context, RecordedSeries? record)
    {
        var means = context.Verdict.Lines.FirstOrDefault(l => l.Name.Equals("arrests.recorded", StringComparison.Ordinal));
        if (means is { Record: { } mean, RecordPeriod: { } period, Interval.Missing: false })
            yield return $"The record averaged **{NumberFormat.Plain.Rounded(mean)}** arrests a day, {DateWords.Of(period)}; "
                + $"simulated over the same days: {IntervalText.Of(means.Interval).Said(" a day")}.";
        if (Peak(record, context) is { } peak)
            yield return $"The highest recorded week, from {DateWords.Of(peak.Period.From)}, had **{NumberFormat.Plain.Rounded(peak.Value!.Value)}** a day.";
        if (IntervalText.Of(context.Verdict["arrests.period"].Interval).Between is { } between)
            yield return $"{DateWords.When(context.Verdict.Period)}, 9 in 10 simulated histories lie between {between}.";
    }

    private static RecordedPoint? Peak(RecordedSeries? record, RunContext context) =>
        record
            ?.Points.Where(p => p.Value is not null && p.Period.From >= context.Start && p.Period.To <= context.Axis.To)
            .MaxBy(p => p.Value);

    private static Callout? Highest(RecordedSeries? record, RunContext context)
    {
        if (Peak(record, context) is not { Value: { } value } peak)
            return null;
        var number = NumberFormat.Plain.Rounded(value);
        var middle = (peak.Period.From.DayNumber + peak.Period.To.DayNumber) / 2.0;
        return new(
            middle,
            value,
            $"Week of {DateWords.Of(peak.Period.From)}: {number}",
            $"{DateText.Day(peak.Period.From)}: {number}"
        );
    }

    private static string Alt(RunContext context, RecordedSeries? record) =>
        AltText.Series("Fan chart", "ERO arrests, weekly mean", "arrests a day", context.Axis, context.Series["arrests"], record);
}
