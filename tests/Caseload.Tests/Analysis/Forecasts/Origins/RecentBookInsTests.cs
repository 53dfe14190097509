using Caseload.Model.Intake;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>How an origin measures the bridge from arrests to book-ins.</summary>
public sealed class RecentBookInsTests
{
    [Theory]
    [InlineData("2024-01-21", 2023, 11, 2023, 12, "fy2024")] // its row holds and is not known
    [InlineData("2025-05-11", 2025, 3, 2025, 4, "from_2024_10")] // its row is known and older than the record
    public void TheBridgeIsTheRecordsRatioOfTheLastTwoMonths(string day, int y1, int m1, int y2, int m2, string suffix)
    {
        var origin = OriginRanges.Day(day);
        var (from, to) = (new DateOnly(y1, m1, 1), new DateOnly(y2, m2, 1));
        var bookIns = Lab.Records.BookInsIce.On(from) + Lab.Records.BookInsIce.On(to);
        var arrests = Lab.Records.Arrests.Between(from, to.AddMonths(1).AddDays(-1))!.Value.Sum;
        var range = OriginRanges.Of(origin, IntakeStage.Bridge.Id)!;
        Assert.Equal(bookIns / arrests, range.Central, 1e-9);
        var row = Lab.Table.Rows.Single(r => string.Equals(r.Id, $"{IntakeStage.Bridge.Id}.{suffix}", StringComparison.Ordinal));
        Assert.Equal(row.Low / row.Central, range.Low / range.Central, 1e-9);
        Assert.Equal(row.High / row.Central, range.High / range.Central, 1e-9);
    }

    [Theory]
    [InlineData("2024-01-21")]
    [InlineData("2024-11-24")]
    [InlineData("2025-05-11")]
    public void SharesThatBecomeAStayMoveWithTheBridgeAndStayBelowAll(string day)
    {
        var origin = OriginRanges.Day(day);
        var bridge = OriginRanges.Of(origin, IntakeStage.Bridge.Id);
        var stay = OriginRanges.Of(origin, IntakeStage.StayShare.Id);
        Assert.Equal(bridge is null, stay is null);
        if (bridge is null || stay is null)
            return;
        // Both rows of shares were measured on fiscal year 2024, with a bridge of 0.80.
        Assert.Equal(0.613 / 0.80, stay.Central / bridge.Central, 1e-9);
        Assert.True(stay.High <= 1);
    }

    [Theory]
    [InlineData("2023-07-09")] // no row holds yet
    [InlineData("2025-09-01")] // the row is as new as the record
    public void ARowThatIsAsNewAsTheRecordStands(string origin) =>
        Assert.Null(OriginRanges.Of(OriginRanges.Day(origin), IntakeStage.Bridge.Id));
}
