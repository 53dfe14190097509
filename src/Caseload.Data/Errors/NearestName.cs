namespace Caseload.Data.Errors;

/// <summary>The valid name that differs least from what was written.</summary>
public static class NearestName
{
    private const int LongestCompared = 200;

    /// <summary>
    /// The nearest of <paramref name="names"/>, the first in order where two are as near; null if there is none.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        var folded = Fold(written);
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var name in names)
        {
            var distance = Distance(folded, Fold(name));
            if (distance >= least)
                continue;
            least = distance;
            nearest = name;
        }
        return nearest;
    }

    /// <summary>The nearest name if at most a third of its letters differ, else null.</summary>
    public static string? IfClose(string written, IEnumerable<string> names)
    {
        var nearest = Of(written, names);
        return nearest is not null && Distance(Fold(written), Fold(nearest)) <= Math.Max(1, nearest.Length / 3) ? nearest : null;
    }

    /// <summary>Edits (insert, delete, replace, swap of neighbours) that turn one text into the other.</summary>
    internal static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }

    private static string Fold(string text) =>
        (text.Length > LongestCompared ? text[..LongestCompared] : text).ToLowerInvariant().Replace('-', '_');
}
