using Caseload.Charts.Marks;

namespace Caseload.Charts.Maps;

/// <summary>Slanted lines within an area: no record.</summary>
internal static class Hatching
{
    private const double Step = 7; // pixels along an edge of the picture

    public static PathText Of(IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings)
    {
        var path = new PathText();
        var points = rings.SelectMany(r => r).ToList();
        if (points.Count == 0)
            return path;
        var last = points.Max(p => p.X + p.Y);
        for (var sum = (Math.Floor(points.Min(p => p.X + p.Y) / Step) + 0.5) * Step; sum < last; sum += Step)
        {
            var crossed = rings.SelectMany(r => Crossings(r, sum)).Order().ToList();
            for (var i = 0; i + 1 < crossed.Count; i += 2)
                path.Move(crossed[i], sum - crossed[i]).Line(crossed[i + 1], sum - crossed[i + 1]);
        }
        return path;
    }

    // Where the line x + y = sum crosses a border; each crossing once.
    private static IEnumerable<double> Crossings(IReadOnlyList<(double X, double Y)> ring, double sum)
    {
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            var (from, to) = (a.X + a.Y - sum, b.X + b.Y - sum);
            if (from < 0 != to < 0)
                yield return a.X + (b.X - a.X) * from / (from - to);
        }
    }
}
