using Caseload.Charts.Marks;

namespace Caseload.Charts.Maps;

/// <summary>Places the marks of a map: areas with their shades, insets, circles from the largest up, legends, labels.</summary>
internal sealed class MapDrawing
{
    private const double WideMap = 632;
    private const double WideTop = 74;
    private const double WideLargest = 46; // radius
    private const double NarrowLargest = 25;
    private const double Smallest = 1.5; // radius: what can still be seen
    private const double WideLeft = 40; // room for names on the west coast
    private const double Edge = 2;

    private readonly AreaMap _chart;
    private readonly bool _wide;
    private readonly MapOutline _outline;
    private readonly double _perRoot;
    private readonly double _left;

    public MapDrawing(AreaMap chart, ChartWidth width)
    {
        _chart = chart;
        _wide = width == ChartWidth.Wide;
        _left = _wide ? WideLeft : Edge;
        _outline = chart.Outline.Fitted(_wide ? WideMap : (int)width - 2 * Edge);
        var most = chart.Areas.Select(a => Math.Abs(a.Drawable ?? 0)).Concat(chart.CircleLegend).DefaultIfEmpty(0).Max();
        _perRoot = most > 0 ? (_wide ? WideLargest : NarrowLargest) / Math.Sqrt(most) : 0;
    }

    public Picture Draw()
    {
        var legend = new MapLegend(_chart, _wide, Radius);
        var top = _wide ? WideTop : legend.Height + 10;
        var width = _wide ? (double)ChartWidth.Wide : (double)ChartWidth.Narrow;
        var circles = Circles(top, width);
        var bottom = circles.Select(c => c.Y + c.Radius).Append(top + _outline.Height).Append(legend.Height).Max();
        var canvas = new Canvas(width, Math.Ceiling(bottom + (_wide ? 4 : 16)));
        foreach (var shape in _outline.Shapes)
            Land(canvas, shape, top);
        foreach (var inset in _outline.Insets)
            canvas.Path(Line(inset, top), Styles.Outline);
        foreach (var circle in circles)
            circle.Draw(canvas);
        legend.Draw(canvas);
        new MapLabels(canvas, circles, _wide ? _outline.Column : new HashSet<string>(), _wide).Place();
        return canvas.ToPicture(_chart.Title, _chart.Description);
    }

    private double Radius(double count) => count == 0 ? Smallest : Math.Max(Smallest, _perRoot * Math.Sqrt(Math.Abs(count)));

    // From the largest to the smallest, so that none hides another.
    private List<MapCircle> Circles(double top, double width)
    {
        List<MapCircle> circles = [];
        foreach (var area in _chart.Areas)
        {
            var shape =
                _outline.Shapes.FirstOrDefault(s => string.Equals(s.Name, area.Name, StringComparison.Ordinal))
                ?? throw new InvalidOperationException($"The outline has no area '{area.Name}'.");
            var radius = area.Drawable is { } count ? Radius(count) : 0;
            var room = radius + Edge;
            circles.Add(
                new(
                    area,
                    Math.Clamp(shape.Place.X + _left, room, Math.Max(room, width - room)),
                    Math.Max(shape.Place.Y + top, room + top - WideLargest / 2),
                    radius
                )
            );
        }
        return [.. circles.OrderByDescending(c => c.Radius)];
    }

    private void Land(Canvas canvas, MapShape shape, double top)
    {
        var area = _chart.Areas.FirstOrDefault(a => string.Equals(a.Name, shape.Name, StringComparison.Ordinal));
        var path = new PathText();
        foreach (var ring in shape.Rings)
        {
            path.Move(ring[0].X + _left, ring[0].Y + top);
            foreach (var (x, y) in ring.Skip(1))
                path.Line(x + _left, y + top);
            path.Close();
        }
        canvas.Path(path, MapStyles.Land(_chart.Shade?[area?.Shade]));
        if (area?.Drawable is null)
            canvas.Path(
                Hatching.Of([
                    .. shape.Rings.Select(r => (IReadOnlyList<(double, double)>)[.. r.Select(p => (p.X + _left, p.Y + top))]),
                ]),
                MapStyles.Hatch
            );
    }

    private PathText Line(IReadOnlyList<(double X, double Y)> points, double top)
    {
        var path = new PathText();
        for (var i = 0; i < points.Count; i++)
            _ = i == 0 ? path.Move(points[i].X + _left, points[i].Y + top) : path.Line(points[i].X + _left, points[i].Y + top);
        return path;
    }
}
