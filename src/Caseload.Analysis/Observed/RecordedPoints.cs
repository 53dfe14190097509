using Caseload.Analysis.Headlines;
using Caseload.Model.Records;

namespace Caseload.Analysis.Observed;

/// <summary>Reads records as points, each date once from a first one to the record's last.</summary>
internal static class RecordedPoints
{
    private const int TwoWeeks = 14;

    /// <summary>Arrests a day by week. A week that is not covered in full has no value, so that its end is no fall.</summary>
    public static IReadOnlyList<RecordedPoint> Weeks(WeeklySeries series, DateOnly from)
    {
        var places = Places(series.WeekStart);
        return
        [
            .. Sundays(from, Last(series.WeekStart))
                .Select(sunday =>
                {
                    var week = new Period(sunday, sunday.AddDays(6));
                    if (!places.TryGetValue(sunday, out var i) || !Known(series.Value[i]))
                        return new RecordedPoint(week, null);
                    var mean = series.Value[i] / series.DaysCovered[i];
                    return series.DaysCovered[i] < 7 ? new(week, null) { Incomplete = mean } : new(week, mean);
                }),
        ];
    }

    /// <summary>People detained on each Sunday's midnight, as weekly stocks are simulated.</summary>
    public static IReadOnlyList<RecordedPoint> Sundays(DateOnly first, int nights, Func<int, double> people, DateOnly from) =>
        [
            .. Sundays(from > first ? from : first, first.AddDays(nights - 1))
                .Select(sunday => Point(new(sunday, sunday), people(sunday.DayNumber - first.DayNumber))),
        ];

    /// <summary>People detained of one arresting agency, every second week; a date on which one was due and is missing has no value.</summary>
    public static IReadOnlyList<RecordedPoint> Snapshots(IReadOnlyList<DetainedSnapshot> snapshots, int agency, DateOnly from)
    {
        List<RecordedPoint> points = [];
        foreach (var snapshot in snapshots)
        {
            if (snapshot.Date < from)
                continue;
            while (points.Count > 0 && points[^1].Period.To.AddDays(TwoWeeks + 7) < snapshot.Date)
            {
                var due = points[^1].Period.To.AddDays(TwoWeeks);
                points.Add(new(new(due, due), null));
            }
            var people = snapshot.People[agency, 0] + snapshot.People[agency, 1] + snapshot.People[agency, 2];
            points.Add(Point(new(snapshot.Date, snapshot.Date), people));
        }
        return points;
    }

    /// <summary>A monthly flow, mean a day.</summary>
    public static IReadOnlyList<RecordedPoint> Months(MonthlySeries series, DateOnly from)
    {
        var places = Places(series.Month);
        return
        [
            .. Months(from, Last(series.Month))
                .Select(m => places.TryGetValue(m.From, out var i) ? Point(m, series.Value[i] / m.Days) : new(m, null)),
        ];
    }

    /// <summary>One class's share of a month's arrests, where the record has all classes.</summary>
    public static IReadOnlyList<RecordedPoint> Shares(IReadOnlyList<MonthlySeries> classes, int one, DateOnly from)
    {
        Dictionary<DateOnly, int>[] places = [.. classes.Select(c => Places(c.Month))];
        return
        [
            .. Months(from, Last(classes[one].Month))
                .Select(m =>
                {
                    if (!places.All(p => p.ContainsKey(m.From)))
                        return new RecordedPoint(m, null);
                    double[] people = [.. classes.Select((c, k) => c.Value[places[k][m.From]])];
                    return Point(m, people[one] / people.Sum());
                }),
        ];
    }

    private static RecordedPoint Point(Period period, double value) => new(period, Known(value) ? value : null);

    private static bool Known(double value) => double.IsFinite(value);

    private static DateOnly Last(IReadOnlyList<DateOnly> dates) => dates.Count == 0 ? DateOnly.MinValue : dates[^1];

    private static Dictionary<DateOnly, int> Places(IReadOnlyList<DateOnly> dates) =>
        Enumerable.Range(0, dates.Count).ToDictionary(i => dates[i]);

    private static IEnumerable<DateOnly> Sundays(DateOnly from, DateOnly last)
    {
        for (var day = from.AddDays((7 - (int)from.DayOfWeek) % 7); day <= last; day = day.AddDays(7))
            yield return day;
    }

    private static IEnumerable<Period> Months(DateOnly from, DateOnly last)
    {
        var month = new DateOnly(from.Year, from.Month, 1);
        if (month < from)
            month = month.AddMonths(1);
        for (; month <= last; month = month.AddMonths(1))
            yield return new(month, month.AddMonths(1).AddDays(-1));
    }
}
