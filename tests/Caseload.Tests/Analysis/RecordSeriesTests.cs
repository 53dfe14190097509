using Caseload.Analysis.Observed;
using Caseload.Model.Records;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis;

public sealed class RecordSeriesTests
{
    private static readonly RecordSeries Series = RecordSeries.Before(Lab.Records, Lab.Over(100).Horizon);

    [Fact]
    public void Twenty_weeks_before_the_horizon_are_given()
    {
        Assert.Equal(new DateOnly(2024, 9, 2), Series.From);
        Assert.Equal(new DateOnly(2024, 9, 8), Series.Of("arrests")!.Points[0].Period.From);
        Assert.Equal(new DateOnly(2024, 10, 1), Series.Of("departures.month")!.Points[0].Period.From);
        Assert.Equal(9 + Office.Count, Series.All.Count);
        Assert.Null(Series.Of("removals_official"));
    }

    [Fact]
    public void Arrests_are_a_day_and_a_week_cut_short_is_no_fall()
    {
        var records = Lab.Records with
        {
            Arrests = new([new(2025, 8, 3), new(2025, 8, 10), new(2025, 8, 24)], [7_000, 6_300, 2_000], [7, 7, 2]),
        };
        var points = RecordSeries.Of(records, new(2025, 8, 1)).Of("arrests")!.Points;
        Assert.Equal([1_000, 900, null, null], points.Select(p => p.Value));
        Assert.Equal([null, null, null, 1_000], points.Select(p => p.Incomplete));
    }

    [Fact]
    public void A_gap_is_never_a_zero()
    {
        var nights = Enumerable.Range(0, 22).Select(n => n == 7 ? double.NaN : 100.0 + n).ToArray();
        var records = Lab.Records with
        {
            MidnightFrom = new(2025, 8, 3),
            MidnightNational = nights,
            RemovalBookOuts = new([new(2025, 5, 1), new(2025, 7, 1)], [310, 62]),
            Snapshots = [.. new[] { 1, 15 }.Select(Snapshot), Snapshot(43)],
        };
        var series = RecordSeries.Of(records, new(2025, 5, 1));
        Assert.Equal([100, null, 114, 121], series.Of("detained")!.Points.Select(p => p.Value));
        Assert.Equal([10, null, 2], series.Of("departures.month")!.Points.Select(p => p.Value));
        Assert.Equal([30, 30, null, 30], series.Of("detained_cbp")!.Points.Select(p => p.Value));
        Assert.All(Series.All.SelectMany(s => s.Points), p => Assert.False(p.Value is double v && !double.IsFinite(v)));
    }

    [Fact]
    public void Shares_of_a_month_add_up_and_nothing_is_after_the_record()
    {
        var classes = new[] { "convicted", "pending", "other" }.Select(n => Series.Of($"criminality.{n}")!.Points).ToList();
        Assert.NotEmpty(classes[0]);
        for (var month = 0; month < classes[0].Count; month++)
            if (classes[0][month].Value is { } first)
                Assert.Equal(1, first + classes[1][month].Value!.Value + classes[2][month].Value!.Value, 9);
        Assert.All(
            Series.All.SelectMany(s => s.Points).Where(p => p.Value is not null),
            p => Assert.True(p.Period.To <= new DateOnly(2025, 8, 31))
        );
    }

    private static DetainedSnapshot Snapshot(int day) =>
        new(
            new DateOnly(2025, 6, 1).AddDays(day),
            new DateOnly(2025, 6, 20).AddDays(day),
            new double[,]
            {
                { 1, 2, 3 },
                { 10, 10, 10 },
            }
        );
}
