namespace Caseload.Model.Records;

/// <summary>
/// The records as they stood before a date, in today's revision: what a forecast of that origin may read. What stays whatever
/// the date is structure: weekdays, population, and for origins before they were known the twelve months of FY2024 by
/// criminality and the arrests of 2024 by office (docs/skill.md names them as hindsight).
/// </summary>
public static class RecordsBefore
{
    public static PublicRecords Before(this PublicRecords records, DateOnly origin)
    {
        var nights = Math.Clamp(origin.DayNumber - records.MidnightFrom.DayNumber, 1, records.MidnightNational.Length);
        var years = records.CourtYears.Where(y => new DateOnly(y.FiscalYear, 9, 30) < origin).ToList();
        var closed = origin > FiscalYear2024End;
        return records with
        {
            Arrests = Before(records.Arrests, origin),
            Detainers = Before(records.Detainers, origin),
            BookInsIce = Before(records.BookInsIce, origin),
            BookInsCbp = Before(records.BookInsCbp, origin),
            RemovalBookOuts = Before(records.RemovalBookOuts, origin),
            AverageDailyPopulation = Before(records.AverageDailyPopulation, origin),
            AverageDailyPopulationIce = Before(records.AverageDailyPopulationIce, origin),
            OtherBookOuts = closed ? [.. records.OtherBookOuts.Select(s => Before(s, origin))] : Year2024(records.OtherBookOuts),
            CourtBookOuts = Before(records.CourtBookOuts, origin),
            PopulationByCriminality = closed
                ? [.. records.PopulationByCriminality.Select(s => Before(s, origin))]
                : Year2024(records.PopulationByCriminality),
            ArrestsByCriminality = closed
                ? [.. records.ArrestsByCriminality.Select(s => Before(s, origin))]
                : Year2024(records.ArrestsByCriminality),
            MidnightByOffice = records.MidnightByOffice[..nights],
            MidnightNational = records.MidnightNational[..nights],
            Snapshots = AtLeastFirst(records.Snapshots, s => s.Date < origin),
            Lengths = AtLeastFirst(records.Lengths, s => s.Date < origin),
            AverageStay = Before(records.AverageStay, origin),
            RemovalsToDate = [.. records.RemovalsToDate.Where(r => r.Date < origin)],
            Atd = AtLeastFirst(records.Atd, s => s.Date < origin),
            Peaks = AtLeastFirst(records.Peaks, s => s.WindowEnd < origin),
            CourtYears = years,
            NewCourtCases = Before(records.NewCourtCases, origin),
            PendingCases = [.. records.PendingCases.Where(p => p.Date < origin)],
            PendingDetained = [.. records.PendingDetained.Where(p => p.Date < origin)],
        };
    }

    private static readonly DateOnly FiscalYear2024End = new(2024, 9, 30);

    /// <summary>The weeks that ended before a day.</summary>
    internal static WeeklySeries Before(this WeeklySeries series, DateOnly origin)
    {
        var count = Enumerable
            .Range(0, series.WeekStart.Count)
            .Count(i => series.WeekStart[i].AddDays(series.DaysCovered[i] - 1) < origin);
        return new([.. series.WeekStart.Take(count)], [.. series.Value.Take(count)], [.. series.DaysCovered.Take(count)]);
    }

    /// <summary>The months that ended before a day.</summary>
    internal static MonthlySeries Before(this MonthlySeries series, DateOnly origin)
    {
        var count = series.Month.Count(m => m.AddMonths(1) <= origin);
        return new([.. series.Month.Take(count)], [.. series.Value.Take(count)]);
    }

    // The ratios of FY2024 and nothing beyond it.
    private static IReadOnlyList<MonthlySeries> Year2024(IReadOnlyList<MonthlySeries> all) =>
        [.. all.Select(s => Before(s, FiscalYear2024End.AddDays(1)))];

    private static IReadOnlyList<T> AtLeastFirst<T>(IReadOnlyList<T> all, Func<T, bool> known)
    {
        IReadOnlyList<T> kept = [.. all.Where(known)];
        return kept.Count > 0 ? kept : [all[0]];
    }
}
