using Caseload.Analysis.Calibration;
using Caseload.Analysis.Headlines;
using Caseload.Model;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Calibration;

/// <summary>The recorded values that are fitted, and what a run says of them.</summary>
public sealed class CalibrationRecordTests
{
    private static readonly Experiment Window = Lab.Prepare(Lab.Baseline with { Horizon = CalibrationRecord.Window });
    private static readonly IReadOnlyList<CalibrationSeries> Series = CalibrationRecord.Of(Lab.Records, Window.Layout);

    [Fact]
    public void EveryValueIsInTheWindowAndANumber()
    {
        Assert.Equal(14, Series.Count);
        Assert.Equal(Series.Count, Series.Select(s => s.Id).Distinct(StringComparer.Ordinal).Count());
        foreach (var point in Series.SelectMany(s => s.Points))
        {
            Assert.InRange(point.From, new(2024, 9, 30), CalibrationRecord.Window.To);
            Assert.InRange(point.To, point.From, CalibrationRecord.Window.To);
            Assert.True(double.IsFinite(point.Observed));
        }
    }

    [Theory]
    [InlineData("arrests", 0, 47)]
    [InlineData("bookins", 0, 11)]
    [InlineData("departures", 0, 11)]
    [InlineData("stay", 0, 11)]
    [InlineData("arrest_classes", 0, 18)]
    public void ASeriesHasItsWeeksOrMonths(string id, int first, int count)
    {
        var series = Series.Single(s => string.Equals(s.Id, id, StringComparison.Ordinal));
        Assert.Equal(count, series.Points.Count);
        Assert.True(series.Points[first].From >= CalibrationRecord.Window.From);
    }

    [Fact]
    public void TheObservedValueIsTheRecords()
    {
        var week = Series[0].Points.Single(p => p.From == new DateOnly(2025, 6, 1));
        var place = Lab.Records.Arrests.WeekStart.ToList().IndexOf(week.From);
        Assert.Equal(Math.Log(Lab.Records.Arrests.Value[place] / 7), week.Observed, 1e-12);
        var stay = Of("stay").Points[^1];
        Assert.Equal(Math.Log(Lab.Records.AverageStay.Value[^1]), stay.Observed, 1e-12);
        var grown = Of("pending_detained").Points[^1];
        Assert.Equal(Math.Log(34821.0 / 18022), grown.Observed, 1e-12);
    }

    [Theory]
    [InlineData("arrests", 52)]
    [InlineData("departures", 12)]
    [InlineData("detained_aor", 125)]
    [InlineData("pending", 0)] // of its one date in that year nothing grows
    public void OverOtherDaysASeriesHasTheValuesOfThoseDays(string id, int count)
    {
        var year = Lab.Prepare(Lab.Baseline with { Horizon = new(new(2023, 10, 1), new(2024, 9, 30)) });
        var points = CalibrationRecord
            .Of(Lab.Records, year.Layout)
            .Single(s => string.Equals(s.Id, id, StringComparison.Ordinal))
            .Points;
        Assert.Equal(count, points.Count);
        Assert.All(points, p => Assert.InRange(p.To, new(2023, 10, 7), new(2024, 9, 30)));
    }

    [Fact]
    public void ANumberOnTheScaleStandsForAValue()
    {
        Assert.Equal(1222, Of("arrests").Value(Math.Log(1222)), 1e-9);
        Assert.Equal(0.25, Of("long_stays").Value(Math.Log(0.25 / 0.75)), 1e-12);
    }

    [Fact]
    public void ARunIsReadOverTheSameDays()
    {
        var layout = Window.Layout;
        var record = new float[layout.Cells];
        void Set(string measure, DateOnly day, float value) =>
            record[layout.Day(RunRecord.Place(layout, measure), day.DayNumber - layout.Horizon.From.DayNumber)] = value;
        for (var d = 0; d < 7; d++)
            Set("arrests", new DateOnly(2025, 6, 1).AddDays(d), 100 * d);
        Set("detained_convicted", new(2025, 8, 24), 900);
        Set("detained_ice_convicted", new(2025, 8, 24), 600);
        Set("detained", new(2025, 8, 31), 1000);
        Set("detained_over_180", new(2025, 8, 31), 100);
        for (var d = 1; d <= 31; d++)
        {
            Set("exit_days", new(2025, 8, d), 1000);
            Set("departures", new(2025, 8, d), 15);
            Set("releases", new(2025, 8, d), 5);
        }
        double Say(string id, Func<CalibrationPoint, bool> which) => Of(id).Points.Last(which).Of(new RunRecord(layout, record));
        Assert.Equal(Math.Log(300), Say("arrests", p => p.From == new DateOnly(2025, 6, 1)), 1e-6);
        Assert.Equal(
            Math.Log(300),
            Say("detained_classes", p => string.Equals(p.Part, "CBP convicted", StringComparison.Ordinal)),
            1e-6
        );
        Assert.Equal(Math.Log(0.1 / 0.9), Say("long_stays", p => p.To == new DateOnly(2025, 8, 31)), 1e-6);
        Assert.Equal(Math.Log(50), Say("stay", _ => true), 1e-6);
    }

    [Fact]
    public void AFitUpToTheEveOfThePushSeesNoLaterDay()
    {
        var end = new DateOnly(2025, 5, 20);
        var seen = Refit.LeaveOuts.Single(r => r.To == end).Seen(Series);
        Assert.All(seen.SelectMany(s => s.Points), p => Assert.True(p.To <= end));
        Assert.Equal(Series.Sum(s => s.Points.Count(p => p.To <= end)), seen.Sum(s => s.Points.Count));
    }

    [Fact]
    public void ASeriesThatIsLeftOutIsNotSeen()
    {
        foreach (var refit in Refit.LeaveOuts.Where(r => r.LeftOut.Count > 0))
        {
            Assert.All(refit.LeftOut, id => Assert.Contains(Series, s => string.Equals(s.Id, id, StringComparison.Ordinal)));
            Assert.DoesNotContain(refit.Seen(Series), s => refit.LeftOut.Contains(s.Id, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void AnAblationChangesTheRun()
    {
        // Few beds, so that there is something to damp.
        var days = Lab.Baseline with
        {
            Horizon = new(new(2025, 1, 20), new(2025, 4, 30)),
        };
        var scenario = days.With("custody.beds.contract", 40_000);
        var whole = Lab.Run(scenario);
        Assert.All(Refit.Ablations, refit => Assert.NotEqual(whole, Lab.Run(refit.Of(scenario))));
    }

    private static CalibrationSeries Of(string id) => Series.Single(s => string.Equals(s.Id, id, StringComparison.Ordinal));
}
