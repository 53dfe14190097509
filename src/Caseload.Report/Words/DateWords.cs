using System.Globalization;
using Caseload.Analysis.Headlines;
using Caseload.Charts.Numbers;

namespace Caseload.Report.Words;

/// <summary>Dates and periods as a page says them: `26 January 2025`, `October to December 2026`.</summary>
public static class DateWords
{
    public static string Of(DateOnly date) => DateText.Long(date);

    /// <summary>`December 2026`, `October to December 2026`, or both ends of other periods.</summary>
    public static string Of(Period period)
    {
        if (period.From == period.To)
            return Of(period.From);
        if (period.From.Day != 1 || period.To.AddDays(1).Day != 1)
            return $"{Of(period.From)} to {Of(period.To)}";
        if (period.From.Year == period.To.Year && period.From.Month == period.To.Month)
            return Month(period.To, "MMMM yyyy");
        return $"{Month(period.From, period.From.Year == period.To.Year ? "MMMM" : "MMMM yyyy")} to {Month(period.To, "MMMM yyyy")}";
    }

    /// <summary>`In December 2026`, `From October to December 2026`, `On 3 May 2025`.</summary>
    public static string When(Period period) =>
        (
            period.From == period.To ? "On "
            : Of(period).Contains(" to ", StringComparison.Ordinal) ? "From "
            : "In "
        ) + Of(period);

    private static string Month(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
