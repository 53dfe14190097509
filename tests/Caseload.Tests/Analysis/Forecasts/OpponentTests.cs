using Caseload.Analysis.Forecasts.Opponents;
using Caseload.Analysis.Forecasts.Targets;
using Caseload.Model.Forecasts;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts;

/// <summary>Made-up series on which each simple forecast can be worked out by hand. Values below are log(v + 1).</summary>
public sealed class OpponentTests
{
    private const int Median = HubLevels.Median;

    public static TheoryData<string> Names => [.. SimpleForecasts.All.Select(o => o.Name)];

    [Fact]
    public void The_random_walk_stays_at_the_mean_of_four_weeks_and_naive_at_the_last()
    {
        var history = Weeks(t => Math.Log(1 + 100 + (t % 4)), 40);
        Assert.Equal(101.5, Forecast("rw", history, 3)[2][Median], 9);
        Assert.Equal(103, Forecast("naive", history, 3)[2][Median], 9);
        // A change over four weeks never was.
        Assert.All(Forecast("naive", history, 4)[3], v => Assert.Equal(103, v, 9));
        // Of 78 signed changes over one week 9 are the fall from 103 to 100, so that the lowest quantile is that fall.
        Assert.Equal((104 * 101 / 104.0) - 1, Forecast("naive", history, 1)[0][0], 9);
    }

    [Fact]
    public void Months_walk_from_the_last_alone()
    {
        var history = Months(t => 5 + (0.1 * (t % 3)), 36);
        Assert.Equal(Forecast("naive", history, 6), Forecast("rw", history, 6));
    }

    [Fact]
    public void Drift_goes_on_with_the_mean_change()
    {
        // Changes of 0, 0.2, 0, 0.2, ...: mean 0.1, deviation sqrt(n / (n - 1)) / 10, and the mean's own error.
        var history = Weeks(t => 4 + (0.2 * (t / 2)), 21);
        var rows = Forecast("drift", history, 2);
        Assert.Equal(6.2, Math.Log(rows[1][Median] + 1), 9);
        var deviation = 0.1 * Math.Sqrt(20 / 19.0) * Math.Sqrt(2 + (4 / 20.0));
        Assert.Equal(6.2 + (1.959963984540054 * deviation), Math.Log(rows[1][21] + 1), 9);
    }

    [Fact]
    public void Theta_goes_on_with_half_the_slope_of_a_line()
    {
        var rows = Forecast("theta", Weeks(t => 3 + (0.01 * t), 60), 10);
        // Smoothing follows a line within 0.0001 of a step, and its level is a step's share behind.
        Assert.Equal(3.59 + (0.005 * 10), Math.Log(rows[9][Median] + 1), 1e-4);
    }

    [Fact]
    public void Smoothing_takes_a_trend_where_there_is_one()
    {
        var rows = Forecast("ets", Weeks(t => 3 + (0.02 * t) + (t % 2 == 0 ? 0.005 : -0.005), 80), 10);
        Assert.Equal(3 + (0.02 * 89), Math.Log(rows[9][Median] + 1), 0.01);
    }

    [Fact]
    public void Smoothing_takes_no_trend_where_there_is_none()
    {
        var rows = Forecast("ets", Weeks(t => 6 + (0.1 * Math.Sin(t * t)), 120), 10);
        Assert.Equal(rows[0][Median], rows[9][Median], 9);
        Assert.Equal(6, Math.Log(rows[9][Median] + 1), 0.03);
    }

    [Fact]
    public void Smoothing_takes_a_season_of_months_where_there_is_one_and_enough_of_it()
    {
        double Value(int t) => 6 + (0.3 * Math.Sin(t * Math.PI / 6)) + (0.01 * Math.Sin(t * t));
        var rows = Forecast("ets", Months(Value, 60), 6);
        for (var h = 1; h <= 6; h++)
            Assert.Equal(Value(59 + h), Math.Log(rows[h - 1][Median] + 1), 0.03);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Intervals_widen_and_quantiles_are_ordered_counts(string name)
    {
        var rows = Forecast(name, Weeks(t => 2 + (0.5 * Math.Sin(t * t)) + (0.3 * Math.Sin(t / 9.0)), 90), 26);
        foreach (var row in rows)
            _ = new QuantileForecast("x", "US", default, 1, default, row);
        Assert.True(Width(rows[25]) >= 0.9 * Width(rows[0]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_series_that_never_changes_goes_on(string name) =>
        Assert.All(Forecast(name, Weeks(_ => Math.Log(51), 60), 26), row => Assert.All(row, v => Assert.Equal(50, v, 1e-6)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Nobody_held_at_all_is_no_fault(string name) =>
        Assert.All(Forecast(name, Weeks(_ => 0, 60), 26), row => Assert.All(row, v => Assert.Equal(0, v, 1e-9)));

    private static double Width(double[] row) => Math.Log(row[^1] + 1) - Math.Log(row[0] + 1);

    private static double[][] Forecast(string name, History history, int horizons) =>
        SimpleForecasts.All.Single(o => string.Equals(o.Name, name, StringComparison.Ordinal)).Quantiles(history, horizons);

    private static History Weeks(Func<int, double> log, int count) =>
        Made(ForecastTarget.ArrestsWeek, new(2023, 1, 7), log, count);

    private static History Months(Func<int, double> log, int count) =>
        Made(ForecastTarget.IceBookInsMonth, new(2021, 1, 31), log, count);

    private static History Made(ForecastTarget target, DateOnly first, Func<int, double> log, int count) =>
        new(
            TargetSeries.Of(
                target,
                ForecastTarget.Nation,
                [.. Enumerable.Range(0, count).Select(t => target.After(first, t))],
                [.. Enumerable.Range(0, count).Select(t => Math.Max(0, Math.Exp(log(t)) - 1))]
            ),
            count
        );
}
