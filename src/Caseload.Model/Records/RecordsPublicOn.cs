namespace Caseload.Model.Records;

/// <summary>
/// The records as the public had them on a day: first values, by the days of publication in data/README.md, where the plain records are
/// today's revision. What stays is structure, as in <see cref="RecordsBefore"/>: weekdays, population and the arrests of 2024 by office.
/// Counts of people held by day and office came out in 2026: the nation's are lines between ICE's snapshots, and the offices' are
/// shares of them as facilities had them on average.
/// </summary>
public static class RecordsPublicOn
{
    /// <summary>The first day whose records can be formed: nine days earlier the arrests came out.</summary>
    public static DateOnly First { get; } = new(2025, 3, 30);

    /// <summary>The next release of arrests, whose first values are not on file.</summary>
    private static readonly DateOnly NextArrests = new(2025, 6, 21);

    /// <summary>Fiscal years before this day were closed, in editions of November and December 2024.</summary>
    private static readonly DateOnly EditionsFrom = new(2024, 10, 1);

    /// <summary>Monthly arrests by criminality came out to this day in December 2024, by charts in September 2025.</summary>
    private static readonly DateOnly ClassesTo = new(2024, 9, 1);

    // Longest lags, in days: of ICE's editions, of EOIR's years (page of 2025-07-31), of TRAC's months (December 2024 on 2025-04-18).
    private const int EditionLag = 24;
    private const int CourtYearLag = 304;
    private const int CourtMonthLag = 108;

    /// <summary>The records that were public on a day, that day included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2025-03-30 or after 2025-06-20.</exception>
    public static PublicRecords PublicOn(this PublicRecords records, DateOnly day)
    {
        if (day < First || day >= NextArrests)
            throw new ArgumentOutOfRangeException(
                nameof(day),
                $"What was public on {day:yyyy-MM-dd} is not on file: a day from {First:yyyy-MM-dd} to {NextArrests.AddDays(-1):yyyy-MM-dd} is."
            );
        var editions = records.Editions;
        IReadOnlyList<DetainedSnapshot> snapshots = [.. records.Snapshots.Where(s => s.Published <= day)];
        var facilities = editions.Facilities.Last(f => f.Published <= day).People;
        var nation = Nights(snapshots, records.MidnightFrom);
        var all = facilities.Sum();
        return records with
        {
            Arrests = Arrests(records.Arrests, editions.Arrests),
            Detainers = records.Detainers.Before(DayAfter(editions.Arrests)),
            BookInsIce = Months(records.BookInsIce, editions.BookInsIce, day),
            BookInsCbp = Months(records.BookInsCbp, editions.BookInsCbp, day),
            RemovalBookOuts = Months(records.RemovalBookOuts, editions.RemovalBookOuts, day),
            AverageDailyPopulation = Months(records.AverageDailyPopulation, editions.AverageDailyPopulation, day),
            AverageDailyPopulationIce = Months(records.AverageDailyPopulationIce, editions.AverageDailyPopulationIce, day),
            OtherBookOuts = [.. records.OtherBookOuts.Select(s => s.Before(EditionsFrom))],
            CourtBookOuts = records.CourtBookOuts.Before(EditionsFrom),
            PopulationByCriminality = [.. records.PopulationByCriminality.Select(s => s.Before(EditionsFrom))],
            ArrestsByCriminality = [.. records.ArrestsByCriminality.Select(s => s.Before(ClassesTo))],
            MidnightNational = nation,
            MidnightByOffice = [.. nation.Select(held => facilities.Select(f => Math.Round(held * f / all)).ToArray())],
            Snapshots = snapshots,
            Lengths = [.. records.Lengths.Where(l => l.Date.AddDays(EditionLag) <= day)],
            AverageStay = records.AverageStay.Before(EditionsFrom),
            RemovalsToDate = [.. records.RemovalsToDate.Where(r => r.Date < EditionsFrom)],
            PendingCases = [.. records.PendingCases.Where(p => p.Date.AddDays(CourtMonthLag) <= day)],
            PendingDetained = [.. records.PendingDetained.Where(p => p.Date.AddDays(CourtMonthLag) <= day)],
            Atd = [.. records.Atd.Where(a => a.Published <= day)],
            Peaks = [new(day, facilities)],
            CourtYears = [.. records.CourtYears.Where(y => new DateOnly(y.FiscalYear, 9, 30).AddDays(CourtYearLag) <= day)],
            NewCourtCases = records.NewCourtCases.Before(day.AddDays(-CourtMonthLag)),
        };
    }

    // Weeks before the release's own are of older releases.
    private static WeeklySeries Arrests(WeeklySeries today, WeeklySeries released)
    {
        var older = today.Before(released.WeekStart[0]);
        return new(
            [.. older.WeekStart, .. released.WeekStart],
            [.. older.Value, .. released.Value],
            [.. older.DaysCovered, .. released.DaysCovered]
        );
    }

    private static DateOnly DayAfter(WeeklySeries series) => series.WeekStart[^1].AddDays(series.DaysCovered[^1]);

    // Closed fiscal years, then each month as its latest edition had it, if that covers the whole month.
    private static MonthlySeries Months(MonthlySeries today, IReadOnlyList<MonthEdition> editions, DateOnly day)
    {
        var closed = today.Before(EditionsFrom);
        var known = editions
            .Where(e => e.Published <= day)
            .GroupBy(e => e.Month)
            .Select(m => m.MaxBy(e => e.Published))
            .Where(e => e.Closed)
            .OrderBy(e => e.Month)
            .ToList();
        return new([.. closed.Month, .. known.Select(e => e.Month)], [.. closed.Value, .. known.Select(e => e.Value)]);
    }

    // People held each night to the last snapshot, on lines between snapshots; before the first, as on it.
    private static double[] Nights(IReadOnlyList<DetainedSnapshot> snapshots, DateOnly from)
    {
        var nights = new double[snapshots[^1].Date.DayNumber - from.DayNumber + 1];
        var next = 0;
        for (var n = 0; n < nights.Length; n++)
        {
            var date = from.AddDays(n);
            while (snapshots[next].Date < date)
                next++;
            var (after, before) = (snapshots[next], snapshots[Math.Max(0, next - 1)]);
            var days = after.Date.DayNumber - before.Date.DayNumber;
            var share = days == 0 ? 1 : Math.Max(0, date.DayNumber - before.Date.DayNumber) / (double)days;
            nights[n] = Math.Round(People(before) + share * (People(after) - People(before)));
        }
        return nights;
    }

    private static double People(DetainedSnapshot snapshot) => snapshot.People.Cast<double>().Sum();
}
