using Caseload.Analysis.Forecasts.Opponents;
using Caseload.Analysis.Forecasts.Origins;
using Caseload.Model.Forecasts;
using Caseload.Model.Records;
using Caseload.Tests.Model;
using Xunit;
using static Caseload.Tests.Analysis.Forecasts.Origins.ForecastText;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>What was not public on the day of an origin does not reach its forecasts on the set `published`.</summary>
public sealed class PublishedOriginTests
{
    private static readonly DateOnly Day = UnpublishedValues.Day;

    private static HindcastPlan Plan() =>
        new(Lab.Baseline, Lab.Table, Lab.Records, [new(2024, 12, 22), new(2025, 3, 16), Day], 26, 6, 16, 5, 2);

    private static PublishedOrigin Origin(PublicRecords records) => new(records, Day, Recorded.AllTasks);

    [Fact]
    public void No_value_that_was_not_public_reaches_the_forecasts()
    {
        var changed = UnpublishedValues.Changed(Lab.Records);
        Assert.NotEqual(Lab.Records.BookInsIce.Value[^5], changed.BookInsIce.Value[^5]);
        Assert.NotEqual(Lab.Records.MidnightNational[0], changed.MidnightNational[0]);
        Assert.Equal(Text(Origin(Lab.Records).Model(Plan())), Text(Origin(changed).Model(Plan() with { Records = changed })));
    }

    [Fact]
    public void A_value_that_was_public_does()
    {
        var editions = Lab.Records.Editions;
        var changed = Lab.Records with
        {
            Editions = editions with
            {
                BookInsIce =
                [
                    .. editions.BookInsIce.Select(e =>
                        e.Published == new DateOnly(2025, 3, 14) ? e with { Value = 2 * e.Value } : e
                    ),
                ],
            },
        };
        Assert.NotEqual(Text(Origin(Lab.Records).Model(Plan())), Text(Origin(changed).Model(Plan())));
    }

    [Fact]
    public void No_row_known_on_or_after_the_day_reaches_the_forecasts()
    {
        var later = LaterValues.Rows(Lab.Table, Day);
        Assert.Equal(
            Text(Origin(Lab.Records).Model(Plan())),
            Text(Origin(Lab.Records).Model(Plan() with { Parameters = later }))
        );
    }

    [Fact]
    public void What_is_asked_for_is_what_the_other_set_is_asked_for_in_the_nation()
    {
        var origin = Origin(Lab.Records);
        Assert.Equal([new(2025, 4, 13), new(2025, 5, 11)], PublishedOrigin.Days);
        Assert.Equal(new(2025, 3, 24), origin.Start);
        Assert.Equal([new(2025, 3, 16), origin.Start], origin.RunFrom(Plan()));
        Assert.Equal(4, origin.Dated.Count);
        var asked = origin.Dated.SelectMany(t => t.Asked.Select(a => (t.Series.Target.Name, a.Horizon, a.EndDate)));
        Assert.Equal(asked, origin.Of(SimpleForecasts.Baseline).Select(f => (f.Target, f.Horizon, f.TargetEndDate)));
        Assert.All(origin.Dated, t => Assert.True(origin.LastOf(t) < t.History.Last));
    }

    [Fact]
    public void A_random_walk_is_centred_on_what_was_public()
    {
        var forecasts = Origin(Lab.Records).Of(SimpleForecasts.Baseline);
        double Median(ForecastTarget target) =>
            forecasts.First(f => target.Name.Equals(f.Target, StringComparison.Ordinal)).Values[HubLevels.Median];
        Assert.Equal(17_375, Median(ForecastTarget.IceBookInsMonth), 6);
        Assert.Equal(12_297, Median(ForecastTarget.RemovalBookOutsMonth), 6);
    }
}
