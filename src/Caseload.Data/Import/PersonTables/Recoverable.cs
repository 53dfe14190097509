using System.Runtime.InteropServices;

namespace Caseload.Data.Import.PersonTables;

/// <summary>
/// Which hidden cells the sums of a file give back exactly, taken all together. A cell is given back if it is 0 in every change of
/// the hidden cells that no sum would notice; one such change, drawn at random, tells. Counted modulo a prime, so nothing is rounded.
/// </summary>
internal static class Recoverable
{
    private const long Prime = 2_147_483_647;

    /// <param name="sums">Cells that are added, and cells that are taken off: together they are known.</param>
    /// <param name="hidden">Whether a cell is hidden.</param>
    /// <returns>The cells given back, each with the shown cells that it is the sum and difference of.</returns>
    public static IReadOnlyList<(int Cell, int[] From)> Of(IReadOnlyList<(int[] Plus, int[] Minus)> sums, Func<int, bool> hidden)
    {
        var rows = sums.Where(s => s.Plus.Any(hidden) || s.Minus.Any(hidden))
            .Select(Row)
            .OrderBy(r => r.Keys.Count(hidden))
            .ToList();
        var uses = new Dictionary<int, int>();
        foreach (var row in rows)
        foreach (var cell in row.Keys.Where(hidden))
            CollectionsMarshal.GetValueRefOrAddDefault(uses, cell, out _)++;
        List<(int Cell, Dictionary<int, long> Row)> solved = [];
        var order = new Dictionary<int, int>();
        foreach (var row in rows)
        {
            Reduce(row, solved, order);
            if (!row.Keys.Any(hidden))
                continue;
            // A cell that stands in few sums makes the others least long.
            var pivot = row.Keys.Where(hidden).MinBy(c => (uses[c], c));
            var inverse = Inverse(row[pivot]);
            foreach (var cell in row.Keys.ToArray())
                row[cell] = row[cell] * inverse % Prime;
            order.Add(pivot, solved.Count);
            solved.Add((pivot, row));
        }
        List<(int, int[])> known = [];
        foreach (var at in GivenBack(solved, order, hidden))
        {
            var (cell, row) = (solved[at].Cell, new Dictionary<int, long>(solved[at].Row));
            row.Remove(cell);
            Reduce(row, solved, order);
            known.Add((cell, [.. row.Keys]));
        }
        return known;
    }

    private static Dictionary<int, long> Row((int[] Plus, int[] Minus) sum)
    {
        var row = new Dictionary<int, long>();
        foreach (var cell in sum.Plus)
            row[cell] = 1;
        foreach (var cell in sum.Minus)
            row[cell] = Prime - 1;
        return row;
    }

    /// <summary>Takes solved cells out of a row, the earliest first: a solved row holds none that was solved before it.</summary>
    private static void Reduce(
        Dictionary<int, long> row,
        List<(int Cell, Dictionary<int, long> Row)> solved,
        Dictionary<int, int> order
    )
    {
        var waiting = new SortedSet<int>(row.Keys.Where(order.ContainsKey).Select(c => order[c]));
        while (waiting.Count > 0)
        {
            var next = waiting.Min;
            waiting.Remove(next);
            var (cell, other) = solved[next];
            if (!row.TryGetValue(cell, out var factor))
                continue;
            foreach (var (at, value) in other)
            {
                ref var mine = ref CollectionsMarshal.GetValueRefOrAddDefault(row, at, out var there);
                mine = (mine + (Prime - factor) * value) % Prime;
                if (mine == 0)
                    row.Remove(at);
                else if (!there && order.TryGetValue(at, out var later))
                    waiting.Add(later);
            }
        }
    }

    /// <summary>Which solved rows have a cell that is 0 in a change drawn at random.</summary>
    private static List<int> GivenBack(
        List<(int Cell, Dictionary<int, long> Row)> solved,
        Dictionary<int, int> order,
        Func<int, bool> hidden
    )
    {
        var change = new Dictionary<int, long>();
        List<int> known = [];
        for (var i = solved.Count - 1; i >= 0; i--)
        {
            var (cell, row) = solved[i];
            var sum = 0L;
            foreach (var (other, value) in row)
                if (other != cell && hidden(other))
                    sum = (sum + value * (order.ContainsKey(other) ? change[other] : Drawn(other))) % Prime;
            change[cell] = (Prime - sum) % Prime;
            if (sum == 0)
                known.Add(i);
        }
        return known;
    }

    /// <summary>A number from 1 below the prime that looks random and is the same in every run.</summary>
    private static long Drawn(int cell)
    {
        var z = (ulong)(cell + 1) * 0x9E37_79B9_7F4A_7C15;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return 1 + (long)((z ^ (z >> 31)) % (Prime - 1));
    }

    private static long Inverse(long value)
    {
        var (power, result) = (value, 1L);
        for (var exponent = Prime - 2; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1)
                result = result * power % Prime;
            power = power * power % Prime;
        }
        return result;
    }
}
