using Caseload.Model;
using Caseload.Model.Recording;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;
using Caseload.Tests.Engine;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>Whatever is set to its least or its most, every law holds and every number is one.</summary>
public sealed class ExtremeTests
{
    private static readonly Scenario Short = Lab.Over(100);

    private static readonly (string Name, Scenario Scenario)[] Extremes =
    [
        ("no target", Short.With("target.national", 0).With("target.office_floor", 0)),
        ("no beds", Short.With("custody.beds.contract", 0)),
        ("no judges", Short.With("courts.judges", 0)),
        ("no flights", Short.With("removals.flights.per_month", 0)),
        ("no officers", Short.With("workforce.ero.officers", 0).With("workforce.detailees.ramp", 0)),
        ("all officers at the border", Short.With("border.ero_share_at_border", 1)),
        ("no detainers", Short.With("pool.detainers_daily", 0)),
        ("nobody from the border", Short.With("border.cbp_bookins_daily", 0)),
        ("5,000 a day from the border", Short.With("border.cbp_bookins_daily", 5000)),
        ("100,000 a day", Short.With("target.national", 100_000).With("workforce.ero.officers", 200_000)),
        ("all at the least", All(Short, l => l.Low)),
        ("all at the most", All(Lab.Over(40), l => l.High)),
        ("one day", Lab.Over(1)),
        ("one day at the first start", Lab.Over(Horizon.EarliestStart, 1)),
        ("one day at the last start", Lab.Over(Horizon.LatestStart, 1)),
    ];

    public static TheoryData<string> Names => [.. Extremes.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_stays_lawful(string name) =>
        Lawful(Extremes.Single(e => string.Equals(e.Name, name, StringComparison.Ordinal)).Scenario);

    [Fact]
    public void Ten_years()
    {
        var from = new DateOnly(2025, 8, 31);
        var horizon = new Horizon(from, from.AddYears(Horizon.MostYears));
        var (layout, record) = Lawful(Lab.Baseline with { Horizon = horizon });
        Assert.Equal(3653, layout.Days);
        Assert.True(Lab.Days(layout, record, "detained")[^1] > 0);
    }

    [Fact]
    public void Everything_at_nothing_leads_to_nothing()
    {
        var (layout, record) = Lawful(All(Short, l => l.Low));
        foreach (var measure in (string[])["arrests", "bookins_cbp", "departures_air", "officers", "judges", "seats_available"])
            Assert.Equal(0, Sum(layout, record, measure));
        Assert.True(Lab.Days(layout, record, "detained")[0] > Lab.Days(layout, record, "detained")[^1]);
    }

    internal static (RecordLayout Layout, float[] Record) Lawful(Scenario scenario)
    {
        var experiment = Lab.Prepare(scenario);
        var worker = experiment.CreateWorker(Chance.Seed, Vary.Both, check: true);
        var record = new float[experiment.Layout.Cells];
        worker.Execute(0, record);
        Assert.Empty(worker.Breaches.Take(10));
        Assert.Empty(Sanity.Of(experiment.Layout, record));
        Assert.Empty(Sanity.Lost(experiment.Layout, record));
        return (experiment.Layout, record);
    }

    internal static double Sum(RecordLayout layout, float[] record, string measure)
    {
        var sum = 0.0;
        foreach (var value in Lab.Days(layout, record, measure))
            sum += value;
        return sum;
    }

    private static Scenario All(Scenario scenario, Func<Lever, double> value) =>
        Catalogue.Levers.Aggregate(scenario, (s, lever) => s.With(lever.Id, value(lever)));
}
