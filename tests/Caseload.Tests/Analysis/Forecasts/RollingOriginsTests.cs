using Caseload.Analysis.Forecasts.Targets;
using Caseload.Model.Forecasts;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts;

public sealed class RollingOriginsTests
{
    [Fact]
    public void Twenty_two_sundays()
    {
        Assert.Equal((22, new(2023, 10, 1), new(2025, 5, 11)), (Dates.Count, Dates[0], Dates[^1]));
        Assert.All(Dates, d => Assert.Equal(DayOfWeek.Sunday, d.DayOfWeek));
    }

    private static IReadOnlyList<DateOnly> Dates => RollingOrigins.Dates;

    /// <summary>Counts of forecasts and of origins that the published scores of the peers rest on.</summary>
    [Theory]
    [InlineData("arrests_week", true, 554, 22)]
    [InlineData("detained_midnight", true, 557, 22)]
    [InlineData("detained_midnight", false, 13_368, 22 * 24)]
    [InlineData("ice_bookins_month", true, 123, 21)]
    [InlineData("removal_bookouts_month", true, 66, 12)]
    public void As_many_are_asked_for_as_were_scored(string target, bool nation, int asked, int origins)
    {
        var tasks = Recorded.Tasks(target, nation);
        Assert.Equal((asked, origins), (tasks.Sum(t => t.Asked.Count), tasks.Count));
    }

    [Fact]
    public void Histories_end_before_the_origin_and_what_is_asked_follows_up_to_the_record_s_end()
    {
        foreach (var task in Recorded.Series.SelectMany(RollingOrigins.Of))
        {
            Assert.True(task.History.Last < task.Origin);
            for (var i = 0; i < task.Asked.Count; i++)
            {
                var asked = task.Asked[i];
                Assert.Equal((i + 1, task.Series.Target.After(task.History.Last, i + 1)), (asked.Horizon, asked.EndDate));
                Assert.Equal(task.Series.Values[task.History.Count + i], asked.Truth);
                Assert.True(asked.EndDate <= new DateOnly(2025, 8, 31));
            }
        }
    }

    [Theory]
    [InlineData("arrests_week", "2023-10-07", DayOfWeek.Saturday)]
    [InlineData("detained_midnight", "2023-10-01", DayOfWeek.Sunday)]
    public void The_first_week_asked_for(string target, string end, DayOfWeek day)
    {
        var first = Recorded.Tasks(target)[0].Asked[0].EndDate;
        Assert.Equal((end, day), ($"{first:yyyy-MM-dd}", first.DayOfWeek));
    }

    [Fact]
    public void A_month_is_known_once_another_has_begun_before_the_origin_and_counts_once()
    {
        var tasks = Recorded.Tasks("ice_bookins_month");
        Assert.Equal(new DateOnly(2023, 8, 31), tasks[0].History.Last);
        Assert.Equal(new DateOnly(2025, 4, 30), tasks[^1].History.Last);
        Assert.DoesNotContain(tasks, t => t.Origin == new DateOnly(2024, 9, 1));
        Assert.Equal([4, 5, 6, 6], Recorded.Tasks("removal_bookouts_month").Take(4).Select(t => t.Asked.Count));
    }

    [Fact]
    public void Nothing_of_the_truth_is_in_the_history()
    {
        var series = Recorded.Series[0];
        var origin = RollingOrigins.Of(series)[5];
        var known = origin.History.Count;
        var altered = TargetSeries.Of(
            series.Target,
            series.Location,
            series.Ends,
            [.. series.Values.Select((v, i) => i < known ? v : 1.0)]
        );
        Assert.Equal(origin.History.Logs.ToArray(), RollingOrigins.Of(altered)[5].History.Logs.ToArray());
    }

    [Fact]
    public void A_gap_a_repeated_week_and_what_is_no_count_are_refused()
    {
        DateOnly[] ends = [new(2024, 1, 6), new(2024, 1, 13)];
        Assert.Throws<ArgumentException>(() => Series([ends[0], ends[0]], [1, 2]));
        Assert.Throws<ArgumentException>(() => Series([ends[0], new(2024, 1, 20)], [1, 2]));
        Assert.Throws<ArgumentException>(() => Series(ends, [1, double.NaN]));
        Assert.Throws<ArgumentException>(() => Series(ends, [1, -1]));
        Assert.Throws<ArgumentException>(() => Series(ends, [1]));
    }

    private static TargetSeries Series(DateOnly[] ends, double[] values) =>
        TargetSeries.Of(ForecastTarget.ArrestsWeek, ForecastTarget.Nation, ends, values);
}
