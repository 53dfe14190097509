using System.Globalization;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>The row of a dated family that stands at an origin, and the months that it was measured on.</summary>
internal static class KnownRows
{
    /// <summary>The last that has begun to hold; null before the first.</summary>
    public static ParameterRow? Last(ParameterTable known, string family, DateOnly origin) =>
        known.Family(family).LastOrDefault(r => r.AsOf < origin);

    /// <summary>The last day of what a row was measured on; null if the origin does not know it: it stands as a prior.</summary>
    public static DateOnly? Measured(ParameterRow row, DateOnly origin)
    {
        if (row.KnownOn is not { } known || known >= origin)
            return null;
        // A fiscal year is known some weeks after it has ended.
        var at = row.Id.LastIndexOf(FiscalYear, StringComparison.Ordinal);
        return at >= 0 && int.TryParse(row.Id.AsSpan(at + FiscalYear.Length), CultureInfo.InvariantCulture, out var year)
            ? new DateOnly(year, 9, 30)
            : known;
    }

    /// <summary>The table with the range of a row moved by a factor, cut at a bound.</summary>
    public static ParameterTable Moved(
        this ParameterTable table,
        ParameterRow row,
        double factor,
        double most = double.PositiveInfinity
    )
    {
        double Of(double value) => Math.Min(most, value * factor);
        var moved = row with { Low = Of(row.Low), Central = Of(row.Central), High = Of(row.High) };
        return new([.. table.Rows.Select(r => r == row ? moved : r)]);
    }

    private const string FiscalYear = ".fy";
}
