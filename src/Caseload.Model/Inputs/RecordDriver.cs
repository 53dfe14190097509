using Caseload.Engine.Ensembles;
using Caseload.Engine.Numerics;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Model.Inputs;

/// <summary>
/// An outside driver: the record up to the origin, then the mean of its last weeks (or months), spread by the record's own
/// changes in logs over the same number of weeks (or months) and their negatives. One rank a run: the path is smooth.
/// </summary>
public sealed class RecordDriver
{
    private readonly double[] record;
    private readonly double level;
    private readonly int originDay;
    private readonly int step;
    private readonly double[][] changes;

    private RecordDriver(double[] record, int originDay, double level, int step, double[] history)
    {
        this.record = record;
        this.originDay = originDay;
        this.level = level;
        this.step = step;
        var steps = Math.Max(0, (record.Length - originDay + step - 1) / step);
        changes = new double[steps + 1][];
        for (var h = 1; h <= steps; h++)
            changes[h] = Changes(history, Math.Min(h, Math.Max(1, history.Length / 2)));
    }

    public static RecordDriver Of(string lever, PublicRecords records, Horizon horizon, DateOnly origin) =>
        lever switch
        {
            "pool.detainers_daily" => Weekly(records.Detainers, horizon, origin),
            "border.cbp_bookins_daily" => Monthly(records.BookInsCbp, horizon, origin, perDay: true),
            "courts.new_cases_monthly" => Monthly(NewCaseMonths.Fill(records), horizon, origin, perDay: false),
            _ => throw new ArgumentException($"{lever} has no record.", nameof(lever)),
        };

    /// <summary>One value a day over the horizon.</summary>
    /// <param name="rank">The run's uniform for this driver.</param>
    public double[] Path(double rank)
    {
        var path = (double[])record.Clone();
        for (var t = originDay; t < path.Length; t++)
        {
            // Between two steps the spread grows on a line.
            var at = (double)(t - originDay + 1) / step;
            var h = (int)at;
            var low = h == 0 ? 0 : Quantiles.Type7(changes[h], rank);
            var high = h + 1 < changes.Length ? Quantiles.Type7(changes[h + 1], rank) : low;
            path[t] = level * Exact.Exp(low + (high - low) * (at - h));
        }
        return path;
    }

    private static RecordDriver Weekly(WeeklySeries series, Horizon horizon, DateOnly origin)
    {
        var known = Enumerable
            .Range(0, series.Value.Count)
            .Where(i => series.DaysCovered[i] == 7 && series.WeekStart[i].AddDays(6) < origin)
            .ToArray();
        var history = known.Select(i => series.Value[i] / 7).ToArray();
        var daily = Days(horizon, origin, date => series.Value[WeekOf(series, date)] / series.DaysCovered[WeekOf(series, date)]);
        return new(daily, OriginDay(horizon, origin), history[^8..].Average(), 7, history);
    }

    private static int WeekOf(WeeklySeries series, DateOnly date)
    {
        var week = (date.DayNumber - series.WeekStart[0].DayNumber) / 7;
        return Math.Min(week, series.Value.Count - 1);
    }

    private static RecordDriver Monthly(MonthlySeries series, Horizon horizon, DateOnly origin, bool perDay)
    {
        double Rate(int i) =>
            perDay ? series.Value[i] / DateTime.DaysInMonth(series.Month[i].Year, series.Month[i].Month) : series.Value[i];
        var known = Enumerable.Range(0, series.Month.Count).Where(i => series.Month[i].AddMonths(1) <= origin).ToArray();
        var history = known.Select(Rate).ToArray();
        var daily = Days(horizon, origin, date => Rate(MonthOf(series, date)));
        return new(daily, OriginDay(horizon, origin), history[^3..].Average(), 30, history);
    }

    private static int MonthOf(MonthlySeries series, DateOnly date)
    {
        var at = 0;
        while (at + 1 < series.Month.Count && series.Month[at + 1] <= date)
            at++;
        return at;
    }

    private static double[] Days(Horizon horizon, DateOnly origin, Func<DateOnly, double> value)
    {
        var days = new double[horizon.Days];
        for (var t = 0; t < days.Length && horizon.From.AddDays(t) < origin; t++)
            days[t] = value(horizon.From.AddDays(t));
        return days;
    }

    private static int OriginDay(Horizon horizon, DateOnly origin) =>
        Math.Clamp(origin.DayNumber - horizon.From.DayNumber, 0, horizon.Days);

    private static double[] Changes(double[] history, int h)
    {
        var logs = new List<double>(2 * history.Length);
        for (var i = h; i < history.Length; i++)
            if (history[i] > 0 && history[i - h] > 0)
            {
                var change = Exact.Log(history[i] / history[i - h]);
                logs.Add(change);
                logs.Add(-change);
            }
        var sorted = logs.ToArray();
        Array.Sort(sorted);
        return sorted.Length == 0 ? [0] : sorted;
    }
}
