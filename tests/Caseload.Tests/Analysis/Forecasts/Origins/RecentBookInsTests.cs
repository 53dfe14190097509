using Caseload.Analysis.Forecasts.Origins;
using Caseload.Model.Intake;
using Caseload.Model.Records;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>How an origin measures the bridge from arrests to book-ins.</summary>
public sealed class RecentBookInsTests
{
    [Theory]
    [InlineData("2024-01-21", "fy2024", "2023-11-01", "2023-12-01")] // its row holds and is not known
    [InlineData("2024-11-24", "fy2024", "2024-10-01", "2024-10-01")] // its row is known, and of the year that ended in September
    [InlineData("2025-05-11", "from_2024_10", "2025-03-01", "2025-04-01")] // its row is known and older than the record
    public void TheBridgeIsTheRecordsRatioOfTheLastMonths(string day, string suffix, string first, string last)
    {
        var origin = OriginRanges.Day(day);
        var (from, to) = (OriginRanges.Day(first), OriginRanges.Day(last));
        var bookIns = new[] { from, to }.Distinct().Sum(Lab.Records.BookInsIce.On);
        var arrests = Lab.Records.Arrests.Between(from, to.AddMonths(1).AddDays(-1))!.Value.Sum;
        var rows = OriginRanges.BookIns(origin);
        Assert.Equal(bookIns / arrests, rows.Row($"{IntakeStage.Bridge.Id}.{suffix}").Central, 1e-9);
        var factors = rows.Factors(OriginRanges.Known(origin), $"{IntakeStage.Bridge.Id}.{suffix}");
        Assert.Equal(factors.Central, factors.Low, 1e-12);
        Assert.Equal(factors.Central, factors.High, 1e-12);
    }

    /// <summary>Both rows of shares go with the bridge of fiscal year 2024.</summary>
    [Theory]
    [InlineData("2024-01-21", "fy2024")]
    [InlineData("2025-01-19", "from_2024_10")] // the bridge stands, and is another than that of the shares
    [InlineData("2025-05-11", "from_2024_10")]
    public void SharesThatBecomeAStayMoveWithTheBridge(string day, string suffix)
    {
        var rows = OriginRanges.BookIns(OriginRanges.Day(day));
        var factor =
            rows.Row($"{IntakeStage.Bridge.Id}.{suffix}").Central / Lab.Table.Row($"{IntakeStage.Bridge.Id}.fy2024").Central;
        foreach (var share in new[] { IntakeStage.StayShare.Id, IntakeStage.StayShareOther.Id })
            Assert.Equal(Lab.Table.Row(share + ".fy2024").Central * factor, rows.Row(share + ".fy2024").Central, 1e-9);
    }

    [Fact]
    public void NoShareIsMoreThanAll()
    {
        var origin = new DateOnly(2025, 5, 11);
        var records = Lab.Records.Before(origin);
        var many = records with { BookInsIce = new(records.BookInsIce.Month, [.. records.BookInsIce.Value.Select(v => 2 * v)]) };
        var share = RecentBookIns.Of(OriginRanges.Known(origin), many, origin).Row(IntakeStage.StayShare.Id + ".fy2024");
        Assert.Equal((1, 1, 1), (share.Low, share.Central, share.High));
    }

    [Theory]
    [InlineData("2023-07-09")] // no row holds yet
    [InlineData("2025-09-01")] // the row is as new as the record, and the share's is of its months
    public void ElseTheRowsStand(string day)
    {
        var origin = OriginRanges.Day(day);
        foreach (var id in new[] { IntakeStage.Bridge.Id, IntakeStage.StayShare.Id, IntakeStage.StayShareOther.Id })
            Assert.Equal(OriginRanges.Known(origin).Family(id), OriginRanges.BookIns(origin).Family(id));
    }
}
