namespace Caseload.Charts.Marks;

/// <summary>Leaves out the points of a line that pixels cannot show: what is left passes every point within a distance.</summary>
/// <remarks>Douglas and Peucker's rule. The same line from its other end keeps the same points, so that shared borders stay shared.</remarks>
public static class ThinLine
{
    /// <summary>A line with its first and last point.</summary>
    public static IReadOnlyList<(double X, double Y)> Of(IReadOnlyList<(double X, double Y)> line, double distance)
    {
        if (line.Count < 3)
            return line;
        var kept = new bool[line.Count];
        kept[0] = kept[^1] = true;
        Stack<(int From, int To)> open = new([(0, line.Count - 1)]);
        while (open.TryPop(out var part))
        {
            var (far, most) = Farthest(line, part.From, part.To);
            if (far < 0 || most <= distance)
                continue;
            kept[far] = true;
            open.Push((part.From, far));
            open.Push((far, part.To));
        }
        return [.. line.Where((_, i) => kept[i])];
    }

    private static (int Index, double Distance) Farthest(IReadOnlyList<(double X, double Y)> line, int from, int to)
    {
        var (far, most) = (-1, -1.0);
        for (var i = from + 1; i < to; i++)
        {
            var distance = Distance(line[i], line[from], line[to]);
            if (distance > most || (distance.Equals(most) && line[i].CompareTo(line[far]) < 0))
                (far, most) = (i, distance);
        }
        return (far, most);
    }

    // To the piece between two points; the ends in a fixed order, so that both directions round alike.
    private static double Distance((double X, double Y) p, (double X, double Y) a, (double X, double Y) b)
    {
        if (b.CompareTo(a) < 0)
            (a, b) = (b, a);
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = dx * dx + dy * dy;
        var share = length > 0 ? Math.Clamp(((p.X - a.X) * dx + (p.Y - a.Y) * dy) / length, 0, 1) : 0;
        return Math.Sqrt(Math.Pow(p.X - a.X - share * dx, 2) + Math.Pow(p.Y - a.Y - share * dy, 2));
    }
}
