using Caseload.Analysis.Series;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Analysis.Series;

public sealed class LimitTableTests
{
    private static HandMadeRecord Record() =>
        new HandMadeRecord(new(2025, 1, 20), new(2025, 4, 30)).Target(new LeverStep(new(2025, 3, 1), null, 1200));

    [Fact]
    public void The_most_frequent_limit_counts_from_the_target_on()
    {
        var record = Record()
            .SetOffices("arrests_limit_beds", (_, week) => week < 6 ? 1 : 0)
            .SetOffices("arrests_limit_officers", (office, week) => week >= 6 && office != 2 ? 1 : 0);
        var table = new LimitTable(record.Layout, record.Headlines().Target);
        table.Add(record.Cells);
        table.Add(record.Cells);
        table.Add(record.SetOffices("arrests_limit_beds", (_, _) => 1).SetOffices("arrests_limit_officers", (_, _) => 0).Cells);
        var limits = table.Result();
        Assert.Equal(Office.Names, limits.Arrests.Select(l => l.Office));
        Assert.Equal("officers", limits.Arrests[0].Limit);
        Assert.Equal(2.0 / 3, limits.Arrests[0].Share, 12);
        Assert.Equal(new OfficeLimit("Boston", "arrests", "beds", 1), limits.Arrests[2]);
    }

    [Fact]
    public void Where_no_week_is_counted_no_limit_is_named()
    {
        var record = Record();
        var table = new LimitTable(record.Layout, record.Headlines().Target);
        table.Add(record.Cells);
        Assert.All(table.Result().Departures, l => Assert.True(l.Limit is null && double.IsNaN(l.Share)));
    }
}
