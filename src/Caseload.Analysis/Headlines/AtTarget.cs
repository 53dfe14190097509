using Caseload.Analysis.Observed;
using Caseload.Model.Recording;

namespace Caseload.Analysis.Headlines;

/// <summary>Is the target met: weeks at target, and the first date of a 30-day mean at target.</summary>
internal static class AtTarget
{
    private const int Window = 30;

    public static IEnumerable<Headline> All(RecordLayout layout, Goal goal, TargetDays target, ObservedBeside observed)
    {
        var arrests = RunRecord.Place(layout, "arrests");
        yield return new(
            "weeks_at_target",
            "of 100 weeks",
            "Full weeks under a target whose mean arrests a day are at or above the target's mean.",
            run => WeeksAt(run, arrests, goal, target.FromWeek(layout), layout.Weeks.Count)
        );
        var last = observed.LastArrestWeek is { } sunday ? WeekOf(layout, sunday) + 1 : 0;
        yield return new(
            "weeks_at_target.recorded",
            "of 100 weeks",
            "The same over the weeks for which the record gives arrests.",
            run => WeeksAt(run, arrests, goal, target.FromWeek(layout), last)
        );
        yield return new(
            "mean30_at_target",
            HeadlineUnits.Date,
            "Last day of the first 30 days under a target whose mean arrests are at or above the target's mean.",
            run => FirstMean(run, arrests, goal, target)
        );
    }

    private static int WeekOf(RecordLayout layout, DateOnly sunday) =>
        Math.Min(layout.Weeks.Count - 1, (sunday.DayNumber - layout.Horizon.From.DayNumber - layout.FirstSunday) / 7);

    private static double WeeksAt(RunRecord run, int arrests, Goal goal, int from, int to)
    {
        var weeks = 0;
        var met = 0;
        for (var week = from; week < to; week++)
        {
            var sunday = run.Layout.FirstSunday + 7 * week;
            if (!goal.Stands(new(sunday, sunday + 6)))
                continue;
            weeks++;
            if (run.Week(arrests, week) >= goal.Mean(new(sunday, sunday + 6)))
                met++;
        }
        return weeks == 0 ? double.NaN : 100.0 * met / weeks;
    }

    private static double FirstMean(RunRecord run, int arrests, Goal goal, TargetDays target)
    {
        if (target.FirstDay is not { } first || arrests < 0)
            return double.NaN;
        double made = 0,
            asked = 0;
        var days = 0; // under a target without a break
        for (var day = first; day < run.Layout.Days; day++)
        {
            if (!(goal.ByDay[day] > 0))
            {
                (made, asked, days) = (0, 0, 0);
                continue;
            }
            made += run.Day(arrests, day);
            asked += goal.ByDay[day];
            if (++days > Window)
            {
                made -= run.Day(arrests, day - Window);
                asked -= goal.ByDay[day - Window];
            }
            if (days >= Window && made >= asked)
                return run.Layout.Horizon.From.DayNumber + day;
        }
        return double.NaN;
    }
}
