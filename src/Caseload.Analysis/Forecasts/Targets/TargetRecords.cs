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
        [
            Arrests(records.Arrests),
            Sundays(records, ForecastTarget.Nation, night => records.MidnightNational[night]),
            .. Enumerable
                .Range(0, Office.Count)
                .Where(o => !string.Equals(Office.Names[o], LeftOut, StringComparison.Ordinal))
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

    /// <summary>The months after the last gap of the record.</summary>
    private static TargetSeries Months(ForecastTarget target, MonthlySeries series)
    {
        var first = series.Month.Count - 1;
        while (first > 0 && series.Month[first - 1].AddMonths(1) == series.Month[first])
            first--;
        return TargetSeries.Of(
            target,
            ForecastTarget.Nation,
            [.. series.Month.Skip(first).Select(m => m.AddMonths(1).AddDays(-1))],
            [.. series.Value.Skip(first)]
        );
    }
}
