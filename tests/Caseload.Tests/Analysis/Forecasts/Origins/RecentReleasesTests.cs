using Caseload.Model.Custody;
using Caseload.Model.Records;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>How an origin measures the hazards that no row it knows was measured on.</summary>
public sealed class RecentReleasesTests
{
    private static readonly PublicRecords Records = Lab.Records;

    [Theory]
    [InlineData("2025-05-11", "from_2024_10", "2025-03-01", "2025-04-01")] // its row is known and older than the record
    [InlineData("2024-01-21", "fy2024", "2023-11-01", "2023-12-01")] // its row holds and is not known
    [InlineData("2024-11-24", "fy2024", "2024-10-01", "2024-10-01")] // its row is known, and of the year that ended in September
    public void TheHazardsGiveTheBookOutsOfTheLastMonths(string day, string suffix, string first, string last)
    {
        var origin = OriginRanges.Day(day);
        var months = new[] { OriginRanges.Day(first), OriginRanges.Day(last) }.Distinct().ToList();
        var rows = OriginRanges.Releases(origin);
        var (ice, cbp) = (rows.Row($"{ExitHazards.Ice.Id}.{suffix}"), rows.Row($"{ExitHazards.Cbp.Id}.{suffix}"));
        var made = 0.0;
        foreach (var month in months)
        {
            var (all, ofIce) = (Records.AverageDailyPopulation.On(month), Records.AverageDailyPopulationIce.On(month));
            made += (ofIce * ice.Central + (all - ofIce) * cbp.Central) * DateTime.DaysInMonth(month.Year, month.Month);
        }
        Assert.Equal(months.Sum(m => Records.OtherBookOuts.Sum(s => s.On(m)) - Records.CourtBookOuts.On(m)), made, 1e-6);
        var factors = rows.Factors(OriginRanges.Known(origin), ice.Id);
        Assert.Equal(factors.Central, factors.Low, 1e-12);
        Assert.Equal(factors.Central, factors.High, 1e-12);
        Assert.NotEqual(1, factors.Central);
    }

    [Theory]
    [InlineData("2023-07-09")] // no row holds yet: the first stands as a prior
    [InlineData("2025-02-16")] // the row of October to January is as new as the record
    [InlineData("2025-09-01")] // and so is that of July and August
    public void ARowThatIsAsNewAsTheRecordStands(string day) =>
        Assert.Equal(OriginRanges.Known(OriginRanges.Day(day)).Rows, OriginRanges.Releases(OriginRanges.Day(day)).Rows);

    [Fact]
    public void TheFirstRowStaysWhatAFallIsCountedFrom()
    {
        var origin = new DateOnly(2025, 5, 11);
        var first = ExitHazards.Ice.Id + ".fy2024";
        Assert.Equal(Lab.Table.Row(first), OriginRanges.Releases(origin).Row(first));
    }

    [Fact]
    public void ARowMeasuredToJanuaryIsNotKnownInDecember()
    {
        var known = Lab.Table.KnownBefore(new(2024, 12, 22)).Family(ExitHazards.Cbp.Id);
        Assert.DoesNotContain(
            known,
            r => r.AsOf < new DateOnly(2025, 12, 31) && r.Id.EndsWith(".from_2024_10", StringComparison.Ordinal)
        );
    }
}
