using Caseload.Model.Scenarios;

namespace Caseload.Model;

/// <summary>Weekdays and federal holidays of the horizon. A holiday counts as a Sunday.</summary>
public sealed class Calendar
{
    /// <summary>Day 0 of the keys of draws.</summary>
    public static readonly DateOnly FirstDay = new(2020, 1, 1);

    /// <summary>Days by weekday, holidays as Sundays, over 28 years: after so many, weekdays and dates meet again.</summary>
    private static readonly int[] DaysInCycle = Cycle();

    private readonly Horizon horizon;

    public Calendar(Horizon horizon)
    {
        this.horizon = horizon;
        Weekday = new int[horizon.Days];
        for (var t = 0; t < Weekday.Length; t++)
        {
            var date = horizon.From.AddDays(t);
            Weekday[t] = IsHoliday(date) ? 0 : (int)date.DayOfWeek;
        }
    }

    /// <summary>0 Sunday to 6 Saturday, holidays as 0.</summary>
    public int[] Weekday { get; }

    public int DaysInMonth(int day)
    {
        var date = horizon.From.AddDays(day);
        return DateTime.DaysInMonth(date.Year, date.Month);
    }

    /// <summary>Scales an index by weekday so that its mean over a year with its holidays is 1.</summary>
    public static double[] MeanOne(double[] byWeekday)
    {
        var sum = 0.0;
        var days = 0;
        for (var w = 0; w < DaysInCycle.Length; w++)
        {
            sum += DaysInCycle[w] * byWeekday[w];
            days += DaysInCycle[w];
        }
        return [.. byWeekday.Select(value => value * days / sum)];
    }

    /// <summary>The eleven federal holidays (5 U.S.C. 6103), on their observed day.</summary>
    public static bool IsHoliday(DateOnly date)
    {
        foreach (var year in (ReadOnlySpan<int>)[date.Year, date.Year + 1])
        {
            if (Observed(new(year, 1, 1)) == date || Observed(new(year, 6, 19)) == date || Observed(new(year, 7, 4)) == date)
                return true;
            if (Observed(new(year, 11, 11)) == date || Observed(new(year, 12, 25)) == date)
                return true;
        }
        var nth = (date.Day - 1) / 7 + 1;
        return (date.Month, date.DayOfWeek, nth) switch
        {
            (1, DayOfWeek.Monday, 3) or (2, DayOfWeek.Monday, 3) or (9, DayOfWeek.Monday, 1) or (10, DayOfWeek.Monday, 2) => true,
            (5, DayOfWeek.Monday, _) => date.Day > 24,
            (11, DayOfWeek.Thursday, 4) => true,
            _ => false,
        };
    }

    private static int[] Cycle()
    {
        var days = new int[7];
        for (var date = new DateOnly(2001, 1, 1); date.Year < 2029; date = date.AddDays(1))
            days[IsHoliday(date) ? 0 : (int)date.DayOfWeek]++;
        return days;
    }

    private static DateOnly Observed(DateOnly holiday) =>
        holiday.DayOfWeek switch
        {
            DayOfWeek.Saturday => holiday.AddDays(-1),
            DayOfWeek.Sunday => holiday.AddDays(1),
            _ => holiday,
        };
}
