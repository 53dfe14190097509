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
        while (Cover(Recoverable.Of(all, c => suppressed[c] && !open.Contains(c))))
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

    /// <summary>Of the shown counts that give one back the smallest is suppressed too.</summary>
    /// <returns>Whether there was any.</returns>
    private bool Cover(IReadOnlyList<(int Cell, int[] From)> known)
    {
        HashSet<int> now = [];
        foreach (var (_, from) in known)
        {
            var shown = from.Where(c => !suppressed[c] && values[c] > 0).ToArray();
            // Where one of them went with another count just now, this one may be safe.
            if (shown.Length > 0 && !from.Any(now.Contains))
                now.Add(shown.MinBy(c => (values[c], c)));
        }
        foreach (var cell in now)
            suppressed[cell] = true;
        return now.Count > 0;
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
