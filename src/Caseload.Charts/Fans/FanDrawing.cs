using Caseload.Charts.Frames;
using Caseload.Charts.Marks;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Fans;

/// <summary>Places the marks of a fan chart, from the grid up to the record.</summary>
internal sealed class FanDrawing
{
    private const double WideHeight = 400;
    private const double NarrowHeight = 350;
    private const double RightGutter = 168; // for the numbers at the end, wide
    private const double KeyHeight = 24; // the line of keys above the plot, narrow

    private readonly FanChart _chart;
    private readonly bool _wide;
    private readonly Canvas _canvas;
    private readonly double _top;
    private readonly double _bottom;
    private readonly double _right;

    public FanDrawing(FanChart chart, ChartWidth width)
    {
        _chart = chart;
        _wide = width == ChartWidth.Wide;
        _canvas = new((int)width, _wide ? WideHeight : NarrowHeight);
        _top = _wide ? 20 : 22 + KeyHeight;
        _bottom = _canvas.Height - DateAxis.Height - 4;
        _right = _wide ? _canvas.Width - RightGutter : _canvas.Width - 4;
    }

    public Picture Draw()
    {
        var axis = new ValueAxis(Ticks.FromZero(Values()), _chart.Format, _chart.Unit);
        var y = axis.Draw(_canvas, _right, _top, _bottom);
        var x = new DateScale(_chart.From, _chart.To, ValueAxis.Gutter, _right - (_wide ? 0 : 4));
        DateAxis.Draw(_canvas, x, _bottom);
        if (_chart.Start is { } start && start > _chart.From && start < _chart.To)
            _canvas.Line(x[start], _top - 4, x[start], _bottom, Styles.Start);
        var plot = new FanPlot(_canvas, new(x.From.DayNumber, x.To.DayNumber, x.Start, x.End), y);
        if (_chart.Fans.Count == 1)
            plot.Bands(_chart.Fans[0]);
        foreach (var fan in _chart.Fans)
            plot.Median(fan, edges: _chart.Fans.Count == 2);
        foreach (var level in _chart.Levels)
            plot.Level(level);
        foreach (var record in _chart.Records)
            plot.Record(record);
        new FanLabels(_chart, _canvas, plot, _top, _right, _wide).Place();
        if (!_wide)
            Key();
        return _canvas.ToPicture(_chart.Title, _chart.Description);
    }

    private IEnumerable<double> Values() =>
        [
            .. _chart.Fans.SelectMany(f => f.Points).Select(p => p.Drawable?.High90 ?? 0),
            .. _chart.Fans.SelectMany(f => f.Points).Select(p => p.Drawable?.Low90 ?? 0),
            .. _chart.Records.SelectMany(r => r.Points).Select(p => p.Drawable ?? 0),
            .. _chart.Levels.SelectMany(l => l.Steps).Select(p => p.Drawable ?? 0),
        ];

    // Where bands have no room for their names at the end.
    private void Key()
    {
        const double Baseline = 13;
        double x = 0;
        if (_chart.Fans.Count == 1)
        {
            Swatch(Styles.Band90);
            Word("9 in 10", 52);
            Swatch(Styles.Band50);
            Word("5 in 10", 52);
        }
        foreach (var fan in _chart.Fans)
        {
            _canvas.Line(x, Baseline - 4, x + 16, Baseline - 4, fan.Series.MedianLine());
            x += 20;
            var text = new TextMark(x, Baseline, _chart.Fans.Count == 1 ? "simulated median" : fan.Name, Styles.SmallInk);
            if (!_canvas.Label(text))
                return;
            x = text.Box.Right + 10;
        }

        void Swatch(Style fill)
        {
            _canvas.Add(new RectMark(x, Baseline - 9, 13, 10, fill));
            _canvas.Add(new PathMark(new PathText().Move(x, Baseline - 9).Line(x + 13, Baseline - 9).ToString(), Styles.Edge));
            x += 17;
        }

        void Word(string word, double width)
        {
            _canvas.Label(new TextMark(x, Baseline, word, Styles.SmallInk));
            x += width;
        }
    }
}
