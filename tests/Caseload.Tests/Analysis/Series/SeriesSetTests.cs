using Caseload.Analysis.Headlines;
using Caseload.Analysis.Series;
using Caseload.Model.Records;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Series;

public sealed class SeriesSetTests
{
    private static readonly DateOnly From = new(2025, 1, 20);
    private static readonly DateOnly To = new(2025, 5, 15);

    private static HandMadeRecord Record() => new(From, To);

    private static double[] Values(HandMadeRecord record, string name)
    {
        var set = SeriesSet.Of(record.Layout);
        var values = new float[set.Values];
        set.Compute(record.Cells, values);
        var at = 0;
        foreach (var series in set.All)
        {
            if (string.Equals(series.Name, name, StringComparison.Ordinal))
                return [.. values.Skip(at).Take(series.Points.Count).Select(v => (double)v)];
            at += series.Points.Count;
        }
        throw new ArgumentException("No such series.", nameof(name));
    }

    [Fact]
    public void A_week_is_a_full_week_of_the_record()
    {
        var record = Record().Set("arrests", date => date.DayNumber - From.DayNumber);
        var series = SeriesSet.Of(record.Layout).All[0];
        Assert.Equal("arrests", series.Name);
        Assert.Equal(new Period(new(2025, 1, 26), new(2025, 2, 1)), series.Points[0]);
        Assert.Equal(record.Layout.Weeks.Count, series.Points.Count);
        // Days 6 to 12.
        Assert.Equal(9, Values(record, "arrests")[0]);
    }

    [Fact]
    public void A_month_is_a_full_month_and_a_ratio_is_of_its_sums()
    {
        var record = Record()
            .Set("arrests", date => date.Day)
            .Set("arrests_convicted", date => date.Day <= 10 ? date.Day : 0)
            .Set("court_decision_days", date => date.Month == 3 ? 300 : 0)
            .Set("court_completions_detained", date => date.Month == 3 ? 5 : 0);
        var month = SeriesSet.Of(record.Layout).All.Single(s => s.Name is "arrests.month");
        Assert.Equal(
            [
                new(new(2025, 2, 1), new(2025, 2, 28)),
                new(new(2025, 3, 1), new(2025, 3, 31)),
                new(new(2025, 4, 1), new(2025, 4, 30)),
            ],
            month.Points
        );
        Assert.Equal([14.5, 16, 15.5], Values(record, "arrests.month"));
        Assert.Equal(55.0 / 406, Values(record, "criminality.convicted")[0], 6);
        Assert.Equal([double.NaN, 60, double.NaN], Values(record, "court_days"));
    }

    [Fact]
    public void A_measure_that_is_not_recorded_has_no_series()
    {
        var set = SeriesSet.Of(Record().Layout);
        Assert.Throws<ArgumentException>(() => set.IndexOf("departures"));
        Assert.Equal("arrests.month", set.All[set.IndexOf("arrests.month")].Name);
    }

    [Fact]
    public void In_each_history_limits_and_shares_add_up_to_1()
    {
        var experiment = Lab.Prepare(Lab.Over(150).With("target.national", 1200));
        var set = SeriesSet.Of(experiment.Layout);
        foreach (var run in new[] { 0, 1, 2 })
        {
            var values = new float[set.Values];
            set.Compute(Lab.Run(experiment.Scenario, run), values);
            foreach (var part in new[] { "arrests_limit.", "departures_limit.", "criminality.", "channel." })
            {
                var sums = new double[set.All.First(s => s.Name.StartsWith(part, StringComparison.Ordinal)).Points.Count];
                var at = 0;
                foreach (var series in set.All)
                {
                    for (var i = 0; i < series.Points.Count; i++)
                        if (series.Name.StartsWith(part, StringComparison.Ordinal))
                            sums[i] += values[at + i];
                    at += series.Points.Count;
                }
                Assert.NotEmpty(sums);
                Assert.All(sums, sum => Assert.Equal(1, sum, 5));
            }
        }
    }

    [Fact]
    public void Every_series_of_the_model_is_there_and_says_what_it_is()
    {
        var set = SeriesSet.Of(Lab.Prepare(Lab.Over(90)).Layout);
        Assert.Equal(28 + 9 + 15 + 3 * Office.Count, set.All.Count);
        Assert.Equal(set.All.Count, set.All.Select(s => s.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(set.All, s => Assert.True(s.Unit.Length > 0 && s.Definition.EndsWith('.')));
        Assert.All(
            set.All.Where(s => s.Office is not null),
            s => Assert.Equal(!s.Name.StartsWith("detained/", StringComparison.Ordinal), s.Judgment && s.NotObserved)
        );
        Assert.Equal("Boston", set.All[set.IndexOf("detained/Boston")].Office);
    }
}
