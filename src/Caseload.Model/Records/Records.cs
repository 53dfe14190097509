namespace Caseload.Model.Records;

/// <summary>Weekly counts (weeks start on Sundays); the last may cover fewer days.</summary>
public sealed record WeeklySeries(IReadOnlyList<DateOnly> WeekStart, IReadOnlyList<double> Value, IReadOnlyList<int> DaysCovered)
{
    /// <summary>
    /// What the days from one date to another (both included) add up to, a week's count spread evenly over its days, and the first
    /// and last of them that are recorded; null if none is.
    /// </summary>
    public (double Sum, DateOnly First, DateOnly Last)? Between(DateOnly from, DateOnly to)
    {
        var (sum, first, last) = (0.0, DateOnly.MaxValue, DateOnly.MinValue);
        for (var i = 0; i < WeekStart.Count; i++)
        for (var d = 0; d < DaysCovered[i]; d++)
        {
            var date = WeekStart[i].AddDays(d);
            if (date < from || date > to)
                continue;
            sum += Value[i] / DaysCovered[i];
            (first, last) = (date < first ? date : first, date > last ? date : last);
        }
        return first <= last ? (sum, first, last) : null;
    }
}

/// <summary>Monthly values; a month is given by its first day; a missing or partial month is absent.</summary>
public sealed record MonthlySeries(IReadOnlyList<DateOnly> Month, IReadOnlyList<double> Value)
{
    /// <summary>The value of a month that is present.</summary>
    /// <exception cref="ArgumentException">The month is absent.</exception>
    public double On(DateOnly month)
    {
        for (var i = 0; i < Month.Count; i++)
            if (Month[i] == month)
                return Value[i];
        throw new ArgumentException($"The record has no value of {month:yyyy-MM}.", nameof(month));
    }

    /// <summary>Sum over the months present of a fiscal year, October to September.</summary>
    public double SumOfFiscalYear(int year) => OfFiscalYear(year).Sum;

    /// <summary>Mean over the months present of a fiscal year; not a number where none is.</summary>
    public double MeanOfFiscalYear(int year)
    {
        var (sum, months) = OfFiscalYear(year);
        return sum / months;
    }

    /// <summary>Mean over the last twelve months that ended before a date, or over the first twelve where none did.</summary>
    public double MeanOfYearBefore(DateOnly date)
    {
        var ended = Month.Count(m => m.AddMonths(1) <= date);
        return Value.Take(ended == 0 ? 12 : ended).TakeLast(12).Average();
    }

    private (double Sum, int Months) OfFiscalYear(int year)
    {
        var sum = 0.0;
        var months = 0;
        for (var i = 0; i < Month.Count; i++)
            if (Month[i] >= new DateOnly(year - 1, 10, 1) && Month[i] < new DateOnly(year, 10, 1))
            {
                sum += Value[i];
                months++;
            }
        return (sum, months);
    }
}

/// <summary>People detained on a date by arresting agency (row, 2) and criminality (column, 3), and the day that was public.</summary>
public sealed record DetainedSnapshot(DateOnly Date, DateOnly Published, double[,] People);

/// <summary>People detained by time in custody so far: 0-180, 181-365, 366-730, over 730 days; mean days so far.</summary>
public sealed record LengthBands(DateOnly Date, double MeanDays, double[] People);

/// <summary>Official ICE removals from the first of October to a date.</summary>
public sealed record RemovalsToDate(DateOnly Date, int FiscalYear, double Removals);

/// <summary>People on alternatives to detention by office (25), and the day that was public.</summary>
public sealed record AtdSnapshot(DateOnly Date, DateOnly Published, double[] People);

/// <summary>Sum of each facility's own peak midnight population, by office (25), over a closed window.</summary>
public sealed record FacilityPeaks(DateOnly WindowEnd, double[] People);

/// <summary>The observed public series that the model reads, as values. No row is dated after 2025-08-31.</summary>
public sealed record PublicRecords
{
    /// <summary>ERO administrative arrests a week.</summary>
    public required WeeklySeries Arrests { get; init; }

    /// <summary>ICE detainers prepared a week.</summary>
    public required WeeklySeries Detainers { get; init; }

    /// <summary>First book-ins a month of people arrested by ICE.</summary>
    public required MonthlySeries BookInsIce { get; init; }

    /// <summary>First book-ins a month of people arrested by CBP.</summary>
    public required MonthlySeries BookInsCbp { get; init; }

    /// <summary>Removals from ICE detention ("Release to Remove") a month, from 2023-10.</summary>
    public required MonthlySeries RemovalBookOuts { get; init; }

    /// <summary>Average daily population a month, all and of people arrested by ICE.</summary>
    public required MonthlySeries AverageDailyPopulation { get; init; }

    public required MonthlySeries AverageDailyPopulationIce { get; init; }

    /// <summary>Book-outs not to remove a month by criminality (3 series), from 2023-10.</summary>
    public required IReadOnlyList<MonthlySeries> OtherBookOuts { get; init; }

    /// <summary>Of these, relief granted by a judge or proceedings terminated.</summary>
    public required MonthlySeries CourtBookOuts { get; init; }

    /// <summary>Average daily population a month by criminality (3 series).</summary>
    public required IReadOnlyList<MonthlySeries> PopulationByCriminality { get; init; }

    /// <summary>ERO arrests a month by criminality (3 series): OHSS to 2024-08, then all methods of the chart file, to 2025-06.</summary>
    public required IReadOnlyList<MonthlySeries> ArrestsByCriminality { get; init; }

    /// <summary>People detained at midnight: first day, then [day][office].</summary>
    public required DateOnly MidnightFrom { get; init; }

    public required double[][] MidnightByOffice { get; init; }

    /// <summary>People detained at midnight in the nation, from <see cref="MidnightFrom"/>: includes those at no mapped office.</summary>
    public required double[] MidnightNational { get; init; }

    public required IReadOnlyList<DetainedSnapshot> Snapshots { get; init; }

    public required IReadOnlyList<LengthBands> Lengths { get; init; }

    /// <summary>Average length of stay of those who left in a month, days, from 2018-10.</summary>
    public required MonthlySeries AverageStay { get; init; }

    /// <summary>ICE removals of a fiscal year up to a date.</summary>
    public required IReadOnlyList<RemovalsToDate> RemovalsToDate { get; init; }

    public required IReadOnlyList<AtdSnapshot> Atd { get; init; }

    public required IReadOnlyList<FacilityPeaks> Peaks { get; init; }

    /// <summary>Arrests of calendar 2024 by office (25), all and at large.</summary>
    public required double[] Arrests2024 { get; init; }

    public required double[] AtLarge2024 { get; init; }

    /// <summary>Population of 2024 and foreign-born residents (ACS 2020-24) by office (25).</summary>
    public required double[] Population { get; init; }

    public required double[] ForeignBorn { get; init; }

    /// <summary>Index of arrests by weekday, Sunday first, mean 1: mean of the US 2012 and Texas 2025 patterns.</summary>
    public required double[] WeekdayIndex { get; init; }

    /// <summary>EOIR by fiscal year: (year, pending at its end, initial receipts, total completions).</summary>
    public required IReadOnlyList<(int FiscalYear, double Pending, double Receipts, double Completions)> CourtYears { get; init; }

    /// <summary>New court cases a month, where TRAC gives a month.</summary>
    public required MonthlySeries NewCourtCases { get; init; }

    /// <summary>Pending court cases on single dates where TRAC gives them: active ones, and those of people detained.</summary>
    public required IReadOnlyList<(DateOnly Date, double Cases)> PendingCases { get; init; }

    public required IReadOnlyList<(DateOnly Date, double Cases)> PendingDetained { get; init; }

    /// <summary>What was public when: read by <see cref="RecordsPublicOn"/> alone.</summary>
    public required Editions Editions { get; init; }
}
