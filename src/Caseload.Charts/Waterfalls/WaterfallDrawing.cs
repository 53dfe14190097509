using Caseload.Charts.Frames;
using Caseload.Charts.Letters;
using Caseload.Charts.Marks;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Waterfalls;

/// <summary>Places the bars of a bridge: names at the left and numbers at the bars' ends, or both over each bar.</summary>
internal sealed class WaterfallDrawing
{
    private const double MostName = 200;
    private const double LeastPlot = 220;
    private const double Thick = 21;
    private const double ThickNarrow = 15;
    private const double Line = 16;
    private const double Gap = 10; // between two bars
    private const double WhiskerShare = 0.1; // of the axis: narrower ones stand in the table alone

    private readonly WaterfallChart _chart;
    private readonly double _width;
    private readonly IReadOnlyList<WaterfallBar> _bars;
    private readonly IReadOnlyList<IReadOnlyList<string>> _names;
    private readonly Ticks _ticks;
    private readonly bool _beside;
    private readonly double _left;
    private readonly double _right;

    public WaterfallDrawing(WaterfallChart chart, ChartWidth width)
    {
        (_chart, _width) = (chart, (int)width);
        _bars = WaterfallBar.All(chart);
        _ticks = Ticks.FromZero(_bars.SelectMany(b => new[] { b.From, b.To, b.Low90, b.High90 }));
        _names = Names(MostName);
        var widest = _bars.Select((b, i) => TextLines.Widest(_names[i], b.Words)).DefaultIfEmpty(0).Max();
        _left = widest + 24;
        _right = _width - _bars.Select(b => TextLines.Width(b.Text, Styles.Value)).DefaultIfEmpty(0).Max() - 12;
        _beside = width == ChartWidth.Wide && _right - _left >= LeastPlot;
        if (_beside)
            return;
        _names =
        [
            .. _bars.Select(b =>
                TextLines.Wrap(b.Step.Name, Math.Max(120, _width - TextLines.Width(b.Text, b.Words) - 12), b.Words)
            ),
        ];
        (_left, _right) = (1, _width - 8);
    }

    public Picture Draw()
    {
        double[] heights = [.. _names.Select(Height)];
        var bottom = TopAxis.Height + 6 + heights.Sum();
        var canvas = new Canvas(_width, bottom + 6);
        var x = new LinearScale(_ticks.From, _ticks.To, _left, _right);
        new TopAxis(_ticks, _chart.Format).Draw(canvas, x, Bands(heights, bottom));
        var top = TopAxis.Height + 6;
        double? before = null;
        for (var i = 0; i < _bars.Count; i++)
        {
            var (bar, thick) = (_bars[i], _beside ? Thick : ThickNarrow);
            var y = _beside ? top + heights[i] / 2 - thick / 2 : top + heights[i] - Gap - thick;
            Words(canvas, x, bar, i, top, y);
            if (!bar.Missing)
            {
                var start = x[bar.Step.Kind == StepKind.Total ? bar.To : bar.From];
                if (before is { } last && _beside)
                    canvas.Line(start, last, start, y, Styles.AxisLine);
                Bar(canvas, x, bar, y, thick);
                before = y + thick;
            }
            top += heights[i];
        }
        return canvas.ToPicture(_chart.Title, _chart.Description);
    }

    private IReadOnlyList<IReadOnlyList<string>> Names(double width) =>
        [.. _bars.Select(b => TextLines.Wrap(b.Step.Name, width, b.Words))];

    // Over each bar alone where words stand between the bars.
    private IReadOnlyList<(double Top, double Bottom)> Bands(double[] heights, double bottom)
    {
        if (_beside)
            return [(TopAxis.Height, bottom)];
        List<(double, double)> bands = [(TopAxis.Height - 2, TopAxis.Height + 3)];
        var end = TopAxis.Height + 6;
        foreach (var height in heights)
        {
            end += height;
            bands.Add((end - Gap - ThickNarrow - 3, end - Gap + 3));
        }
        return bands;
    }

    private double Height(IReadOnlyList<string> name) =>
        _beside ? Math.Max(Thick, name.Count * Line) + Gap : Math.Max(1, name.Count) * Line + ThickNarrow + Gap + 3;

    private void Words(Canvas canvas, LinearScale x, WaterfallBar bar, int index, double top, double y)
    {
        var first = _beside ? y + Thick / 2 - _names[index].Count * Line / 2 : top;
        for (var i = 0; i < _names[index].Count; i++)
            canvas.Label(new TextMark(0, first + 12.5 + i * Line, _names[index][i], bar.Words));
        var text = bar.Missing ? "n/a" : bar.Text;
        if (!_beside)
        {
            canvas.Label(new TextMark(_width, top + 12.5, text, bar.Words, Anchor.End));
            return;
        }
        var end = x[Math.Max(bar.From, bar.To)];
        canvas.Label(
            new TextMark((HasWhisker(bar) ? Math.Max(end, x[bar.High90]) : end) + 6, y + Thick / 2 + 4.5, text, bar.Words)
        );
    }

    private bool HasWhisker(WaterfallBar bar) =>
        bar.Interval is { } interval && interval.High90 - interval.Low90 > WhiskerShare * (_ticks.To - _ticks.From);

    private void Bar(Canvas canvas, LinearScale x, WaterfallBar bar, double y, double thick)
    {
        var (from, to) = (x[Math.Min(bar.From, bar.To)], x[Math.Max(bar.From, bar.To)]);
        // An outline is drawn within the bar, so that hollow and filled bars end at the same place.
        var inset = bar.Look.Stroke is null ? 0 : Math.Min(bar.Look.Width / 2, (to - from) / 2);
        canvas.Add(
            new RectMark(from + inset, y + inset, Math.Max(1 - inset, to - from - 2 * inset), thick - 2 * inset, bar.Look)
        );
        if (!HasWhisker(bar))
            return;
        var (low, high, middle) = (x[bar.Low90], x[bar.High90], y + thick / 2);
        canvas.Line(low, middle, high, middle, Styles.RecordCasing);
        canvas.Line(low, middle, high, middle, Styles.RecordThin);
        canvas.Line(low, middle - 4, low, middle + 4, Styles.RecordThin);
        canvas.Line(high, middle - 4, high, middle + 4, Styles.RecordThin);
    }
}
