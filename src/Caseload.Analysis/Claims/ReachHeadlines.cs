using Caseload.Analysis.Headlines;
using Caseload.Model.Recording;

namespace Caseload.Analysis.Claims;

/// <summary>What is read from a history that tests a claim. The first is the date on which its number is reached.</summary>
internal static class ReachHeadlines
{
    private const int Month = 30;

    /// <summary>A backlog is cleared where no more than this part of it is left.</summary>
    private const double Cleared = Compared.Tolerance;

    public static IReadOnlyList<Headline> OfTarget(RecordLayout layout, double level, DateOnly from)
    {
        var arrests = RunRecord.Place(layout, "arrests");
        var first = Math.Max(0, from.DayNumber - layout.Horizon.From.DayNumber);
        var week = Math.Max(0, (first - layout.FirstSunday + 6) / 7);
        return
        [
            new(
                "reached",
                HeadlineUnits.Date,
                "Last day of the first 30 days whose mean of arrests is at the number",
                run => FirstMonth(run, arrests, level, first)
            ),
            new(
                "weeks",
                "of 100 weeks",
                "Weeks whose mean of arrests is at the number",
                run => WeeksAt(run, arrests, level, week)
            ),
            new(
                "arrests",
                "per day",
                "ERO arrests in the last 30 days",
                run => run.Mean(arrests, new(Math.Max(0, layout.Days - Month), layout.Days - 1))
            ),
            .. Headlines
                .Limits.All(layout, new(first, week))
                .Where(l => l.Name.StartsWith("arrests_limit.", StringComparison.Ordinal)),
        ];
    }

    public static IReadOnlyList<Headline> OfBeds(RecordLayout layout, double level)
    {
        var contract = RunRecord.Place(layout, "beds_contract");
        var usable = RunRecord.Place(layout, "beds_usable");
        return
        [
            new("reached", HeadlineUnits.Date, "First day with as many beds under contract", run => First(run, contract, level)),
            new("contract", "beds", "Beds under contract on the last day", run => run.Day(contract, layout.Days - 1)),
            new("usable", "beds", "Usable beds on the last day", run => run.Day(usable, layout.Days - 1)) { Judgment = true },
        ];
    }

    public static IReadOnlyList<Headline> OfBacklog(RecordLayout layout)
    {
        var backlog = RunRecord.Place(layout, "court_backlog");
        return
        [
            new(
                "cleared",
                HeadlineUnits.Date,
                "First day with a twentieth or less of the first day's pending cases left",
                run => FirstAtMost(run, backlog, Cleared * run.Day(backlog, 0))
            ),
            new("first", "cases", "Pending cases of people not detained on the first day", run => run.Day(backlog, 0)),
            new(
                "last",
                "cases",
                "Pending cases of people not detained on the last day",
                run => run.Day(backlog, layout.Days - 1)
            ),
        ];
    }

    public static Headline Sum(RecordLayout layout, string measure, string unit)
    {
        var place = RunRecord.Place(layout, measure);
        return new(measure, unit, layout.Measures[place].Definition.TrimEnd('.'), run => run.Sum(place, new(0, layout.Days - 1)))
        {
            Judgment = layout.Measures[place].Judgment,
        };
    }

    private static double WeeksAt(RunRecord run, int measure, double level, int first)
    {
        var weeks = 0;
        for (var week = first; week < run.Layout.Weeks.Count; week++)
            if (run.Week(measure, week) >= level)
                weeks++;
        return first < run.Layout.Weeks.Count ? 100.0 * weeks / (run.Layout.Weeks.Count - first) : double.NaN;
    }

    private static double FirstMonth(RunRecord run, int measure, double level, int first)
    {
        for (var day = first + Month - 1; day < run.Layout.Days; day++)
            if (run.Mean(measure, new(day - Month + 1, day)) >= level)
                return run.Layout.Horizon.From.DayNumber + day;
        return double.NaN;
    }

    private static double First(RunRecord run, int measure, double level)
    {
        for (var day = 0; day < run.Layout.Days; day++)
            if (run.Day(measure, day) >= level)
                return run.Layout.Horizon.From.DayNumber + day;
        return double.NaN;
    }

    private static double FirstAtMost(RunRecord run, int measure, double level)
    {
        for (var day = 0; day < run.Layout.Days; day++)
            if (run.Day(measure, day) <= level)
                return run.Layout.Horizon.From.DayNumber + day;
        return double.NaN;
    }
}
