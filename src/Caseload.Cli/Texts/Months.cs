using System.Globalization;
using Caseload.Analysis.Headlines;

namespace Caseload.Cli.Texts;

/// <summary>Periods and dates in words.</summary>
internal static class Months
{
    /// <summary>`From October to December 2026`, `In December 2026`, or both ends of other periods.</summary>
    public static string Said(Period period)
    {
        var whole = period.From.Day == 1 && period.To.AddDays(1).Day == 1;
        if (!whole)
            return $"From {period.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} to {Period.Iso(period.To)}";
        if (period.From.Year == period.To.Year && period.From.Month == period.To.Month)
            return $"In {Month(period.To)} {Year(period.To)}";
        return period.From.Year == period.To.Year
            ? $"From {Month(period.From)} to {Month(period.To)} {Year(period.To)}"
            : $"From {Month(period.From)} {Year(period.From)} to {Month(period.To)} {Year(period.To)}";
    }

    /// <summary>A day number of a headline as an ISO date.</summary>
    public static string Date(double dayNumber) => Period.Iso(DateOnly.FromDayNumber((int)Math.Round(dayNumber)));

    private static string Month(DateOnly date) => date.ToString("MMMM", CultureInfo.InvariantCulture);

    private static string Year(DateOnly date) => date.Year.ToString(CultureInfo.InvariantCulture);
}
