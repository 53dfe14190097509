using Caseload.Analysis.Headlines;
using Caseload.Model.Recording;
using Caseload.Model.Records;

namespace Caseload.Analysis.Observed;

/// <summary>Recorded arrests over the full weeks (Sunday to Saturday) of a horizon from a day on, against the target.</summary>
internal sealed record RecordedWeeks(ObservedMean? Mean, DateOnly? Last, int Count, int AtTarget, DateOnly? FourWeekMean)
{
    private const int Four = 4;

    public static RecordedWeeks Of(WeeklySeries series, RecordLayout layout, DateOnly first, Goal goal)
    {
        var horizon = layout.Horizon;
        List<(DateOnly Sunday, double PerDay, double Target)> weeks = [];
        for (var i = 0; i < series.WeekStart.Count; i++)
        {
            var sunday = series.WeekStart[i];
            if (sunday < first || sunday.AddDays(6) > horizon.To || series.DaysCovered[i] < 7)
                continue;
            var day = sunday.DayNumber - horizon.From.DayNumber;
            var days = new DaySpan(day, day + 6);
            weeks.Add((sunday, series.Value[i] / 7, goal.Stands(days) ? goal.Mean(days) : 0));
        }
        if (weeks.Count == 0)
            return new(null, null, 0, 0, null);
        var period = new Period(weeks[0].Sunday, weeks[^1].Sunday.AddDays(6));
        return new(
            new("arrests", "ERO arrests a day", period, weeks.Average(w => w.PerDay)),
            weeks[^1].Sunday,
            weeks.Count(w => w.Target > 0),
            weeks.Count(w => w.Target > 0 && w.PerDay >= w.Target),
            FirstFour(weeks)
        );
    }

    private static DateOnly? FirstFour(List<(DateOnly Sunday, double PerDay, double Target)> weeks)
    {
        for (var i = Four - 1; i < weeks.Count; i++)
        {
            var four = weeks.GetRange(i - Four + 1, Four);
            if (four[0].Sunday.AddDays(7 * (Four - 1)) != four[^1].Sunday || four.Any(w => w.Target <= 0))
                continue;
            if (four.Sum(w => w.PerDay) >= four.Sum(w => w.Target))
                return four[^1].Sunday.AddDays(6);
        }
        return null;
    }
}
