using Caseload.Model.Custody;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>How an origin estimates the hazard that no row it knows was measured on.</summary>
public sealed class RecentReleasesTests
{
    private static readonly PublicRecords Records = Lab.Records;

    [Fact]
    public void TheHazardIsTheRecordsRateOfTheLastTwoMonths()
    {
        // Known on 11 May 2025: the row of October 2024 to January 2025; the record to April.
        var origin = new DateOnly(2025, 5, 11);
        Assert.Equal(Rate((2025, 3), (2025, 4)), Expected(origin, (2025, 3), (2025, 4)), 1e-12);
        var row = Row(ExitHazards.Ice.Id + ".from_2024_10");
        var range = OriginRanges.Of(origin, ExitHazards.Ice.Id)!;
        Assert.Equal(row.Low / row.Central, range.Low / range.Central, 1e-12);
        Assert.Equal(row.High / row.Central, range.High / range.Central, 1e-12);
    }

    [Fact]
    public void BeforeItsRowIsKnownTheRecordIsReadAlone()
    {
        // The row of fiscal year 2024 holds on 21 January 2024 and is not known; the record goes to December.
        var origin = new DateOnly(2024, 1, 21);
        Assert.Equal(Rate((2023, 11), (2023, 12)), Expected(origin, (2023, 11), (2023, 12)), 1e-12);
    }

    [Theory]
    [InlineData("2023-07-09")] // no row holds yet: the first stands as a prior
    [InlineData("2024-11-10")] // the row of fiscal year 2024 is as new as the record
    [InlineData("2025-09-01")] // and so is that of July and August 2025
    public void ARowThatIsAsNewAsTheRecordStands(string origin) =>
        Assert.Null(OriginRanges.Of(OriginRanges.Day(origin), ExitHazards.Cbp.Id));

    [Fact]
    public void ARowMeasuredToJanuaryIsNotKnownInDecember()
    {
        var known = Lab.Table.KnownBefore(new(2024, 12, 22)).Family(ExitHazards.Cbp.Id);
        Assert.DoesNotContain(
            known,
            r => r.AsOf < new DateOnly(2025, 12, 31) && r.Id.EndsWith(".from_2024_10", StringComparison.Ordinal)
        );
    }

    private static ParameterRow Row(string id) => Lab.Table.Rows.Single(r => string.Equals(r.Id, id, StringComparison.Ordinal));

    // Book-outs a person-day at the central hazards of an origin, over the people of some months.
    private static double Expected(DateOnly origin, params (int Year, int Month)[] months)
    {
        var (ice, cbp) = (OriginRanges.Of(origin, ExitHazards.Ice.Id)!, OriginRanges.Of(origin, ExitHazards.Cbp.Id)!);
        var (all, ofIce) = (
            PersonDays(Records.AverageDailyPopulation, months),
            PersonDays(Records.AverageDailyPopulationIce, months)
        );
        return (ofIce * ice.Central + (all - ofIce) * cbp.Central) / all;
    }

    private static double Rate(params (int Year, int Month)[] months) =>
        months.Sum(m => Records.OtherBookOuts.Sum(s => s.On(new(m.Year, m.Month, 1))))
        / PersonDays(Records.AverageDailyPopulation, months);

    private static double PersonDays(MonthlySeries people, (int Year, int Month)[] months) =>
        months.Sum(m => people.On(new(m.Year, m.Month, 1)) * DateTime.DaysInMonth(m.Year, m.Month));
}
