using Caseload.Model.Custody;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>
/// The hazard of leaving custody otherwise than by departure or by a judge's relief, as an origin can measure it: the record's
/// book-outs of that kind a person-day over the last months known. The last row gives its ratio between people arrested by ICE and
/// by CBP, and its relative range.
/// </summary>
internal static class RecentReleases
{
    /// <summary>The rows with the hazards moved; the same where no row holds, or where it is as new as the record.</summary>
    /// <param name="known">The rows that the origin knows.</param>
    /// <param name="before">The records that it knows.</param>
    public static ParameterTable Of(ParameterTable known, PublicRecords before, DateOnly origin)
    {
        if (
            KnownRows.Last(known, ExitHazards.Ice.Id, origin) is not { } ice
            || KnownRows.Last(known, ExitHazards.Cbp.Id, origin) is not { } cbp
        )
            return known;
        var (exits, expected) = (0.0, 0.0);
        foreach (
            var month in RecentMonths.After(
                KnownRows.Measured(ice, origin),
                before.AverageDailyPopulation,
                origin,
                m => before.CourtBookOuts.Month.Contains(m) && before.OtherBookOuts.All(s => s.Month.Contains(m))
            )
        )
        {
            var heldByIce = before.AverageDailyPopulationIce.On(month);
            var heldByCbp = before.AverageDailyPopulation.On(month) - heldByIce;
            exits += before.OtherBookOuts.Sum(s => s.On(month)) - before.CourtBookOuts.On(month);
            expected += (heldByIce * ice.Central + heldByCbp * cbp.Central) * RecentMonths.Days(month);
        }
        var factor = exits / expected;
        return double.IsFinite(factor) && factor > 0 ? known.Moved(ice, factor).Moved(cbp, factor) : known;
    }
}
