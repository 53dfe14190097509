using Caseload.Model.Intake;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>
/// The bridge from ERO arrests to book-ins of people arrested by ICE, as an origin can measure it: the record's ratio over the last
/// months known, with the relative range of the last row. The shares of arrests that become a stay are a part of the bridge: they
/// move with it from the bridge of the regime that their row begins with.
/// </summary>
internal static class RecentBookIns
{
    /// <summary>The rows with bridge and shares moved; the same where no row of the bridge holds.</summary>
    /// <param name="known">The rows that the origin knows.</param>
    /// <param name="before">The records that it knows.</param>
    public static ParameterTable Of(ParameterTable known, PublicRecords before, DateOnly origin)
    {
        if (KnownRows.Last(known, IntakeStage.Bridge.Id, origin) is not { } bridge)
            return known;
        var ratio = Ratio(before, KnownRows.Measured(bridge, origin), origin);
        var now = double.IsFinite(ratio) && ratio > 0 ? ratio : bridge.Central;
        var moved = known.Moved(bridge, now / bridge.Central);
        if (KnownRows.Last(known, IntakeStage.StayShare.Id, origin) is not { } all)
            return moved;
        var own = known.Family(IntakeStage.Bridge.Id).Last(r => r.AsOf <= all.AsOf);
        moved = moved.Moved(all, now / own.Central, most: 1);
        // The share of one class has no row of later regimes, where all classes are booked in alike.
        return KnownRows.Last(known, IntakeStage.StayShareOther.Id, origin) is { } other && other.AsOf == all.AsOf
            ? moved.Moved(other, now / own.Central, most: 1)
            : moved;
    }

    // Book-ins for each arrest over the months of which every day's arrests are recorded.
    private static double Ratio(PublicRecords records, DateOnly? measured, DateOnly origin)
    {
        Dictionary<DateOnly, double> arrests = [];
        foreach (var month in records.BookInsIce.Month)
        {
            var end = month.AddMonths(1).AddDays(-1);
            if (records.Arrests.Between(month, end) is var (sum, first, last) && first == month && last == end)
                arrests[month] = sum;
        }
        var months = RecentMonths.After(measured, records.BookInsIce, origin, arrests.ContainsKey);
        return months.Sum(records.BookInsIce.On) / months.Sum(m => arrests[m]);
    }
}
