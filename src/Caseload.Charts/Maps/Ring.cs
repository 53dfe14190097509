namespace Caseload.Charts.Maps;

/// <summary>Sums over a closed line of points.</summary>
internal static class Ring
{
    public static double Area(IReadOnlyList<(double X, double Y)> ring) => Math.Abs(Signed(ring));

    /// <summary>The centre of its area; of its points where it has none.</summary>
    public static (double X, double Y) Middle(IReadOnlyList<(double X, double Y)> ring)
    {
        var area = Signed(ring);
        if (area == 0)
            return (ring.Average(p => p.X), ring.Average(p => p.Y));
        double x = 0,
            y = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            var cross = a.X * b.Y - b.X * a.Y;
            x += (a.X + b.X) * cross;
            y += (a.Y + b.Y) * cross;
        }
        return (x / (6 * area), y / (6 * area));
    }

    private static double Signed(IReadOnlyList<(double X, double Y)> ring)
    {
        double sum = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            sum += a.X * b.Y - b.X * a.Y;
        }
        return sum / 2;
    }
}
