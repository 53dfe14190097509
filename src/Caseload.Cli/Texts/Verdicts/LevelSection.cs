using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;
using Caseload.Report.Words;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>Is the target met, and the four counts: arrests, book-ins, people detained, departures.</summary>
internal static class LevelSection
{
    private static readonly (string Name, string Label, bool Strip)[] Levels =
    [
        ("arrests", "ERO arrests a day", true),
        ("bookins", "ICE book-ins a day", true),
        ("detained", "People detained", false),
        ("departures", "Departures a day", true),
        ("departures_ice", "Departures, ICE arrests", true),
    ];

    public static IEnumerable<Block> Blocks(Verdict verdict, Screen screen)
    {
        var target = verdict["target.period"].Interval.Median;
        var shown = Levels
            .Select(l => (Label: l.Label + Marks.Of(verdict[$"{l.Name}.period"]), l.Strip, verdict[$"{l.Name}.period"].Interval))
            .ToList();
        var scale = Strip.ScaleFor([target, .. shown.Where(l => l.Strip).Select(l => l.Interval.High90)]);
        List<Row> rows = [];
        if (verdict.TargetPeriod is not null)
            rows.Add(RowOf("Weeks at target, of 100", IntervalText.OfHundred(verdict["weeks_at_target"].Interval), ""));
        rows.AddRange(
            shown.Select(l =>
                RowOf(l.Label, IntervalText.Of(l.Interval), l.Strip ? Strip.Of(l.Interval, scale, target, screen.Unicode) : "")
            )
        );
        yield return new Table(
            [
                new("", 24),
                new("Median", 10, Right: true, Role.Strong),
                new("5 in 10", 17, Keep: Keep.Wide),
                new("9 in 10", 17),
                new("0" + Digits.Whole.Text(scale).PadLeft(Strip.Cells - 1), Strip.Cells, Role: Role.Strip, Keep: Keep.Strip),
            ],
            rows,
            Rule: true
        );
        yield return new Paragraph(
            $"Means, {verdict.Period}, here and for needs, waits and criminality; people at midnight. {Weeks(verdict)}".TrimEnd(),
            Role.Dim
        );
        foreach (var block in Met(verdict))
            yield return block;
        if (verdict.Year != verdict.Period)
            yield return new Facts($"{Digits.Whole.Text(Months.Of(verdict.Year))} months", [Year(verdict)]);
    }

    private static string Weeks(Verdict verdict) =>
        verdict.TargetWeeks == 0
            ? ""
            : $"Weeks (Sunday to Saturday): {Digits.Whole.Text(verdict.TargetWeeks)}, those that lie under a target in full.";

    private static Row RowOf(string label, IntervalText text, string strip) =>
        new(label, [text.Median, text.Fifty, text.Ninety, strip], [text.Short]);

    private static IEnumerable<Block> Met(Verdict verdict)
    {
        if (verdict.TargetPeriod is null)
            yield break;
        yield return new Facts("30-day mean", [ThirtyDays(verdict["mean30_at_target"].Interval, verdict.Scenario.Horizon.To)]);
        var observed = verdict.Observed;
        if (observed.Weeks == 0)
            yield break;
        var four = observed.FourWeekMeanAtTarget is { } date
            ? $"4-week mean at target on {Period.Iso(date)}"
            : "4-week mean not at target";
        var same = IntervalText.OfHundred(verdict["weeks_at_target.recorded"].Interval).Said(" of 100");
        yield return new Facts(
            "On record",
            [$"{observed.WeeksAtTarget} of {observed.Weeks} weeks at target; simulated {same}; {four}"]
        );
    }

    private static string ThirtyDays(Interval date, DateOnly end)
    {
        if (date.Histories == 1)
            return date.Missing ? $"not at target by {Period.Iso(end)}" : $"at target on {Months.Date(date.Median)}";
        if (date.Missing)
            return $"at target by {Period.Iso(end)} in {Shares.Words(0, date.Histories)} histories";
        var (median, low, high) = (Months.Date(date.Median), Months.Date(date.Low90), Months.Date(date.High90));
        var same = string.Equals(low, high, StringComparison.Ordinal);
        if (date.Reached == date.Histories)
            return same ? $"at target on {median} in every history" : $"at target on {median} (9 in 10: {low} to {high})";
        var range = same ? "" : $" (9 in 10 of those: {low} to {high})";
        return $"at target in {Shares.Words(date.Reached, date.Histories)} histories, on {median}{range}; "
            + $"not by {Period.Iso(end)} in the others";
    }

    private static string Year(Verdict verdict)
    {
        var arrests = IntervalText.Of(verdict["arrests.year"].Interval).Said(" a day");
        var departures = IntervalText.Of(verdict["departures.year"].Interval).Said(" a day");
        return $"{verdict.Year}: ERO arrests {arrests}, departures {departures}";
    }
}
