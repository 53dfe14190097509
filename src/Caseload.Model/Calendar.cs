using Caseload.Model.Scenarios;

namespace Caseload.Model;

/// <summary>Weekdays and federal holidays of the horizon. A holiday counts as a Sunday.</summary>
public sealed class Calendar
{
    /// <summary>Day 0 of the keys of draws.</summary>
    public static readonly DateOnly FirstDay = new(2020, 1, 1);

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

    private static DateOnly Observed(DateOnly holiday) =>
        holiday.DayOfWeek switch
        {
            DayOfWeek.Saturday => holiday.AddDays(-1),
            DayOfWeek.Sunday => holiday.AddDays(1),
            _ => holiday,
        };
}
