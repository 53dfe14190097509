using Caseload.Model.Forecasts;
using Caseload.Model.Records;

namespace Caseload.Analysis.Forecasts.Targets;

/// <summary>The counts of the public records that are forecast: 28 series, four for the nation and people held in 24 AORs.</summary>
public static class TargetRecords
{
    /// <summary>About nobody is held in the AOR of Baltimore, so that it is not scored.</summary>
    private const string LeftOut = "Baltimore";

    /// <summary>The series in the order of tables. A week that is not covered in full is left out at either end.</summary>
    /// <exception cref="ArgumentException">A record has a gap.</exception>
    public static IReadOnlyList<TargetSeries> Of(PublicRecords records) =>
        [.. All(records).Where(s => !string.Equals(s.Location, LeftOut, StringComparison.Ordinal))];

    /// <summary>The same with every AOR: what is forecast, whether or not it is scored.</summary>
    /// <exception cref="ArgumentException">A record has a gap.</exception>
    public static IReadOnlyList<TargetSeries> All(PublicRecords records) =>
        [
            Arrests(records.Arrests),
            Sundays(records, ForecastTarget.Nation, night => records.MidnightNational[night]),
            .. Enumerable
                .Range(0, Office.Count)
                .Select(o => Sundays(records, Office.Names[o], night => records.MidnightByOffice[night][o])),
            Months(ForecastTarget.IceBookInsMonth, records.BookInsIce),
            Months(ForecastTarget.RemovalBookOutsMonth, records.RemovalBookOuts),
        ];

    private static TargetSeries Arrests(WeeklySeries series)
    {
        var full = Enumerable.Range(0, series.WeekStart.Count).Where(i => series.DaysCovered[i] == 7).ToList();
        return TargetSeries.Of(
            ForecastTarget.ArrestsWeek,
            ForecastTarget.Nation,
            [.. full.Select(i => series.WeekStart[i].AddDays(6))],
            [.. full.Select(i => series.Value[i])]
        );
    }

    private static TargetSeries Sundays(PublicRecords records, string location, Func<int, double> people)
    {
        var first = (7 - (int)records.MidnightFrom.DayOfWeek) % 7;
        var nights = Enumerable.Range(0, records.MidnightNational.Length).Where(n => n % 7 == first).ToList();
        return TargetSeries.Of(
            ForecastTarget.DetainedMidnight,
            location,
            [.. nights.Select(records.MidnightFrom.AddDays)],
            [.. nights.Select(people)]
        );
    }

    /// <summary>
    /// A single month that the record lacks (2021-09 and 2022-09 of book-ins are partial) is the geometric mean of its
    /// neighbours plus one. It lies before every origin and is never asked for.
    /// </summary>
    private static TargetSeries Months(ForecastTarget target, MonthlySeries series)
    {
        List<DateOnly> ends = [];
        List<double> values = [];
        for (var i = 0; i < series.Month.Count; i++)
        {
            if (i > 0 && series.Month[i - 1].AddMonths(2) == series.Month[i])
            {
                ends.Add(series.Month[i].AddDays(-1));
                values.Add(Math.Sqrt((series.Value[i - 1] + 1) * (series.Value[i] + 1)) - 1);
            }
            ends.Add(series.Month[i].AddMonths(1).AddDays(-1));
            values.Add(series.Value[i]);
        }
        return TargetSeries.Of(target, ForecastTarget.Nation, ends, values);
    }
}
