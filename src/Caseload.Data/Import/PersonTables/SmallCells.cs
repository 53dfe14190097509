namespace Caseload.Data.Import.PersonTables;

/// <summary>
/// Counts and the sums that join them, with small counts left out: a count of 1 to 10 is suppressed, and so much beside it that
/// no sum gives it back. In each sum with a suppressed count at least two are suppressed, and those that are parts of a known
/// total hold 11 or more together, as far as there are other parts to suppress. A count of 0 is no secret.
/// </summary>
internal sealed class SmallCells
{
    /// <summary>Counts below are not shown.</summary>
    public const int Least = 11;

    private readonly List<long> values = [];
    private readonly List<bool> suppressed = [];
    private readonly List<(int[] Parts, int Total)> sums = [];

    /// <summary>Adds a count; the number by which it is asked for.</summary>
    public int Add(long value)
    {
        values.Add(value);
        suppressed.Add(false);
        return values.Count - 1;
    }

    /// <summary>Says that parts add up to a total; -1 for a total that is always shown, such as the rows of a file.</summary>
    public void Join(int[] parts, int total) => sums.Add((parts, total));

    public bool IsSuppressed(int cell) => suppressed[cell];

    /// <summary>The count, or null where it is suppressed.</summary>
    public double? Shown(int cell) => suppressed[cell] ? null : values[cell];

    /// <summary>Suppresses; counts that were added or joined later are not looked at.</summary>
    /// <returns>How many counts are left out.</returns>
    public int Suppress()
    {
        for (var i = 0; i < values.Count; i++)
            suppressed[i] = values[i] is > 0 and < Least;
        for (var changed = true; changed; )
        {
            changed = false;
            foreach (var (parts, total) in sums)
                while (Exposed(parts, total) && Next(parts, total) is { } next)
                    changed = suppressed[next] = true;
        }
        return suppressed.Count(s => s);
    }

    private bool Exposed(int[] parts, int total)
    {
        var (count, sum) = (0, 0L);
        foreach (var part in parts)
            if (suppressed[part])
                (count, sum) = (count + 1, sum + values[part]);
        if (total >= 0 && suppressed[total])
            return count == 0;
        return count == 1 || (count > 0 && sum < Least);
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
