using System.Globalization;
using Caseload.Analysis.Forecasts.Opponents;
using Caseload.Analysis.Forecasts.Skill;
using Caseload.Model.Forecasts;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts;

public sealed class SkillTableTests
{
    private const string Arrests = "arrests_week US";

    private static readonly IReadOnlyList<JudgedForecast> Baseline = JudgedForecast.Of(
        Recorded.Tasks("arrests_week"),
        SimpleForecasts.Baseline
    );

    [Theory]
    [InlineData(Cadence.Week, 4, HorizonBand.Short)]
    [InlineData(Cadence.Week, 5, HorizonBand.Middle)]
    [InlineData(Cadence.Week, 13, HorizonBand.Middle)]
    [InlineData(Cadence.Week, 14, HorizonBand.Long)]
    [InlineData(Cadence.Month, 1, HorizonBand.Short)]
    [InlineData(Cadence.Month, 3, HorizonBand.Middle)]
    [InlineData(Cadence.Month, 4, HorizonBand.Long)]
    public void Bands_of_horizons(Cadence cadence, int horizon, HorizonBand band) =>
        Assert.Equal(band, Bands.Of(cadence, horizon));

    [Theory]
    [InlineData("2025-01-19", "2025-01-19", ChangePeriod.Before)]
    [InlineData("2025-01-19", "2025-01-20", ChangePeriod.Across)]
    [InlineData("2025-01-20", "2025-01-25", ChangePeriod.After)]
    public void Periods(string origin, string end, ChangePeriod period) =>
        Assert.Equal(
            period,
            Bands.Of(DateOnly.Parse(origin, CultureInfo.InvariantCulture), DateOnly.Parse(end, CultureInfo.InvariantCulture))
        );

    [Fact]
    public void Cells_add_up()
    {
        var table = SkillTable.Of(Baseline, Baseline);
        var all = table.Of(Arrests)!;
        Assert.Equal(16, table.Rows.Count);
        foreach (
            var rows in new[]
            {
                table.Rows.Where(r => r.Band != HorizonBand.All && r.Period == ChangePeriod.All).ToList(),
                [.. table.Rows.Where(r => r.Band == HorizonBand.All && r.Period != ChangePeriod.All)],
                [.. table.Rows.Where(r => r.Band != HorizonBand.All && r.Period != ChangePeriod.All)],
            }
        )
        {
            Assert.Equal(all.Count, rows.Sum(r => r.Count));
            Assert.Equal(all.Natural.Wis, rows.Sum(r => r.Natural.Wis * r.Count) / all.Count, 6);
        }
        Assert.All(table.Rows, r => Assert.Equal(r.Natural.Wis, r.Natural.Spread + r.Natural.Over + r.Natural.Under, 6));
    }

    [Fact]
    public void A_forecaster_beside_itself_is_1_and_wins_nothing()
    {
        foreach (var row in SkillTable.Of(Baseline, Baseline).Rows)
        {
            Assert.Equal((1.0, 1.0, 0), (row.Natural.RelativeWis, row.Log.RelativeWis, row.Won));
            Assert.True(row.Natural.Range is null or { Low: 1, High: 1 });
        }
    }

    /// <summary>A forecast with no spread that comes true scores 0, everywhere, and wins each origin.</summary>
    [Fact]
    public void Foresight_scores_nothing_and_wins_each_origin()
    {
        var foresight = JudgedForecast.Of(Recorded.Tasks("arrests_week"), Known());
        var row = SkillTable.Of(foresight, Baseline).Of(Arrests)!;
        Assert.Equal((0.0, 0.0, 22, 22), (row.Natural.RelativeWis, row.Natural.Crps, row.Won, row.Origins));
        Assert.Equal((1.0, 1.0, 0.0), (row.In50, row.In90, row.Bias));
        Assert.Equal(new ResampledRange(0, 0), row.Natural.Range);
    }

    [Fact]
    public void The_order_in_which_forecasts_are_given_makes_no_difference()
    {
        var tasks = Recorded.Tasks("removal_bookouts_month");
        var forecasts = tasks.SelectMany(t => SimpleForecasts.Baseline.At(t)).ToList();
        Assert.Equal(JudgedForecast.Of(tasks, forecasts), JudgedForecast.Of(tasks, Enumerable.Reverse(forecasts)));
    }

    [Fact]
    public void A_range_needs_two_blocks_of_origins()
    {
        var table = Recorded.Tables["theta"];
        Assert.NotNull(table.Of("removal_bookouts_month US")!.Natural.Range);
        Assert.Null(table.Of(Arrests, period: ChangePeriod.After)!.Natural.Range);
        Assert.All(
            table.Rows.Where(r => r.Natural.Range is not null),
            r => Assert.True(r.Natural.Range!.Value.Low <= r.Natural.Range.Value.High)
        );
    }

    [Fact]
    public void Missing_repeated_and_misdated_forecasts_are_refused_and_later_ones_passed_over()
    {
        var tasks = Recorded.Tasks("arrests_week");
        var known = Known();
        Refused("horizon 1, is missing", [.. known.Skip(1)]);
        Refused("horizon 1, comes twice", [.. known, known[0]]);
        Refused(
            "ends on 2023-10-14, asked for is 2023-10-07",
            [known[0] with { TargetEndDate = new(2023, 10, 14) }, .. known.Skip(1)]
        );
        Assert.Equal(known.Count, JudgedForecast.Of(tasks, [.. known, known[0] with { Horizon = 27 }]).Count);
        Assert.Throws<ArgumentException>(() => SkillTable.Of(Baseline, [.. Baseline.Skip(1)]));
        Assert.Throws<ArgumentException>(() => SkillTable.Of(Baseline, [.. Baseline.Reverse()]));

        void Refused(string message, List<QuantileForecast> forecasts) =>
            Assert.Contains(
                message,
                Assert.Throws<ArgumentException>(() => JudgedForecast.Of(tasks, forecasts)).Message,
                StringComparison.Ordinal
            );
    }

    private static List<QuantileForecast> Known() =>
        [
            .. Recorded
                .Tasks("arrests_week")
                .SelectMany(t =>
                    t.Asked.Select(a => new QuantileForecast(
                        "arrests_week",
                        "US",
                        t.Origin,
                        a.Horizon,
                        a.EndDate,
                        [.. Enumerable.Repeat(a.Truth, HubLevels.Count)]
                    ))
                ),
        ];
}
