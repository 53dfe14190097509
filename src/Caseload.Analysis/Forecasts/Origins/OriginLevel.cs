using Caseload.Analysis.Forecasts.Targets;
using Caseload.Engine.Numerics;
using Caseload.Model.Forecasts;
using Caseload.Model.Records;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>Where a count stands at an origin, from the record before it alone: the log of its daily level plus one.</summary>
public static class OriginLevel
{
    /// <summary>Full weeks of arrests that give their level: fewer follow chance, more lag.</summary>
    public const int ArrestWeeks = 2;

    /// <param name="before">Records before the origin.</param>
    /// <param name="history">The count's own history.</param>
    /// <param name="target">The count.</param>
    /// <param name="location">`US` or an AOR.</param>
    /// <param name="moved">Share of what weekly arrests or nightly counts say has moved since the last month.</param>
    public static double Log(PublicRecords before, History history, ForecastTarget target, string location, double moved)
    {
        if (target.Equals(ForecastTarget.ArrestsWeek))
            return Exact.Log1p(Arrests(before));
        if (target.Equals(ForecastTarget.DetainedMidnight))
        {
            var office = Office.Number(location);
            return Exact.Log1p(office < 0 ? before.MidnightNational[^1] : before.MidnightByOffice[^1][office]);
        }
        var end = history.Last;
        var first = new DateOnly(end.Year, end.Month, 1);
        var level = history.Values[^1] / end.Day;
        var since = target.Equals(ForecastTarget.IceBookInsMonth)
            ? Arrests(before) / (ArrestsIn(before.Arrests, first, end) ?? Arrests(before))
            : before.MidnightNational[^1] / HeldIn(before, first, end);
        return Exact.Log1p(level * Exact.Pow(since, moved));
    }

    // A day, geometric mean of the last full weeks.
    private static double Arrests(PublicRecords before)
    {
        var series = before.Arrests;
        var sum = 0.0;
        for (var i = 0; i < ArrestWeeks; i++)
            sum += Exact.Log(series.Value[^(i + 1)] / series.DaysCovered[^(i + 1)]);
        return Exact.Exp(sum / ArrestWeeks);
    }

    // A day; null if no day of them is recorded: then nothing is known to have moved.
    private static double? ArrestsIn(WeeklySeries series, DateOnly from, DateOnly to) =>
        series.Between(from, to) is var (sum, first, last) ? sum / (last.DayNumber - first.DayNumber + 1) : null;

    private static double HeldIn(PublicRecords before, DateOnly from, DateOnly to)
    {
        var first = from.DayNumber - before.MidnightFrom.DayNumber;
        return before.MidnightNational.AsSpan(first, to.DayNumber - from.DayNumber + 1).ToArray().Average();
    }
}
