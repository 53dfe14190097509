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
    /// <summary>Months known before the origin that the estimate rests on.</summary>
    private const int Recent = 2;

    /// <summary>A range for each agency; none where the origin knows no row, or no month after the row's.</summary>
    /// <param name="known">The rows that the origin knows.</param>
    /// <param name="before">The records that it knows.</param>
    public static IEnumerable<ParameterRange> Of(ParameterTable known, PublicRecords before, DateOnly origin)
    {
        foreach (var hazard in new[] { ExitHazards.Ice, ExitHazards.Cbp })
        {
            var row = known.Family(hazard.Id).LastOrDefault(r => r.AsOf < origin);
            if (row?.KnownOn is not { } measured || measured >= origin)
                continue;
            var months = before.AverageDailyPopulation.Month.Where(m => m.AddMonths(1) <= origin).ToList();
            var own = months.Where(m => m >= row.AsOf && m.AddMonths(1).AddDays(-1) <= measured);
            var factor = Rate(before, months.TakeLast(Recent)) / Rate(before, own);
            if (double.IsFinite(factor) && factor > 0)
                yield return new(hazard.Id, row.Low * factor, row.Central * factor, row.High * factor);
        }
    }

    // Book-outs a person-day over the months that have both.
    private static double Rate(PublicRecords records, IEnumerable<DateOnly> months)
    {
        var (exits, days) = (0.0, 0.0);
        foreach (var month in months)
        {
            if (records.OtherBookOuts.Any(s => !s.Month.Contains(month)))
                continue;
            exits += records.OtherBookOuts.Sum(s => s.On(month));
            days += records.AverageDailyPopulation.On(month) * DateTime.DaysInMonth(month.Year, month.Month);
        }
        return exits / days;
    }
}
