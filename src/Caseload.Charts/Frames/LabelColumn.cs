namespace Caseload.Charts.Frames;

/// <summary>Spreads labels that stand in one column so that they keep a distance, each as near to its own height as that allows.</summary>
public static class LabelColumn
{
    /// <summary>Heights for labels, in the order given, which is kept from the top down.</summary>
    /// <param name="wanted">Ascending heights, in pixels.</param>
    /// <param name="distance">Between two labels, at least.</param>
    /// <param name="top">The highest place.</param>
    /// <param name="bottom">The lowest place.</param>
    /// <remarks>If the column is too short the distance is kept and the last ones lie below it: the caller drops those.</remarks>
    public static double[] Spread(IReadOnlyList<double> wanted, double distance, double top, double bottom)
    {
        var placed = new double[wanted.Count];
        List<(double Sum, int First, int Count)> groups = [];
        for (var i = 0; i < placed.Length; i++)
        {
            groups.Add((wanted[i], i, 1));
            while (groups.Count > 1 && Start(groups[^1]) < Start(groups[^2]) + groups[^2].Count * distance)
            {
                var (below, above) = (groups[^1], groups[^2]);
                groups.RemoveRange(groups.Count - 2, 2);
                // Each member asks for a place of the group's first label.
                groups.Add(
                    (above.Sum + below.Sum - above.Count * distance * below.Count, above.First, above.Count + below.Count)
                );
            }
        }
        foreach (var group in groups)
            for (var i = 0; i < group.Count; i++)
                placed[group.First + i] = Start(group) + i * distance;
        return Hold(placed, distance, top, bottom);
    }

    private static double Start((double Sum, int First, int Count) group) => group.Sum / group.Count;

    private static double[] Hold(double[] placed, double distance, double top, double bottom)
    {
        for (var i = placed.Length - 1; i >= 0; i--)
            placed[i] = Math.Min(placed[i], bottom - (placed.Length - 1 - i) * distance);
        for (var i = 0; i < placed.Length; i++)
            placed[i] = Math.Max(placed[i], i == 0 ? top : placed[i - 1] + distance);
        return placed;
    }
}
