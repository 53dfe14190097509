using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Fans;

/// <summary>Lines and bands of a fan chart. A value that is missing breaks them.</summary>
internal sealed class FanPlot(Canvas canvas, LinearScale x, LinearScale y)
{
    private const double DotRadius = 4;

    public double X(double day) => x.Held(day);

    public double Y(double value) => y[value];

    public void Bands(Fan fan)
    {
        Band(fan, Styles.Band90, v => v.Low90, v => v.High90);
        var edge = fan.Judgment ? Styles.EdgeDashed : Styles.Edge;
        Curve(fan, edge, v => v.Low90);
        Curve(fan, edge, v => v.High90);
        Band(fan, Styles.Band50, v => v.Low50, v => v.High50);
    }

    public void Median(Fan fan, bool edges)
    {
        if (edges)
        {
            Curve(fan, fan.Series.EdgeLine(), v => v.Low90);
            Curve(fan, fan.Series.EdgeLine(), v => v.High90);
        }
        Curve(fan, fan.Series.MedianLine(), v => v.Median);
    }

    public void Level(LevelLine level)
    {
        var path = new PathText();
        double? before = null;
        foreach (var step in level.Steps)
        {
            if (step.Drawable is not { } value || step.To.DayNumber < x.From || step.From.DayNumber > x.To)
            {
                before = null;
                continue;
            }
            var (from, to) = (X(step.From.DayNumber), X(step.To.DayNumber + 1));
            _ = before is null ? path.Move(from, Y(value)) : path.Line(from, Y(value));
            path.Line(to, Y(value));
            before = value;
        }
        canvas.Path(path, level.Series is { } series ? Styles.Stroke(series.Hue(), 1.5, series.Dash()) : Styles.Target);
    }

    public void Record(RecordLine record)
    {
        var path = record.Spans ? Spans(record) : Joined(record);
        canvas.Path(path, Styles.RecordCasing);
        canvas.Path(path, Styles.Record);
        foreach (var alone in Alone(record))
            canvas.Add(Dot(alone, Styles.RecordDot));
        if (record.Points.LastOrDefault(p => p.Drawable is not null && !p.Incomplete) is { } last && !record.Spans)
            canvas.Add(Dot(last, Styles.RecordDot));
        foreach (var part in record.Points.Where(p => p.Incomplete && p.Drawable is not null))
            canvas.Add(Dot(part, Styles.RecordHollow));
    }

    private CircleMark Dot(DatedValue point, Style style) => new(X(point.Middle), Y(point.Drawable ?? 0), DotRadius, style);

    private PathText Joined(RecordLine record)
    {
        var path = new PathText();
        var joined = false;
        foreach (var point in record.Points)
        {
            if (point.Drawable is not { } value || point.Incomplete)
            {
                joined = false;
                continue;
            }
            _ = joined ? path.Line(X(point.Middle), Y(value)) : path.Move(X(point.Middle), Y(value));
            joined = true;
        }
        return path;
    }

    private PathText Spans(RecordLine record)
    {
        var path = new PathText();
        foreach (var point in record.Points)
            if (point.Drawable is { } value && !point.Incomplete)
                path.Move(X(point.From.DayNumber) + 0.5, Y(value)).Line(X(point.To.DayNumber + 1) - 0.5, Y(value));
        return path;
    }

    // A value between two gaps has no line: it is a dot.
    private static IEnumerable<DatedValue> Alone(RecordLine record)
    {
        if (record.Spans)
            yield break;
        for (var i = 0; i < record.Points.Count; i++)
            if (Whole(i) && !Whole(i - 1) && !Whole(i + 1))
                yield return record.Points[i];

        bool Whole(int i) =>
            i >= 0 && i < record.Points.Count && record.Points[i].Drawable is not null && !record.Points[i].Incomplete;
    }

    private void Curve(Fan fan, Style style, Func<ChartInterval, double> value)
    {
        var path = new PathText();
        foreach (var part in Parts(fan))
        {
            path.Move(X(part[0].Middle), Y(value(part[0].Value!)));
            foreach (var point in part.Skip(1))
                path.Line(X(point.Middle), Y(value(point.Value!)));
        }
        canvas.Path(path, style);
    }

    private void Band(Fan fan, Style style, Func<ChartInterval, double> low, Func<ChartInterval, double> high)
    {
        var path = new PathText();
        foreach (var part in Parts(fan))
        {
            path.Move(X(part[0].Middle), Y(low(part[0].Value!)));
            foreach (var point in part)
                path.Line(X(point.Middle), Y(high(point.Value!)));
            foreach (var point in part.AsEnumerable().Reverse())
                path.Line(X(point.Middle), Y(low(point.Value!)));
            path.Close();
        }
        canvas.Path(path, style);
    }

    private static IEnumerable<List<DatedInterval>> Parts(Fan fan)
    {
        List<DatedInterval> part = [];
        foreach (var point in fan.Points)
        {
            if (point.Drawable is not null)
                part.Add(point);
            else if (part.Count > 0)
            {
                yield return part;
                part = [];
            }
        }
        if (part.Count > 0)
            yield return part;
    }
}
