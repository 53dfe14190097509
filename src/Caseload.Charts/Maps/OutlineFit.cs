using Caseload.Charts.Marks;

namespace Caseload.Charts.Maps;

/// <summary>Moves, scales and thins an outline. Neighbours keep their common border: it is thinned between the same ends.</summary>
internal sealed class OutlineFit(MapOutline outline, double width)
{
    private const double Distance = 0.35; // pixels: lines pass all points within it
    private const double Speck = 2; // square pixels: smaller islands are left out
    private const double SpeckShare = 2e-5; // of the whole: what does not count for the extent

    public MapOutline Fit()
    {
        var least = Least();
        var seen = outline.Shapes.Select(s => s with { Rings = [.. Large(s.Rings, least)] }).ToList();
        var (left, top, right, bottom) = Around(seen.SelectMany(s => s.Rings).Concat(outline.Insets));
        var scale = right > left ? width / (right - left) : 1;
        var shapes = seen.Select(s => new MapShape(
                s.Name,
                [.. s.Rings.Select(r => (IReadOnlyList<(double, double)>)[.. r.Select(At)])],
                At(s.Place)
            ))
            .ToList();
        var junctions = Junctions(shapes);
        return outline with
        {
            Shapes = [.. shapes.Select(s => s with { Rings = Thinned(s.Rings, junctions) })],
            Insets = [.. outline.Insets.Select(l => (IReadOnlyList<(double, double)>)[.. l.Select(At)])],
            Width = (right - left) * scale,
            Height = (bottom - top) * scale,
        };

        (double X, double Y) At((double X, double Y) point) => ((point.X - left) * scale, (point.Y - top) * scale);
    }

    private double Least()
    {
        var all = Around(outline.Shapes.SelectMany(s => s.Rings));
        return (all.Right - all.Left) * (all.Bottom - all.Top) * SpeckShare;
    }

    private static (double Left, double Top, double Right, double Bottom) Around(
        IEnumerable<IReadOnlyList<(double X, double Y)>> lines
    )
    {
        var points = lines.SelectMany(l => l).ToList();
        return points.Count == 0
            ? (0, 0, 0, 0)
            : (points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));
    }

    // All parts that can be seen, and the largest in any case.
    private static IEnumerable<IReadOnlyList<(double X, double Y)>> Large(
        IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings,
        double least
    )
    {
        var largest = rings.MaxBy(Ring.Area);
        return rings.Where(r => ReferenceEquals(r, largest) || Ring.Area(r) >= least);
    }

    // Points where more than two lines meet.
    private static HashSet<(double X, double Y)> Junctions(IReadOnlyList<MapShape> shapes)
    {
        Dictionary<(double, double), HashSet<(double, double)>> beside = [];
        foreach (var ring in shapes.SelectMany(s => s.Rings))
            for (var i = 0; i < ring.Count; i++)
            {
                if (!beside.TryGetValue(ring[i], out var points))
                    beside[ring[i]] = points = [];
                points.Add(ring[(i + 1) % ring.Count]);
                points.Add(ring[(i + ring.Count - 1) % ring.Count]);
            }
        return [.. beside.Where(b => b.Value.Count > 2).Select(b => b.Key)];
    }

    private static IReadOnlyList<IReadOnlyList<(double X, double Y)>> Thinned(
        IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings,
        HashSet<(double X, double Y)> junctions
    ) => [.. Large(rings, Speck).Select(r => Thinned(r, junctions)).Where(r => r.Count >= 3)];

    private static IReadOnlyList<(double X, double Y)> Thinned(
        IReadOnlyList<(double X, double Y)> ring,
        HashSet<(double X, double Y)> junctions
    )
    {
        var fixedAt = Enumerable.Range(0, ring.Count).Where(i => junctions.Contains(ring[i])).ToList();
        if (fixedAt.Count == 0)
            fixedAt = [Enumerable.Range(0, ring.Count).MinBy(i => ring[i])];
        List<(double X, double Y)> thin = [];
        for (var k = 0; k < fixedAt.Count; k++)
        {
            var (from, to) = (fixedAt[k], fixedAt[(k + 1) % fixedAt.Count]);
            var length = (to - from + ring.Count - 1) % ring.Count + 1;
            var line = Enumerable.Range(from, length + 1).Select(i => ring[i % ring.Count]);
            thin.AddRange(ThinLine.Of([.. line], Distance).SkipLast(1));
        }
        return thin;
    }
}
