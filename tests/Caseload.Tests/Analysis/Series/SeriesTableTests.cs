using Caseload.Analysis.Numbers;
using Caseload.Analysis.Series;
using Xunit;

namespace Caseload.Tests.Analysis.Series;

public sealed class SeriesTableTests
{
    private static readonly SeriesSet Set = SeriesSet.Of(new HandMadeRecord(new(2025, 1, 20), new(2025, 12, 31)).Layout);

    private static float[] Values(int run) =>
        [.. Enumerable.Range(0, Set.Values).Select(i => (run + i) % 7 == 0 ? float.NaN : (run * 31 + i * 17) % 101)];

    private static SeriesTable Filled(IEnumerable<int> order, int runs)
    {
        var table = new SeriesTable(Set, runs);
        foreach (var run in order)
            table.Fill(run, Values(run));
        return table;
    }

    [Fact]
    public void A_point_is_the_interval_of_its_values()
    {
        using var table = Filled(Enumerable.Range(0, 30), 30);
        var place = Set.IndexOf("detained");
        var start = Set.All.Take(place).Sum(s => s.Points.Count);
        var band = table.Of("detained");
        Assert.Same(Set.All[place].Points, band.Points);
        for (var point = 0; point < band.Points.Count; point++)
            Assert.Equal(
                Interval.Of([.. Enumerable.Range(0, 30).Select(run => (double)Values(run)[start + point])]),
                band.Values[point]
            );
        Assert.Contains(band.Values, v => v.Reached < v.Histories);
    }

    [Fact]
    public void The_order_of_filling_changes_nothing()
    {
        using var forward = Filled(Enumerable.Range(0, 20), 20);
        using var backward = Filled(Enumerable.Range(0, 20).Reverse(), 20);
        using var together = new SeriesTable(Set, 20);
        Parallel.For(0, 20, run => together.Fill(run, Values(run)));
        foreach (var (a, b, c) in forward.All().Zip(backward.All(), together.All()))
        {
            Assert.Equal(a.Values, b.Values);
            Assert.Equal(a.Values, c.Values);
            Assert.Equal(a.Values, forward.Of(a.Name).Values);
        }
    }

    [Fact]
    public void Filling_runs_takes_no_memory()
    {
        using var table = new SeriesTable(Set, 2_000);
        var values = Values(1);
        table.Fill(0, values);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 1; run < 2_000; run++)
            table.Fill(run, values);
        // One number a run would be 8 kB.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000);
    }
}
