using Caseload.Charts.Colours;
using Caseload.Charts.Fans;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Panels;

/// <summary>The lines of one panel, thinned to what pixels show. A value that is missing breaks them; days outside are left out.</summary>
internal sealed class PanelPlot(Canvas canvas, LinearScale x, LinearScale y)
{
    private const double Distance = 0.6; // pixels: lines pass all values within it
    private const double EdgeDistance = 1.2; // the same for the edges of bands and tints, which have no line
    private const double DotRadius = 3;
    private const double AloneRadius = 1.75;

    private static readonly Style Ground = Styles.Fill(Token.None);
    private static readonly Style Median = Styles.Stroke(Token.Teal, 1.6);

    public void Fan(Fan fan)
    {
        var parts = Parts(fan.Points.Select(p => (p.Middle, p.Drawable)));
        var band = new PathText();
        foreach (var part in parts.Where(p => p.Count > 1))
            Closed(band, Curve(part, v => v.High90, EdgeDistance), Curve(part, v => v.Low90, EdgeDistance));
        canvas.Path(band, Styles.Band90);
        canvas.Path(Lines(parts.Select(p => Curve(p, v => v.Median))), Median);
        foreach (var alone in parts.Where(p => p.Count == 1).Select(p => p[0]))
        {
            canvas.Line(x[alone.Day], y[alone.Value.Low90], x[alone.Day], y[alone.Value.High90], Styles.Edge);
            canvas.Add(new CircleMark(x[alone.Day], y[alone.Value.Median], AloneRadius, Styles.Fill(Token.Teal)));
        }
    }

    /// <summary>Tints what lies between the record and zero.</summary>
    public void Under(RecordLine record)
    {
        var path = new PathText();
        foreach (var curve in Curves(record, EdgeDistance).Where(c => c.Count > 1))
            Closed(path, curve, [(curve[0].X, y[0]), (curve[^1].X, y[0])]);
        canvas.Path(path, Ground);
    }

    public void Record(RecordLine record)
    {
        canvas.Path(Lines(Curves(record)), Styles.RecordThin);
        foreach (var alone in Curves(record).Where(c => c.Count == 1))
            canvas.Add(new CircleMark(alone[0].X, alone[0].Y, AloneRadius, Styles.Fill(Token.Ink)));
        foreach (var part in record.Points.Where(p => p.Incomplete && p.Drawable is not null && Within(p.Middle)))
            canvas.Add(new CircleMark(x[part.Middle], y[part.Drawable!.Value], DotRadius - 0.5, Styles.RecordHollow));
        if (
            record.Points.LastOrDefault(p => p.Drawable is not null && !p.Incomplete && Within(p.Middle)) is { } last
            && !record.Spans
        )
            canvas.Add(new CircleMark(x[last.Middle], y[last.Drawable!.Value], DotRadius, Styles.RecordDot));
    }

    private bool Within(double day) => day >= x.From && day <= x.To;

    private List<IReadOnlyList<(double X, double Y)>> Curves(RecordLine record, double distance = Distance) =>
        record.Spans
            ? [.. record.Points.Where(p => p.Drawable is not null && !p.Incomplete && Within(p.Middle)).Select(Span)]
            :
            [
                .. Parts(record.Points.Select(p => (p.Middle, p.Incomplete ? null : p.Drawable)))
                    .Select(p => Thin(p.Select(v => (x[v.Day], y[v.Value])), distance)),
            ];

    private IReadOnlyList<(double X, double Y)> Span(DatedValue point) =>
        [(x.Held(point.From.DayNumber), y[point.Drawable!.Value]), (x.Held(point.To.DayNumber + 1), y[point.Drawable!.Value])];

    private List<List<(double Day, T Value)>> Parts<T>(IEnumerable<(double Day, T? Value)> points)
        where T : class => Split(points.Select(p => (p.Day, p.Value is not null, p.Value!)));

    private List<List<(double Day, double Value)>> Parts(IEnumerable<(double Day, double? Value)> points) =>
        Split(points.Select(p => (p.Day, p.Value is not null, p.Value ?? 0)));

    private List<List<(double Day, T Value)>> Split<T>(IEnumerable<(double Day, bool Known, T Value)> points)
    {
        List<List<(double, T)>> parts = [];
        var open = false;
        foreach (var (day, known, value) in points)
        {
            if (known && Within(day))
            {
                if (!open)
                    parts.Add([]);
                parts[^1].Add((day, value));
            }
            open = known && Within(day);
        }
        return parts;
    }

    private IReadOnlyList<(double X, double Y)> Curve(
        List<(double Day, ChartInterval Value)> part,
        Func<ChartInterval, double> value,
        double distance = Distance
    ) => Thin(part.Select(p => (x[p.Day], y[value(p.Value)])), distance);

    private static IReadOnlyList<(double X, double Y)> Thin(IEnumerable<(double X, double Y)> points, double distance) =>
        ThinLine.Of([.. points], distance);

    private static PathText Lines(IEnumerable<IReadOnlyList<(double X, double Y)>> curves)
    {
        var path = new PathText();
        foreach (var curve in curves.Where(c => c.Count > 1))
            Continue(path.Move(curve[0].X, curve[0].Y), curve.Skip(1));
        return path;
    }

    private static void Closed(PathText path, IReadOnlyList<(double X, double Y)> there, IReadOnlyList<(double X, double Y)> back)
    {
        Continue(path.Move(there[0].X, there[0].Y), there.Skip(1));
        Continue(path, back.Reverse());
        path.Close();
    }

    private static void Continue(PathText path, IEnumerable<(double X, double Y)> points)
    {
        foreach (var (px, py) in points)
            path.Line(px, py);
    }
}
