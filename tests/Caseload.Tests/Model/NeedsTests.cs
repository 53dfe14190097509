using Caseload.Model.Recording;
using Caseload.Tests.Engine;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>What a target needs is what a long run uses where nothing is short.</summary>
public sealed class NeedsTests
{
    private const int Days = 900;
    private const int Last = 364;
    private const int Runs = 8;

    /// <summary>
    /// Both are means over finitely many people: 512 hypothetical ones a run, whose stay spreads by about its mean, and the real ones of
    /// a year, correlated over a stay. A tenth is more than five standard errors over eight runs. The wait for a rotation is no need.
    /// </summary>
    [Fact]
    public void Needs_are_what_a_steady_state_uses()
    {
        var scenario = Lab.Over(new(2025, 8, 31), Days)
            .With("custody.beds.contract", 1_000_000)
            .With("courts.judges", 20_000)
            .With("courts.judges.cap_reconciliation_act", 20_000)
            .With("removals.flights.per_month", 50_000)
            .With("border.cbp_bookins_daily", 150)
            .With("pool.detainers_daily", 500)
            .With("target.office_floor", 0)
            .With("target.national", 1000);
        var experiment = Lab.Prepare(scenario);
        var record = new float[experiment.Layout.Cells];
        var worker = experiment.CreateWorker(Chance.Seed, Vary.Chance);
        var (beds, hearings, seats) = (default(Pair), default(Pair), default(Pair));
        for (var run = 0; run < Runs; run++)
        {
            worker.Execute(run, record);
            double Mean(string measure) =>
                Lab.Days(experiment.Layout, record, measure)[^Last..].ToArray().Average(v => (double)v);
            var more = Mean("arrests") / Mean("target");
            // Needs are of the target's arrests and of all CBP book-ins; the run's of its own arrests.
            var cbp = Mean("detained_cbp");
            beds.Add((Mean("needs_beds") - cbp) * more + cbp, Mean("detained") - Mean("waiting_seat"));
            hearings.Add(Mean("needs_hearing_slots") * more, Mean("hearing_slots_used"));
            var seatsOfCbp = Mean("seats_used") * (Mean("departures") - Mean("departures_ice")) / Mean("departures");
            seats.Add((Mean("needs_seats") - seatsOfCbp) * more + seatsOfCbp, Mean("seats_used"));
        }
        Assert.InRange(beds.Ratio, 0.9, 1.1);
        Assert.InRange(hearings.Ratio, 0.9, 1.1);
        Assert.InRange(seats.Ratio, 0.9, 1.1);
    }

    private struct Pair
    {
        private double needed;
        private double used;

        public readonly double Ratio => needed / used;

        public void Add(double need, double use)
        {
            needed += need;
            used += use;
        }
    }
}
