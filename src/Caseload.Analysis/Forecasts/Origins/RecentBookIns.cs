using Caseload.Model.Intake;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>
/// The bridge from ERO arrests to book-ins of people arrested by ICE, as an origin can measure it: the record's ratio over the last
/// months known, with the relative range of the last row. A row measured on later months gives nothing but this range. The shares
/// of arrests that become a stay, which are a part of the bridge, move with it.
/// </summary>
internal static class RecentBookIns
{
    /// <summary>Ranges; none where the bridge's row is as new as the record.</summary>
    /// <param name="known">The rows that the origin knows.</param>
    /// <param name="before">The records that it knows.</param>
    public static IEnumerable<ParameterRange> Of(ParameterTable known, PublicRecords before, DateOnly origin)
    {
        if (KnownRows.Last(known, IntakeStage.Bridge, origin) is not { } bridge)
            yield break;
        var recent = Ratio(before, RecentMonths.After(KnownRows.Measured(bridge, origin), before.BookInsIce, origin));
        if (!double.IsFinite(recent) || recent <= 0)
            yield break;
        foreach (var parameter in new[] { IntakeStage.Bridge, IntakeStage.StayShare, IntakeStage.StayShareOther })
        {
            var row = KnownRows.Last(known, parameter, origin)!;
            // The bridge over the months that the row was measured on.
            var own = known.Family(IntakeStage.Bridge.Id).Last(r => r.AsOf <= row.AsOf).Central;
            yield return new(parameter.Id, Moved(row.Low), Moved(row.Central), Moved(row.High));
            double Moved(double value) =>
                parameter == IntakeStage.Bridge ? value * recent / own : Math.Min(1, value * recent / own);
        }
    }

    // Book-ins for each arrest over the months of which every day's arrests are recorded.
    private static double Ratio(PublicRecords records, IEnumerable<DateOnly> months)
    {
        var (bookIns, arrests) = (0.0, 0.0);
        foreach (var month in months)
        {
            var end = month.AddMonths(1).AddDays(-1);
            if (records.Arrests.Between(month, end) is not var (sum, first, last) || first > month || last < end)
                continue;
            bookIns += records.BookInsIce.On(month);
            arrests += sum;
        }
        return bookIns / arrests;
    }
}
