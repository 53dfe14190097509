using Caseload.Analysis.Headlines;
using Caseload.Analysis.Observed;
using Caseload.Data.Series;
using Caseload.Model.Scenarios;
using Caseload.Tests.Data;
using Xunit;

namespace Caseload.Tests.Analysis;

public sealed class ObservedBesideTests
{
    [Fact]
    public void The_record_of_2025_stands_beside_a_target_of_1200()
    {
        var made = new HandMadeRecord(new(2025, 1, 20), new(2026, 12, 31)).Target(new LeverStep(new(2025, 1, 25), null, 1200));
        var observed = Of(made);
        Assert.Equal((31, 1), (observed.Weeks, observed.WeeksAtTarget));
        Assert.Null(observed.FourWeekMeanAtTarget);
        var departures = observed.Means.Single(m => m.Measure is "departures");
        Assert.Equal(711, departures.Value, 0.5);
        Assert.Equal(new Period(new(2025, 2, 1), new(2025, 8, 31)), departures.Period);
    }

    [Fact]
    public void Fiscal_year_2024_is_october_to_september()
    {
        var shares = Of(new HandMadeRecord(new(2025, 1, 20), new(2025, 12, 31))).CriminalityFy2024!;
        Assert.Equal(1, shares.Sum(), 9);
        Assert.Equal(0.51, shares[0], 0.01);
    }

    [Fact]
    public void A_low_target_is_met_on_record_by_the_mean_of_four_weeks()
    {
        var observed = Of(
            new HandMadeRecord(new(2025, 1, 20), new(2025, 12, 31)).Target(new LeverStep(new(2025, 1, 1), null, 500))
        );
        Assert.Equal(new DateOnly(2025, 2, 22), observed.FourWeekMeanAtTarget);
    }

    [Fact]
    public void After_the_record_nothing_stands_beside()
    {
        var observed = Of(
            new HandMadeRecord(new(2025, 8, 31), new(2026, 12, 31)).Target(new LeverStep(new(2025, 1, 1), null, 500))
        );
        Assert.Equal(0, observed.Weeks);
        Assert.DoesNotContain(observed.Means, m => m.Measure is "arrests" or "departures");
    }

    private static ObservedBeside Of(HandMadeRecord made) =>
        ObservedBeside.Of(PublicRecordsReader.Read(RepositoryPaths.Data), made.Layout, made.Goal);
}
