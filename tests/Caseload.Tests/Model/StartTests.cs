using Caseload.Model;
using Caseload.Model.Cases;
using Caseload.Model.Departures;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;
using Caseload.Model.Start;
using Caseload.Tests.Engine;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>A run starts with the people that the records hold.</summary>
public sealed class StartTests
{
    private static readonly PublicRecords Records = Lab.Records;

    public static TheoryData<string> Dates =>
        ["2022-10-01", "2023-03-15", "2023-10-01", "2024-02-29", "2025-01-20", "2025-06-15", "2025-08-31"];

    [Fact]
    public void Both_margins_are_the_records_on_every_date()
    {
        for (var date = Horizon.EarliestStart; date <= Horizon.LatestStart; date = date.AddDays(1))
        {
            var cells = HeldMatrix.Of(Records, date);
            var night = Records.MidnightByOffice[Math.Max(0, date.DayNumber - 1 - Records.MidnightFrom.DayNumber)];
            var snapshot = (Records.Snapshots.LastOrDefault(s => s.Date < date) ?? Records.Snapshots[0]).People;
            for (var o = 0; o < Office.Count; o++)
                Assert.Equal(night[o], Enumerable.Range(0, 6).Sum(k => cells[k, o]));
            var (all, counted) = (night.Sum(), snapshot.Cast<double>().Sum());
            for (var k = 0; k < 6; k++)
                Assert.Equal(snapshot[k / 3, k % 3] / counted * all, Enumerable.Range(0, 25).Sum(o => cells[k, o]), 1.0);
            Assert.All(cells.Cast<int>(), c => Assert.True(c >= 0));
        }
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void The_world_holds_them(string date)
    {
        var from = DateOnly.ParseExact(date, "yyyy-MM-dd", null);
        var cells = HeldMatrix.Of(Records, from);
        var world = Lab.Open(Lab.Over(from, 3));
        for (var o = 0; o < Office.Count; o++)
            Assert.Equal(Enumerable.Range(0, 6).Sum(k => cells[k, o]), world.Custody.HeldAt(o));
        for (var k = 0; k < 6; k++)
            Assert.Equal(Enumerable.Range(0, 25).Sum(o => cells[k, o]), world.Custody.Held[k]);
        Assert.All(Catalogue.Laws.Where(l => l.Name is "conservation"), l => Assert.Null(l.Check(world, 0)));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void The_first_midnight_is_near_the_record(string date)
    {
        var from = DateOnly.ParseExact(date, "yyyy-MM-dd", null);
        var scenario = Lab.Over(from, 1);
        var held = Lab.Days(Lab.Prepare(scenario).Layout, Lab.Run(scenario), "detained")[0];
        var night = Records.MidnightNational[from.DayNumber - Records.MidnightFrom.DayNumber];
        Assert.InRange(held / night, 0.97, 1.03);
    }

    /// <summary>The count in a band of days so far is binomial about the record's share.</summary>
    [Theory]
    [MemberData(nameof(Dates))]
    public void Days_so_far_lie_in_the_records_bands(string date)
    {
        var from = DateOnly.ParseExact(date, "yyyy-MM-dd", null);
        var world = Lab.Open(Lab.Over(from, 3));
        var bands = (Records.Lengths.LastOrDefault(l => l.Date <= from) ?? Records.Lengths[0]).People;
        var ages = Enumerable.Range(0, world.Cases.Rows).Select(id => -world.Cases[id].Booked).ToArray();
        int[] ends = [180, 365, 730, int.MaxValue];
        for (var b = 0; b < ends.Length; b++)
        {
            var share = bands[b] / bands.Sum();
            var count = ages.Count(a => a <= ends[b] && (b == 0 || a > ends[b - 1]));
            var spread = Chance.Errors * Math.Sqrt(ages.Length * share * (1 - share)) + 1;
            Assert.True(
                Math.Abs(count - ages.Length * share) <= spread,
                $"band {b}: {count} for {ages.Length * share:F0} +- {spread:F0}"
            );
        }
    }

    /// <summary>Whoever has become ready since the last charter of the group still waits for its seat.</summary>
    [Theory]
    [MemberData(nameof(Dates))]
    public void Lines_for_seats_hold_those_for_whom_nothing_has_flown(string date)
    {
        var from = DateOnly.ParseExact(date, "yyyy-MM-dd", null);
        var world = Lab.Open(Lab.Over(from, 3));
        var waiting = Enumerable.Range(0, world.Cases.Rows).Where(id => world.Cases[id].Stage == CaseStage.Seat).ToList();
        Assert.All(
            waiting,
            id => Assert.Equal(CaseMarks.Ordered, world.Cases[id].Marks & (CaseMarks.Ordered | CaseMarks.NoSeat))
        );
        for (var group = 0; group < Countries.Groups; group++)
        {
            var unflown = Countries.DaysSinceFlight(group, from);
            var line = world.Memory.Seats[group];
            Assert.Equal(waiting.Count(id => world.Cases[id].Country == group), line.Count);
            Assert.Equal(unflown > 0, line.Count > 0);
            var last = -unflown;
            while (line.TryDequeue(out _, out var since))
            {
                Assert.InRange(since, last, -1);
                last = since;
            }
        }
    }

    [Fact]
    public void Days_since_a_flight_end_at_the_last_one()
    {
        for (var date = Horizon.EarliestStart; date <= Horizon.LatestStart; date = date.AddDays(1))
        for (var group = 0; group < Countries.Groups; group++)
        {
            var days = Countries.DaysSinceFlight(group, date);
            Assert.True(Countries.Flies(group, date.AddDays(-days - 1)));
            Assert.All(Enumerable.Range(1, days), d => Assert.False(Countries.Flies(group, date.AddDays(-d))));
        }
    }
}
