using Caseload.Charts.Frames;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Ribbons;

/// <summary>Places the stacks of a ribbon chart above one another, with headings, shares and the axis of dates.</summary>
internal sealed class RibbonDrawing
{
    private const double Heading = 24; // above each stack
    private const double Between = 18; // a stack and the next heading
    private const double Gutter = 42; // for the numbers of the axis; narrow has the shares alone
    private const double RightWide = 164; // for the shares of the last week
    private const double RightNarrow = 134;

    private readonly RibbonChart _chart;
    private readonly bool _wide;
    private readonly double _height;
    private readonly Canvas _canvas;
    private readonly LinearScale _x;

    public RibbonDrawing(RibbonChart chart, ChartWidth width)
    {
        _chart = chart;
        _wide = width == ChartWidth.Wide;
        _height = _wide ? 190 : 168;
        var count = Math.Max(1, chart.Ribbons.Count);
        _canvas = new((int)width, count * (Heading + _height) + (count - 1) * Between + DateAxis.Height + 4);
        var right = _canvas.Width - (_wide ? RightWide : RightNarrow);
        _x = new(chart.From.DayNumber, chart.To.DayNumber + 1, _wide ? Gutter : 1, right);
    }

    public Picture Draw()
    {
        var bottom = Heading + _height;
        for (var i = 0; i < _chart.Ribbons.Count; i++)
        {
            var top = Heading + i * (Heading + _height + Between);
            bottom = top + _height;
            Stack(_chart.Ribbons[i], new(0, 1, bottom, top));
        }
        DateAxis.Draw(_canvas, new(_chart.From, _chart.To, _x.Start, _x[_chart.To.DayNumber]), bottom);
        return _canvas.ToPicture(_chart.Title, _chart.Description);
    }

    private void Stack(Ribbon ribbon, LinearScale y)
    {
        if (_wide)
            Numbers(y);
        var heading = new TextMark(0, y.End - 12, ribbon.Name, Styles.Value);
        var named = _canvas.Label(heading);
        var weeks = StackWeek.Of(ribbon, _chart.From.DayNumber, _chart.To.DayNumber + 1);
        var plot = new RibbonPlot(_canvas, ribbon, weeks, _x, y);
        plot.Draw();
        var labels = new RibbonLabels(_canvas, plot, _wide);
        labels.Ends();
        labels.Inside();
        labels.Key(named ? heading.Box.Right + 16 : 0, heading.Y);
    }

    private void Numbers(LinearScale y)
    {
        foreach (var share in new[] { 0, 0.5, 1 })
        {
            _canvas.Line(Gutter - 4, y[share], Gutter, y[share], Styles.AxisLine);
            var text = NumberFormat.Percent.Rounded(share, 0.01);
            _canvas.Label(new TextMark(Gutter - 6, y[share] + 4, text, Styles.Quiet, Anchor.End));
        }
    }
}
