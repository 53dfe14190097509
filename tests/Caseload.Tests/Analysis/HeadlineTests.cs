using Caseload.Analysis.Headlines;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Analysis;

public sealed class HeadlineTests
{
    private static readonly DateOnly From = new(2025, 1, 20);
    private static readonly DateOnly To = new(2025, 12, 31);
    private static readonly DateOnly Target = new(2025, 1, 25);

    private static HandMadeRecord Record() => new HandMadeRecord(From, To).Target(new LeverStep(Target, null, 1200));

    [Fact]
    public void Weeks_count_from_the_first_full_week_under_the_target()
    {
        // 2025-01-25 is a Saturday: the week of 26 January is the first. 48 full weeks end by 27 December.
        var record = Record().Set("arrests", date => date < new DateOnly(2025, 2, 9) ? 1200 : 1199);
        Assert.Equal(100.0 * 2 / 48, record["weeks_at_target"], 10);
    }

    [Fact]
    public void A_week_is_judged_by_its_mean_not_by_its_days()
    {
        var record = Record().Set("arrests", date => date.DayOfWeek == DayOfWeek.Friday ? 8400 : 0);
        Assert.Equal(100, record["weeks_at_target"]);
    }

    [Fact]
    public void A_thirty_day_mean_is_dated_by_its_last_day()
    {
        var record = Record().Set("arrests", date => date >= new DateOnly(2025, 6, 1) ? 1200 : 0);
        Assert.Equal(new DateOnly(2025, 6, 30).DayNumber, record["mean30_at_target"]);
    }

    [Fact]
    public void A_mean_that_is_not_reached_has_no_date() =>
        Assert.True(double.IsNaN(Record().Set("arrests", _ => 1100)["mean30_at_target"]));

    [Fact]
    public void Without_a_target_nothing_is_met()
    {
        var record = new HandMadeRecord(From, To).Set("arrests", _ => 500);
        Assert.True(double.IsNaN(record["weeks_at_target"]) && double.IsNaN(record["mean30_at_target"]));
        Assert.Null(record.Headlines().Target.FirstDay);
    }

    [Fact]
    public void Weeks_and_thirty_days_count_under_a_target_in_full()
    {
        // A target for 11 weeks and 2 days. Arrests come up to it in the weeks after it ended.
        var record = new HandMadeRecord(From, To)
            .Target(new LeverStep(Target, null, 1200), new LeverStep(new(2025, 4, 15), null, 0))
            .Set("arrests", date => date < new DateOnly(2025, 4, 13) ? 600 : 1200);
        Assert.Equal(11, record.Headlines().TargetWeeks);
        Assert.Equal(0, record["weeks_at_target"]);
        Assert.True(double.IsNaN(record["mean30_at_target"]));
    }

    [Fact]
    public void Thirty_days_do_not_bridge_days_without_a_target()
    {
        var record = new HandMadeRecord(From, To)
            .Target(new(Target, null, 1200), new(new(2025, 2, 14), null, 0), new(new(2025, 3, 1), null, 1200))
            .Set("arrests", _ => 1200);
        Assert.Equal(new DateOnly(2025, 3, 30).DayNumber, record["mean30_at_target"]);
    }

    [Fact]
    public void A_target_after_the_horizon_is_known()
    {
        var record = new HandMadeRecord(From, new(2025, 1, 24)).Target(new LeverStep(Target, null, 1200));
        Assert.Equal(Target, record.Goal.Later);
        Assert.Null(Record().Goal.Later);
    }

    [Fact]
    public void More_needed_than_available_is_counted_by_history()
    {
        var record = Record().Set("needs_beds", _ => 71_000).Set("beds_usable", _ => 50_000);
        Assert.Equal(1, record["short.beds"]);
        Assert.Equal(0, record.Set("beds_usable", _ => 71_000)["short.beds"]);
        Assert.True(double.IsNaN(record["short.seats"]));
    }

    [Fact]
    public void What_is_needed_is_told_of_100_available()
    {
        var record = Record().Set("needs_beds", _ => 71_000).Set("beds_usable", _ => 50_000);
        Assert.Equal(142, record["ratio.beds"], 9);
        Assert.True(double.IsNaN(record.Set("beds_usable", _ => 0)["ratio.beds"]));
        Assert.True(double.IsNaN(record["ratio.seats"]));
    }

    [Fact]
    public void Floors_are_the_target_where_no_national_one_ever_stands()
    {
        var record = new HandMadeRecord(From, To).Set("arrests", _ => 1875);
        record.Levers = [new("target.office_floor", [new(Target, null, 75)])];
        Assert.Equal((100.0, 1875.0), (record["weeks_at_target"], record["target.period"]));
        Assert.True(record.Goal.SumOfFloors);
        record.Levers = [.. record.Levers, new("target.national", [new(Target, null, 3000)])];
        Assert.Equal((0.0, 3000.0), (record["weeks_at_target"], record["target.period"]));
        Assert.False(record.Goal.SumOfFloors);
    }

    [Fact]
    public void A_target_that_rises_in_a_line_is_judged_week_by_week()
    {
        var record = new HandMadeRecord(From, To).Target(new LeverStep(From, new(2025, 12, 31), 1200)).Set("arrests", _ => 600);
        Assert.Equal(50, record["weeks_at_target"], 2.0);
    }

    [Fact]
    public void The_period_is_the_last_three_full_months()
    {
        var record = Record().Set("arrests", date => date.Month >= 10 ? 900 : 0);
        Assert.Equal(900, record["arrests.period"]);
        Assert.Equal(new Period(new(2025, 10, 1), new(2025, 12, 31)), record.Headlines().Period);
    }

    [Theory]
    [InlineData("2025-01-20", "2025-12-30", "2025-09-01", "2025-11-30")]
    [InlineData("2025-01-20", "2025-03-15", "2025-02-01", "2025-02-28")]
    [InlineData("2025-01-20", "2025-02-10", "2025-01-20", "2025-02-10")]
    [InlineData("2024-02-01", "2024-02-29", "2024-02-01", "2024-02-29")]
    public void A_short_horizon_has_a_shorter_period(string from, string to, string first, string last) =>
        Assert.Equal(new Period(Date(first), Date(last)), Period.LastFullMonths(new(Date(from), Date(to)), 3));

    [Fact]
    public void Cohorts_are_those_arrested_under_the_target()
    {
        // Cohorts that come of age before 60 days of target (26 March) were arrested without one.
        var record = Record()
            .Set("cohort_60", _ => 100)
            .Set("cohort_departed_60", date => date < Target.AddDays(60) ? 100 : 40)
            .Set("cohort_released_60", _ => 25);
        Assert.Equal((400.0, 250.0), (record["cohort_departed.60"], record["cohort_released.60"]));
        Assert.Equal(350, record["cohort_held.60"], 9);
    }

    [Fact]
    public void Limits_are_shares_of_office_weeks()
    {
        var record = Record().SetOffices("arrests_limit_beds", (office, _) => office < 5 ? 1 : 0);
        Assert.Equal((20.0, 0.0), (record["arrests_limit.beds"], record["arrests_limit.officers"]));
    }

    [Fact]
    public void Criminality_is_a_share_of_arrests_and_missing_without_arrests()
    {
        var record = Record().Set("arrests", _ => 800).Set("arrests_convicted", _ => 200);
        Assert.Equal(0.25, record["criminality.convicted"]);
        Assert.True(double.IsNaN(Record()["criminality.convicted"]));
        Assert.True(double.IsNaN(record["criminality.pending"]));
    }

    [Fact]
    public void Needs_stand_beside_what_is_available()
    {
        var record = Record().Set("needs_beds", _ => 71_000).Set("beds_usable", _ => 50_000);
        Assert.Equal((71_000.0, 50_000.0), (record["needed.beds"], record["available.beds"]));
    }

    [Fact]
    public void A_horizon_of_one_day_has_finite_or_missing_numbers()
    {
        var day = new DateOnly(2025, 2, 1);
        var table = new HeadlineTable(new HandMadeRecord(day, day).Target(new LeverStep(day, null, 10)).Headlines(), 1);
        table.Fill(0, new HandMadeRecord(day, day).Set("arrests", _ => 5).Cells);
        Assert.DoesNotContain(table.Set.All, headline => double.IsInfinity(table.Column(headline.Name)[0]));
    }

    private static DateOnly Date(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
