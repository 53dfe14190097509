using Caseload.Model.Departures;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>
/// Removal flights a month as an origin can estimate them: the last row that it knows, moved by what the record's departures a day
/// have done since the months of that row. Flights are counted in scattered months alone, and most of these were public later.
/// </summary>
internal static class RecentFlights
{
    /// <summary>The rows with flights moved; the same where the origin knows no row, or no month after the row's.</summary>
    /// <param name="known">The rows that the origin knows.</param>
    /// <param name="before">The records that it knows.</param>
    public static ParameterTable Of(ParameterTable known, PublicRecords before, DateOnly origin)
    {
        if (
            KnownRows.Last(known, Seats.FlightsPerMonth.Id, origin) is not { } row
            || KnownRows.Measured(row, origin) is not { } measured
        )
            return known;
        var departures = before.RemovalBookOuts;
        var factor =
            PerDay(departures, RecentMonths.After(measured, departures, origin))
            / PerDay(departures, RecentMonths.Within(row.AsOf, measured, departures));
        return double.IsFinite(factor) && factor > 0 ? known.Moved(row, factor) : known;
    }

    private static double PerDay(MonthlySeries series, IReadOnlyList<DateOnly> months) =>
        months.Sum(series.On) / months.Sum(RecentMonths.Days);
}
