using Caseload.Model.Records;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>The months that an estimate of a row at an origin rests on.</summary>
internal static class RecentMonths
{
    /// <summary>Months known before the origin that an estimate rests on at most.</summary>
    private const int Most = 2;

    /// <summary>The last months of a series that ended before an origin and began after a row's own; none where the row is as new.</summary>
    /// <param name="measured">The last day of what the row was measured on; null: no row is known.</param>
    /// <param name="whole">Whether a month has all that the estimate reads.</param>
    public static IReadOnlyList<DateOnly> After(
        DateOnly? measured,
        MonthlySeries series,
        DateOnly origin,
        Func<DateOnly, bool>? whole = null
    ) =>
        [
            .. series
                .Month.Where(m => m.AddMonths(1) <= origin && (measured is null || m > measured) && whole?.Invoke(m) != false)
                .TakeLast(Most),
        ];

    /// <summary>The months of a series that a row was measured on.</summary>
    public static IReadOnlyList<DateOnly> Within(DateOnly from, DateOnly measured, MonthlySeries series) =>
        [.. series.Month.Where(m => m >= from && m.AddMonths(1).AddDays(-1) <= measured)];

    public static int Days(DateOnly month) => DateTime.DaysInMonth(month.Year, month.Month);
}
