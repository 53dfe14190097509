using Caseload.Model;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>A capacity that stops for a month and comes back: waiting grows and drains, nobody is lost, and the limit is named.</summary>
public sealed class InterruptionTests
{
    private const int Stop = 30;
    private const int Back = 60;
    private static readonly Scenario Parent = Lab.Over(130);

    [Theory]
    [InlineData("removals.flights.per_month", 300, "waiting_seat")]
    [InlineData("courts.judges", 700, "hearings_waiting")]
    public void Waiting_grows_and_drains(string lever, double value, string waiting)
    {
        var (layout, record) = ExtremeTests.Lawful(Interrupted(Parent, lever, value));
        var line = Lab.Days(layout, record, waiting);
        Assert.True(line[Back - 1] > line[Stop - 1]);
        Assert.True(line[^1] < line[Back - 1]);
    }

    [Fact]
    public void Without_beds_people_are_released_and_beds_are_named()
    {
        var (layout, record) = ExtremeTests.Lawful(Interrupted(Parent, "custody.beds.contract", 100_000));
        var released = Lab.Days(layout, record, "releases_no_bed");
        Assert.Equal(0, Mean(released[..Stop]));
        Assert.True(Mean(released[Stop..Back]) > 100);
        Assert.Equal(0, Mean(released[(Back + 1)..]));
        Assert.True(Mean(Lab.Days(layout, record, "arrests_limit_beds")[Stop..Back]) > 20);
    }

    [Fact]
    public void Without_flights_nobody_leaves_in_a_seat()
    {
        var (layout, record) = ExtremeTests.Lawful(Interrupted(Parent, "removals.flights.per_month", 300));
        Assert.Equal(0, Mean(Lab.Days(layout, record, "departures_air")[Stop..Back]));
        Assert.True(
            Mean(Lab.Days(layout, record, "departures_air")[Back..]) > Mean(Lab.Days(layout, record, "departures_air")[..Stop])
        );
    }

    [Fact]
    public void A_month_without_officers_has_arrests_by_partners_alone()
    {
        var scenario = Interrupted(Parent, "workforce.ero.officers", 6000).With("workforce.detailees.ramp", 0);
        var (layout, record) = ExtremeTests.Lawful(scenario);
        var all = Lab.Days(layout, record, "arrests");
        var partners = Lab.Days(layout, record, "arrests_partner");
        Assert.True(all[Stop..Back].SequenceEqual(partners[Stop..Back]));
        Assert.True(Mean(all[Back..]) > 100);
    }

    [Fact]
    public void A_month_without_anything()
    {
        var scenario = Interrupted(Parent, "removals.flights.per_month", 300);
        scenario = Interrupted(scenario, "courts.judges", 700);
        scenario = Interrupted(scenario, "custody.beds.contract", 80_000);
        ExtremeTests.Lawful(Interrupted(scenario, "workforce.ero.officers", 6000));
    }

    [Fact]
    public void Beds_below_those_in_use_are_emptied_by_exits_alone()
    {
        var from = Parent.Horizon.From;
        var scenario = Parent.With(
            "custody.beds.contract",
            new LeverStep(from, null, 60_000),
            new(from.AddDays(Stop), null, 20_000),
            new(from.AddDays(Stop + 61), null, 60_000)
        );
        var (layout, record) = ExtremeTests.Lawful(scenario);
        Assert.True(ExtremeTests.Sum(layout, record, "releases_no_bed") > 0);
        var held = Lab.Days(layout, record, "detained");
        Assert.True(held[Stop + 60] < held[Stop - 1]);
        Assert.True(held[^1] > held[Stop + 60]);
        var world = Lab.Open(scenario);
        for (var day = 0; day < Stop + 61; day++)
        {
            var before = Enumerable.Range(0, Office.Count).Select(world.Beds.Occupied).ToArray();
            Day.Step(world, day);
            for (var o = 0; o < Office.Count; o++)
                Assert.True(world.Beds.Occupied(o) <= Math.Max(before[o], world.Beds.Allowed(o)));
        }
    }

    private static Scenario Interrupted(Scenario scenario, string lever, double value)
    {
        var from = scenario.Horizon.From;
        return scenario.With(
            lever,
            new LeverStep(from, null, value),
            new(from.AddDays(Stop), null, 0),
            new(from.AddDays(Back), null, value)
        );
    }

    private static double Mean(ReadOnlySpan<float> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum / values.Length;
    }
}
