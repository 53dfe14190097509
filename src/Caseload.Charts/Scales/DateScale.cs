namespace Caseload.Charts.Scales;

/// <summary>Places dates: the first day at `Start` pixels, the last at `End`. Compared by value.</summary>
public readonly record struct DateScale(DateOnly From, DateOnly To, double Start, double End)
{
    /// <summary>The place of a day.</summary>
    public double this[DateOnly date] => new LinearScale(From.DayNumber, To.DayNumber, Start, End)[date.DayNumber];

    /// <summary>
    /// First days of months along the axis, at most <paramref name="most"/>: every month, every second, third or sixth, or
    /// every January.
    /// </summary>
    public IReadOnlyList<DateOnly> Months(int most)
    {
        foreach (var every in MonthSteps)
        {
            List<DateOnly> found = [];
            for (var month = First(every); month <= To; month = month.AddMonths(every))
            {
                found.Add(month);
                if (month.Year >= DateOnly.MaxValue.Year - every / 12 - 1)
                    break;
            }
            if (found.Count <= most)
                return found;
        }
        return [];
    }

    private static readonly IReadOnlyList<int> MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000];

    // Steps count from January, so that a longer axis keeps the same months.
    private DateOnly First(int every)
    {
        var month = new DateOnly(From.Year, From.Month, 1);
        while (month < From || (every <= 12 ? (month.Month - 1) % every != 0 : month.Month != 1))
            month = month.AddMonths(1);
        return month;
    }
}
