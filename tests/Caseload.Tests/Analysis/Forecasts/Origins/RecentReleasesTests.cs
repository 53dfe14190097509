using Caseload.Analysis.Forecasts.Origins;
using Caseload.Model.Custody;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>How an origin estimates the hazard that no row it knows was measured on.</summary>
public sealed class RecentReleasesTests
{
    [Fact]
    public void TheLastKnownRowMovesAsTheRecordsRateDid()
    {
        // Known on 11 May 2025: the row of October 2024 to January 2025; the record to April.
        var row = Lab.Table.Rows.Single(r => string.Equals(r.Id, ExitHazards.Ice.Id + ".from_2024_10", StringComparison.Ordinal));
        var factor = Rate((2025, 3), (2025, 4)) / Rate((2024, 10), (2024, 11), (2024, 12), (2025, 1));
        var range = Range(new(2025, 5, 11), ExitHazards.Ice.Id)!;
        Assert.Equal(row.Central * factor, range.Central, 1e-12);
        Assert.Equal(row.Low * factor, range.Low, 1e-12);
        Assert.Equal(row.High * factor, range.High, 1e-12);
        Assert.InRange(factor, 0.2, 0.8);
    }

    [Fact]
    public void BeforeARowIsKnownItsRangeStands() => Assert.Null(Range(new(2024, 1, 21), ExitHazards.Cbp.Id));

    [Fact]
    public void ARowMeasuredToJanuaryIsNotKnownInDecember()
    {
        var known = Lab.Table.KnownBefore(new(2024, 12, 22)).Family(ExitHazards.Cbp.Id);
        Assert.DoesNotContain(
            known,
            r => r.AsOf < new DateOnly(2025, 12, 31) && r.Id.EndsWith(".from_2024_10", StringComparison.Ordinal)
        );
    }

    private static ParameterRange? Range(DateOnly origin, string id) =>
        OriginScenarios
            .Of(Lab.Baseline, Lab.Table, Lab.Records, origin, 30)[0]
            .Scenario.Parameters.SingleOrDefault(p => string.Equals(p.Parameter, id, StringComparison.Ordinal));

    private static double Rate(params (int Year, int Month)[] months)
    {
        double Of(MonthlySeries series, DateOnly month) => series.Value[series.Month.ToList().IndexOf(month)];
        var dates = months.Select(m => new DateOnly(m.Year, m.Month, 1)).ToList();
        return dates.Sum(m => Lab.Records.OtherBookOuts.Sum(s => Of(s, m)))
            / dates.Sum(m => Of(Lab.Records.AverageDailyPopulation, m) * DateTime.DaysInMonth(m.Year, m.Month));
    }
}
