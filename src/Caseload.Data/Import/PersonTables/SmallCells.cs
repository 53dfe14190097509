namespace Caseload.Data.Import.PersonTables;

/// <summary>
/// Counts and the sums that join them, with small counts left out: a count of 1 to 10 is suppressed, and so much beside it that
/// no sums give it back, neither one alone nor all together. In each sum with a suppressed count at least two are suppressed, and
/// those that are parts of a known total hold enough that each may be 11, as far as there are others to suppress. 0 is no secret.
/// </summary>
internal sealed class SmallCells
{
    /// <summary>Counts below are not shown.</summary>
    public const int Least = 11;

    private readonly List<long> values = [];
    private readonly List<bool> suppressed = [];
    private readonly List<(int[] Parts, int Total)> sums = [];
    private readonly List<(int[] Plus, int[] Minus)> balances = [];

    /// <summary>Adds a count; the number by which it is asked for.</summary>
    public int Add(long value)
    {
        values.Add(value);
        suppressed.Add(false);
        return values.Count - 1;
    }

    /// <summary>Says that parts add up to a total; -1 for a total that is always shown, such as the rows of a file.</summary>
    public void Join(int[] parts, int total) => sums.Add((parts, total));

    /// <summary>Says that two groups of counts have the same sum, which is not shown itself.</summary>
    public void Balance(int[] some, int[] others) => balances.Add((some, others));

    public bool IsSuppressed(int cell) => suppressed[cell];

    /// <summary>The count, or null where it is suppressed.</summary>
    public double? Shown(int cell) => suppressed[cell] ? null : values[cell];

    /// <summary>Suppresses; counts that were added or joined later are not looked at.</summary>
    /// <returns>How many counts are left out.</returns>
    public int Suppress()
    {
        for (var i = 0; i < values.Count; i++)
            suppressed[i] = values[i] is > 0 and < Least;
        Close();
        (int[] Plus, int[] Minus)[] all =
        [
            .. balances,
            .. sums.Select(s => (s.Parts, s.Total < 0 ? Array.Empty<int>() : [s.Total])),
        ];
        // A file of one month has that month's count in its total, which is always shown.
        HashSet<int> open = [.. sums.Where(s => s is { Total: < 0, Parts.Length: 1 }).Select(s => s.Parts[0])];
        while (Cover(all, Recoverable.Of(all, c => suppressed[c] && !open.Contains(c))))
            Close();
        return suppressed.Count(s => s);
    }

    /// <summary>Suppresses until no single sum gives a count back.</summary>
    private void Close()
    {
        for (var changed = true; changed; )
        {
            changed = false;
            foreach (var (parts, total) in sums)
                while (Exposed(parts, total) && Next(parts, total) is { } next)
                    changed = suppressed[next] = true;
        }
    }

    /// <summary>Suppresses the smallest shown count near each that is given back; one at a time in the same sums.</summary>
    /// <returns>Whether there was any.</returns>
    private bool Cover((int[] Plus, int[] Minus)[] all, IReadOnlyList<int> known)
    {
        if (known.Count == 0)
            return false;
        var sumsOf = all.SelectMany(s => s.Plus.Concat(s.Minus).Select(c => (Cell: c, Sum: s))).ToLookup(p => p.Cell, p => p.Sum);
        var (covered, changed) = (new HashSet<int>(), false);
        foreach (var cell in known)
        {
            if (covered.Contains(cell) || Nearest(cell, sumsOf) is not { } next)
                continue;
            changed = suppressed[next] = true;
            foreach (var (plus, minus) in sumsOf[next])
                covered.UnionWith(plus.Concat(minus));
        }
        return changed;
    }

    /// <summary>The smallest shown count in the sums of a cell, or else in those that its suppressed neighbours stand in.</summary>
    private int? Nearest(int cell, ILookup<int, (int[] Plus, int[] Minus)> sumsOf)
    {
        HashSet<int> met = [cell];
        List<int> edge = [cell];
        while (edge.Count > 0)
        {
            int[] around = [.. edge.SelectMany(c => sumsOf[c]).SelectMany(s => s.Plus.Concat(s.Minus)).Where(c => met.Add(c))];
            int[] shown = [.. around.Where(c => !suppressed[c] && values[c] > 0)];
            if (shown.Length > 0)
                return shown.MinBy(c => (values[c], c));
            edge = [.. around.Where(c => suppressed[c])];
        }
        return null;
    }

    private bool Exposed(int[] parts, int total)
    {
        var (count, sum) = (0, 0L);
        foreach (var part in parts)
            if (suppressed[part])
                (count, sum) = (count + 1, sum + values[part]);
        if (total >= 0 && suppressed[total])
            return count == 0;
        // Each part may then be 11 or more, whatever the others are.
        return count == 1 || (count > 0 && sum < Least + count);
    }

    /// <summary>The smallest part that is still shown, or the total where all parts are left out already.</summary>
    private int? Next(int[] parts, int total)
    {
        int? next = null;
        foreach (var part in parts)
            if (!suppressed[part] && values[part] > 0 && (next is not { } least || values[part] < values[least]))
                next = part;
        if (next is null && total >= 0 && !suppressed[total])
            next = total;
        return next;
    }
}
