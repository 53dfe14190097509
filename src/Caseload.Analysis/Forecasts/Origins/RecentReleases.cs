using Caseload.Model.Custody;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>
/// The hazard of leaving custody otherwise than by departure, as an origin can estimate it: the last row that it knows, moved by what
/// the record's book-outs not to remove a person-day have done since the months of that row. Later rows are measured on later months.
/// </summary>
internal static class RecentReleases
{
    /// <summary>A range for each agency; none where the row that the origin knows is as new as the record.</summary>
    /// <param name="known">The rows that the origin knows.</param>
    /// <param name="before">The records that it knows.</param>
    public static IEnumerable<ParameterRange> Of(ParameterTable known, PublicRecords before, DateOnly origin)
    {
        var ice = KnownRows.Last(known, ExitHazards.Ice, origin);
        var cbp = KnownRows.Last(known, ExitHazards.Cbp, origin);
        if (ice is null || cbp is null)
            yield break;
        var (exits, expected) = (0.0, 0.0);
        foreach (var month in RecentMonths.After(KnownRows.Measured(ice, origin), before.AverageDailyPopulation, origin))
        {
            if (before.OtherBookOuts.Any(s => !s.Month.Contains(month)))
                continue;
            var heldByIce = before.AverageDailyPopulationIce.On(month);
            var heldByCbp = before.AverageDailyPopulation.On(month) - heldByIce;
            exits += before.OtherBookOuts.Sum(s => s.On(month));
            expected += (heldByIce * ice.Central + heldByCbp * cbp.Central) * RecentMonths.Days(month);
        }
        var factor = exits / expected;
        if (!double.IsFinite(factor) || factor <= 0)
            yield break;
        yield return new(ExitHazards.Ice.Id, ice.Low * factor, ice.Central * factor, ice.High * factor);
        yield return new(ExitHazards.Cbp.Id, cbp.Low * factor, cbp.Central * factor, cbp.High * factor);
    }
}
