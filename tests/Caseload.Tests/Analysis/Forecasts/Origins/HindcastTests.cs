using Caseload.Analysis.Forecasts.Origins;
using Caseload.Model.Forecasts;
using Caseload.Tests.Model;
using Xunit;
using static Caseload.Tests.Analysis.Forecasts.Origins.ForecastText;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>An origin's forecasts are made of what was known before it.</summary>
public sealed class HindcastTests
{
    private static readonly DateOnly Last = new(2025, 2, 16);

    private static IReadOnlyList<QuantileForecast> Forecasts(HindcastPlan plan) => Hindcasts.Run(plan, Last).Weighed;

    private static string Both(HindcastPlan plan)
    {
        var (weighed, prior) = Hindcasts.Run(plan, plan.Origins[^1]);
        return Text(weighed) + '\n' + Text(prior);
    }

    private static HindcastPlan Plan() => Plan(Last);

    private static HindcastPlan Plan(DateOnly origin) =>
        new(Lab.Baseline, Lab.Table, Lab.Records, [origin.AddDays(-28), origin], 3, 1, 16, 5, 2);

    // Before, in and after the fiscal year and the calendar year that structure is taken from, and across a change of administration.
    public static TheoryData<string> Origins => ["2023-12-24", "2024-06-09", "2024-12-22", "2025-02-16", "2025-05-11"];

    [Theory]
    [MemberData(nameof(Origins))]
    public void No_value_recorded_on_or_after_the_origin_reaches_its_forecasts(string day)
    {
        var plan = Plan(OriginRanges.Day(day));
        var changed = plan with { Records = LaterValues.Changed(plan.Records, plan.Origins[^1]) };
        Assert.NotEqual(plan.Records.Arrests.Value[^1], changed.Records.Arrests.Value[^1]);
        Assert.Equal(Both(plan), Both(changed));
    }

    [Theory]
    [MemberData(nameof(Origins))]
    public void No_row_known_on_or_after_the_origin_reaches_its_forecasts(string day)
    {
        var plan = Plan(OriginRanges.Day(day));
        var later = LaterValues.Rows(plan.Parameters, plan.Origins[^1]);
        Assert.Equal(Both(plan), Both(plan with { Parameters = later }));
    }

    [Fact]
    public void Threads_change_nothing()
    {
        var plan = Plan();
        Assert.Equal(Text(Forecasts(plan)), Text(Forecasts(plan with { Threads = 1 })));
    }

    [Fact]
    public void Every_count_is_forecast_at_every_horizon()
    {
        var forecasts = Forecasts(Plan());
        Assert.Equal(3, forecasts.Count(f => f.Target.Equals("arrests_week", StringComparison.Ordinal)));
        Assert.Equal(3 * 26, forecasts.Count(f => f.Target.Equals("detained_midnight", StringComparison.Ordinal)));
        Assert.Equal(2, forecasts.Count(f => f.Target.EndsWith("_month", StringComparison.Ordinal)));
        Assert.All(forecasts, f => Assert.Equal(Last, f.Origin));
    }

    [Fact]
    public void The_prior_is_of_the_same_counts_and_differs_by_flows_at_the_origin_already()
    {
        var plan = Plan() with { Origins = [Last, Last.AddDays(28)] };
        var (weighed, prior) = Hindcasts.Run(plan, Last.AddDays(28));
        Assert.Equal(weighed.Select(Count), prior.Select(Count));
        Assert.NotEqual(Text(weighed), Text(prior));
        var (first, alike) = Hindcasts.Run(plan with { Origins = [Last] }, Last);
        Assert.Equal(first.Select(Count), alike.Select(Count));
        Assert.NotEqual(Text(first), Text(alike));
    }

    private static (string, string, DateOnly) Count(QuantileForecast f) => (f.Target, f.Location, f.TargetEndDate);
}
