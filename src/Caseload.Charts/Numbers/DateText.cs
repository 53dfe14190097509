using System.Globalization;

namespace Caseload.Charts.Numbers;

/// <summary>Dates as a chart writes them: `26 Jan 2025`, on axes `Jan 2025` and `Mar`. The same on every machine.</summary>
public static class DateText
{
    public static string Short(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Without the year.</summary>
    public static string Day(DateOnly date) => date.ToString("d MMM", CultureInfo.InvariantCulture);

    public static string Long(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>As in files.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Month with its year where the year is new on the axis.</summary>
    public static string Month(DateOnly date, DateOnly? before) =>
        date.ToString(before?.Year == date.Year ? "MMM" : "MMM yyyy", CultureInfo.InvariantCulture);
}
