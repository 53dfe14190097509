using Caseload.Model;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;
using Caseload.Tests.Engine;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>What must be so by theory, whatever the parameters are.</summary>
public sealed class LimitTheoryTests
{
    /// <summary>Beds, judges, seats without limit.</summary>
    private static Scenario Wide(Scenario scenario) =>
        scenario
            .With("custody.beds.contract", 1_000_000)
            .With("courts.judges", 20_000)
            .With("courts.judges.cap_reconciliation_act", 20_000)
            .With("removals.flights.per_month", 50_000);

    /// <summary>
    /// Over whole weeks long after the start, inflow less outflow is the change of a stationary stock: of people who come one by one
    /// or in pairs and stay independently, its variance is at most twice its mean.
    /// </summary>
    [Fact]
    public void In_a_long_run_as_many_leave_as_come()
    {
        const int last = 364;
        var scenario = Wide(Lab.Over(new(2025, 8, 31), 3 * last))
            .With("target.national", 0)
            .With("target.office_floor", 0)
            .With("border.cbp_bookins_daily", 300)
            .With("pool.detainers_daily", 400);
        foreach (var pool in (string[])["convicted_per_year", "final_orders_per_year"])
            scenario = scenario.Pin("pool.inflow." + pool, 0);
        foreach (var pool in (string[])["criminal_docket.convicted_nondetained", "final_orders.nondetained_nov2024"])
            scenario = scenario.Pin("pool." + pool, 1e9);
        var layout = Lab.Prepare(scenario).Layout;
        var record = Lab.Run(scenario);
        double Last(string measure) => Lab.Days(layout, record, measure)[^last..].ToArray().Sum(v => (double)v);
        var come = Last("bookins") + Last("bookins_cbp");
        var leave = Last("departures") + Last("releases");
        var held = Lab.Days(layout, record, "detained")[^1];
        Assert.InRange(come - leave, -Chance.Errors * Math.Sqrt(2 * 2 * held), Chance.Errors * Math.Sqrt(2 * 2 * held));
        Assert.True(come > 100_000);
    }

    [Fact]
    public void Seats_that_do_not_bind_change_nothing_when_doubled()
    {
        var scenario = Wide(Lab.Over(100));
        var layout = Lab.Prepare(scenario).Layout;
        var (once, twice) = (Lab.Run(scenario), Lab.Run(scenario.With("removals.flights.per_month", 100_000)));
        var changed = Enumerable
            .Range(0, layout.Cells)
            .Where(i => once[i].Equals(twice[i]) is false)
            .Select(i => layout[i].Measure.Name);
        Assert.Equal(["seats_available"], changed.Distinct(StringComparer.Ordinal));
    }

    /// <summary>
    /// With officers enough, a capped office's day is its target in the mean, less what the search for the officer time leaves (1/4,096
    /// of it); its spread is at most a Poisson number's.
    /// </summary>
    [Fact]
    public void A_cap_keeps_offices_near_their_targets()
    {
        const int days = 60;
        var scenario = Wide(Lab.Over(new(2025, 2, 1), days))
            .With("workforce.ero.officers", 200_000)
            .With("policy.fow_required", 0)
            .With("target.office_floor", 0)
            .With("target.national", 2000)
            .With("target.cap", 1);
        var world = Lab.Open(scenario);
        var (arrests, targets) = (new double[Office.Count], new double[Office.Count]);
        for (var day = 0; day < days; day++)
        {
            Day.Step(world, day);
            for (var o = 0; o < Office.Count; o++)
            {
                arrests[o] += world.Arrests.CountOf(o);
                targets[o] += world.Policy.TargetOf(o, day);
            }
        }
        for (var o = 0; o < Office.Count; o++)
        {
            var spread = Chance.Errors * Math.Sqrt(targets[o]);
            Assert.InRange(arrests[o], (0.98 * targets[o]) - spread, targets[o] + spread);
        }
    }

    [Fact]
    public void Without_a_cap_they_pass_it()
    {
        var scenario = Wide(Lab.Over(new(2025, 2, 1), 60))
            .With("workforce.ero.officers", 100_000)
            .With("target.office_floor", 20);
        var layout = Lab.Prepare(scenario).Layout;
        Assert.True(Lab.Days(layout, Lab.Run(scenario), "arrests").ToArray().Average() > 1.5 * 25 * 20);
    }
}
