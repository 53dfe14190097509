using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Panels;

/// <summary>Places the marks of all panels.</summary>
internal sealed class PanelDrawing
{
    private const double WordsHeight = 26;
    private const double EdgeRoom = 3; // for the dot at the end
    private const double StartRoom = 1.5;

    private readonly PanelChart _chart;
    private readonly PanelLayout _layout;
    private readonly IReadOnlyList<PanelExtent> _extents;
    private readonly Ticks? _shared;
    private readonly Canvas _canvas;
    private readonly bool _words;

    public PanelDrawing(PanelChart chart, ChartWidth width)
    {
        _chart = chart;
        _extents = [.. chart.Panels.Select(PanelExtent.Of)];
        var drawn = _extents.Where((_, i) => Any(chart.Panels[i])).ToList();
        var all = PanelExtent.Around(drawn);
        var bars = !PanelExtent.Alike(drawn);
        _shared = bars ? null : Ticks.Holding(all.Low, all.High);
        _words = bars && chart.BarWords.Length > 0;
        _layout = PanelLayout.Of(width, bars, _words ? WordsHeight : 0);
        _canvas = new((int)width, _layout.Height(chart.Panels.Count));
    }

    public Picture Draw()
    {
        if (_words)
            _canvas.Label(new TextMark(0, 13, _chart.BarWords, Styles.Quiet));
        double? most = _chart.Panels.Any(p => p.Last is not null)
            ? _chart.Panels.Select(p => Math.Abs(p.Last ?? 0)).Where(double.IsFinite).DefaultIfEmpty(0).Max()
            : null;
        var head = new PanelHead(_canvas, _layout, _chart.Signed, most);
        for (var i = 0; i < _chart.Panels.Count; i++)
        {
            var (left, top) = _layout.Place(i);
            head.Draw(_chart.Panels[i], Peak(_chart.Panels[i]), left, top);
            Plot(i, left, top);
            if (_layout.Lowest(i, _chart.Panels.Count))
                Dates(left, top + _layout.Foot);
        }
        return _canvas.ToPicture(_chart.Title, _chart.Description);
    }

    private static bool Any(Panel panel) =>
        panel.Record?.Points.Any(p => p.Drawable is not null) == true
        || panel.Fan?.Points.Any(p => p.Drawable is not null) == true;

    private void Plot(int index, double left, double top)
    {
        var (panel, right) = (_chart.Panels[index], left + _layout.Width);
        var (head, foot) = (top + _layout.Plot, top + _layout.Foot);
        var y = Scale(index, head, foot);
        var x = new LinearScale(_chart.From.DayNumber, _chart.To.DayNumber, left + StartRoom, right - EdgeRoom);
        var plot = new PanelPlot(_canvas, x, y);
        if (!_chart.Signed && panel.Record is { } ground)
            plot.Under(ground);
        Grid(index, left, right, y);
        if (_chart.Start is { } start && start > _chart.From && start < _chart.To)
            _canvas.Line(x[start.DayNumber], head, x[start.DayNumber], foot, Styles.Start);
        if (panel.Fan is { } fan)
            plot.Fan(fan);
        _canvas.Line(left, y[0], right, y[0], Styles.AxisLine);
        if (panel.Record is { } record)
            plot.Record(record);
    }

    private LinearScale Scale(int index, double head, double foot)
    {
        if (_shared is not null)
            return new(_shared.From, _shared.To, foot, head);
        var (low, high) = _extents[index];
        return high > low ? new(low, high, foot, head) : new(0, 1, foot, head);
    }

    // One line at the ends of a shared scale; its number in the first panel of a row.
    private void Grid(int index, double left, double right, LinearScale y)
    {
        if (_shared is null)
            return;
        foreach (var value in new[] { _shared.From, _shared.To }.Where(v => v != 0))
        {
            _canvas.Line(left, y[value], right, y[value], Styles.GridLine);
            if (index % _layout.Columns != 0)
                continue;
            var number = _chart.Signed
                ? _chart.Format.Signed(value, Unit(_shared.Step))
                : _chart.Format.Tick(value, _shared.Step);
            _canvas.Label(new TextMark(left, y[value] + (value < 0 ? -3 : 12), number, Styles.SmallOverMarks));
        }
    }

    // Of the record; without one, of the median, rounded as its fan says.
    private string Peak(Panel panel)
    {
        var recorded = panel.Record?.Points.Select(p => p.Drawable).OfType<double>().ToList() ?? [];
        var simulated = panel.Fan?.Points.Select(p => p.Drawable?.Median).OfType<double>().ToList() ?? [];
        var values = recorded.Count > 0 ? recorded : simulated;
        if (values.Count == 0)
            return "";
        var peak = _chart.Signed ? values.MaxBy(Math.Abs) : values.Max();
        var unit = recorded.Count > 0 ? RecordUnit(recorded) : panel.Fan!.Unit;
        var number = _chart.Signed ? _chart.Format.Signed(peak, unit) : _chart.Format.Rounded(peak, unit);
        return (recorded.Count > 0 ? "peak " : "median peak ") + number;
    }

    // Counts are written exactly, shares to a hundredth.
    private double RecordUnit(List<double> values) =>
        _chart.Format.Factor > 1 ? 1 / _chart.Format.Factor
        : values.Max(Math.Abs) < 10 && values.Exists(v => v != Math.Round(v)) ? 0.1
        : 1;

    private static double Unit(double step) => Math.Pow(10, Math.Floor(Math.Log10(step) + 1e-9));

    private void Dates(double left, double foot)
    {
        var first = DateText.Month(_chart.From, null);
        _canvas.Label(new TextMark(left, foot + 15, first, Styles.Small));
        var last = new TextMark(
            left + _layout.Width,
            foot + 15,
            DateText.Month(_chart.To, _chart.From),
            Styles.Small,
            Anchor.End
        );
        var bare = last with { Text = DateText.Month(_chart.To, _chart.To) };
        _canvas.LabelFirst([
            [last],
            [bare],
        ]);
    }
}
