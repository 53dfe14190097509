using Caseload.Data.Import.PersonTables;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Data.Import;

/// <summary>No count of 1 to 10 is shown, and none can be had by subtracting.</summary>
public sealed class SmallCellsTests
{
    [Fact]
    public void A_lone_small_count_takes_its_neighbour_with_it()
    {
        var cells = new SmallCells();
        int[] parts = [cells.Add(3), cells.Add(20), cells.Add(500)];
        var total = cells.Add(523);
        cells.Join(parts, total);
        Assert.Equal(2, cells.Suppress());
        Assert.Equal([true, true, false, false], [.. parts.Append(total).Select(cells.IsSuppressed)]);
    }

    [Fact]
    public void Two_small_counts_that_add_up_to_few_are_not_enough()
    {
        var cells = new SmallCells();
        int[] parts = [cells.Add(1), cells.Add(1), cells.Add(40), cells.Add(500)];
        cells.Join(parts, cells.Add(542));
        Assert.Equal(3, cells.Suppress());
    }

    [Fact]
    public void A_part_that_is_the_whole_takes_the_total_with_it()
    {
        var cells = new SmallCells();
        var part = cells.Add(4);
        var total = cells.Add(4);
        cells.Join([part], total);
        Assert.Equal(2, cells.Suppress());
    }

    [Fact]
    public void Zero_is_no_secret_and_large_counts_are_shown()
    {
        var cells = new SmallCells();
        int[] parts = [cells.Add(0), cells.Add(11), cells.Add(30)];
        cells.Join(parts, cells.Add(41));
        Assert.Equal(0, cells.Suppress());
        Assert.Equal([0, 11, 30], parts.Select(cells.Shown));
    }

    /// <summary>Tables with margins: solving every sum for a lone unknown, again and again, gives no suppressed count back.</summary>
    [Fact]
    public void No_table_gives_a_suppressed_count_back_by_its_sums() =>
        Gen.Select(Gen.Int[1, 6], Gen.Int[1, 5])
            .SelectMany(t =>
                Gen.Frequency((3, Gen.Int[0, 12]), (2, Gen.Int[0, 200]))
                    .Array[t.Item1 * t.Item2]
                    .Select(v => (t.Item1, t.Item2, v))
            )
            .Sample(t =>
            {
                var (rows, columns, values) = t;
                var cells = new SmallCells();
                List<(int[] Parts, int Total)> sums = [];
                int[] all = [.. values.Select(v => cells.Add(v))];
                int[] rowTotals =
                [
                    .. Enumerable.Range(0, rows).Select(r => Sum(Enumerable.Range(0, columns).Select(c => r * columns + c))),
                ];
                int[] columnTotals =
                [
                    .. Enumerable.Range(0, columns).Select(c => Sum(Enumerable.Range(0, rows).Select(r => r * columns + c))),
                ];
                var grand = cells.Add(values.Sum());
                Join(rowTotals, grand);
                Join(columnTotals, grand);
                cells.Suppress();
                var count = all.Length + rows + columns + 1;
                Assert.All(all.Where(c => values[c] is > 0 and < SmallCells.Least), c => Assert.True(cells.IsSuppressed(c)));
                if (values.Sum() < SmallCells.Least)
                    return true;
                HashSet<int> unknown = [.. Enumerable.Range(0, count).Where(cells.IsSuppressed)];
                Assert.All(sums, s => Assert.NotEqual(1, s.Parts.Append(s.Total).Count(unknown.Contains)));
                return true;

                int Sum(IEnumerable<int> parts)
                {
                    int[] of = [.. parts];
                    var total = cells.Add(of.Sum(p => values[p]));
                    Join(of, total);
                    return total;
                }
                void Join(int[] parts, int total)
                {
                    cells.Join(parts, total);
                    sums.Add((parts, total));
                }
            });
}
