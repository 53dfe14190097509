using Caseload.Charts.Colours;
using Caseload.Charts.Marks;

namespace Caseload.Charts.Sankeys;

/// <summary>Places the marks of a Sankey diagram: flows, the widest first, nodes over them, the bar of the scale.</summary>
internal sealed class SankeyDrawing
{
    private const double Top = 30; // headings
    private const double NodeWidth = 12;
    private const double BarGap = 22; // above the bar of the scale
    private const double Thinnest = 0.6; // so that a flow is never drawn into nothing

    private readonly SankeyChart _chart;
    private readonly Canvas _canvas;
    private readonly SankeyLayout _layout;
    private readonly int _first;
    private readonly double _step;
    private readonly double _height;
    private readonly double _bar;

    public SankeyDrawing(SankeyChart chart, ChartWidth width)
    {
        _chart = chart;
        var wide = width == ChartWidth.Wide;
        var columns = chart.Columns.Count;
        _first = wide ? 0 : Math.Max(0, columns - 2);
        _height = wide ? 428 : 380;
        _step = ((int)width - NodeWidth - (wide ? 152 : 150)) / Math.Max(1, columns - 1 - _first);
        _layout = new(chart, _first, Top, _height, Place);
        _bar = chart.ScaleValue > 0 && chart.ScaleValue <= chart.Total ? chart.ScaleValue * _layout.Scale : 0;
        _canvas = new((int)width, Top + _height + BarGap + Math.Max(16, _bar) + 2);
    }

    public Picture Draw()
    {
        foreach (var flow in _layout.Flows.OrderByDescending(f => f.Height))
            Flow(flow);
        foreach (var node in _layout.Nodes)
        {
            _canvas.Add(new RectMark(node.X, node.Top, NodeWidth, node.Height, Styles.Fill(node.Node.Hue ?? Token.Ink)));
            if (node.Height > 0)
                _canvas.Keep(new(node.X - 2, node.Top, node.X + NodeWidth, node.Top + node.Height));
        }
        for (var column = _first; column < _chart.Columns.Count; column++)
            _canvas.Label(new TextMark(Place(column), 13, _chart.Columns[column], Styles.Value));
        ScaleBar();
        new SankeyLabels(_canvas, NodeWidth + 6, Top, Top + _height, _step).Place(_layout.Nodes);
        return _canvas.ToPicture(_chart.Title, _chart.Description);
    }

    private double Place(int column) => (column - _first) * _step;

    private void Flow(PlacedFlow flow)
    {
        var (left, right) = (flow.From.X + NodeWidth, flow.To.X);
        var more = Math.Max(0, Thinnest - flow.Height) / 2;
        var (start, end, height) = (flow.Start - more, flow.End - more, flow.Height + 2 * more);
        var path = new PathText().Move(left, start).LevelCurve(right, end).Line(right, end + height);
        _canvas.Path(path.LevelCurve(left, start + height).Close(), Look(flow.To.Node));
    }

    // A flow takes the colour of its end in the last step alone.
    private Style Look(SankeyNode to)
    {
        var hue = to.Column == _chart.Columns.Count - 1 ? to.Hue ?? Token.Slate : Token.Slate;
        return Styles.Fill(hue) with { Name = $"fl-{hue}".ToLowerInvariant(), Opacity = 0.38 };
    }

    private void ScaleBar()
    {
        var top = Top + _height + BarGap;
        var words = new TextMark(NodeWidth + 6, top + Math.Max(16, _bar) / 2 + 4.5, _chart.ScaleWords, Styles.Quiet);
        if (_bar > 0 && _canvas.Label(words))
            _canvas.Add(new RectMark(0, top + Math.Max(0, 16 - _bar) / 2, NodeWidth, _bar, Styles.Fill(Token.Ink)));
    }
}
