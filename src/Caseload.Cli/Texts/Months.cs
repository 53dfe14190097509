using System.Globalization;
using Caseload.Analysis.Headlines;

namespace Caseload.Cli.Texts;

/// <summary>Periods and dates in words.</summary>
internal static class Months
{
    /// <summary>`From October to December 2026`, `In December 2026`, or both ends of other periods.</summary>
    public static string Said(Period period)
    {
        if (period.From == period.To)
            return $"On {Period.Iso(period.From)}";
        var whole = period.From.Day == 1 && period.To.AddDays(1).Day == 1;
        if (!whole)
            return $"From {Period.Iso(period.From)} to {Period.Iso(period.To)}";
        if (period.From.Year == period.To.Year && period.From.Month == period.To.Month)
            return $"In {Month(period.To)} {Year(period.To)}";
        return period.From.Year == period.To.Year
            ? $"From {Month(period.From)} to {Month(period.To)} {Year(period.To)}"
            : $"From {Month(period.From)} {Year(period.From)} to {Month(period.To)} {Year(period.To)}";
    }

    /// <summary>The number of calendar months that a period touches.</summary>
    public static int Of(Period period) => 12 * (period.To.Year - period.From.Year) + period.To.Month - period.From.Month + 1;

    /// <summary>A day number of a headline as an ISO date.</summary>
    public static string Date(double dayNumber) => Period.Iso(DateOnly.FromDayNumber((int)Math.Round(dayNumber)));

    private static string Month(DateOnly date) => date.ToString("MMMM", CultureInfo.InvariantCulture);

    private static string Year(DateOnly date) => date.Year.ToString(CultureInfo.InvariantCulture);
}
