using Caseload.Charts.Frames;
using Caseload.Charts.Letters;
using Caseload.Charts.Marks;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Intervals;

/// <summary>Places rows of intervals: names, plot and columns of numbers side by side, or names and numbers over each line.</summary>
internal sealed class IntervalDrawing
{
    private const double MostName = 230;
    private const double LeastPlot = 220;
    private const double Gap = 20;
    private const double Inset = 7; // half of a dot
    private const double RowHeight = 34;
    private const double LineHeight = 24; // of a row's line under its words
    private const double Apart = 10; // after a row's line
    private const double FirstRow = TopAxis.Height + 6;

    private readonly IntervalChart _chart;
    private readonly double _width;
    private readonly Ticks _ticks;
    private readonly IReadOnlyList<IntervalTexts> _rows;
    private readonly IntervalColumns _columns;
    private readonly bool _beside;
    private readonly double _left;
    private readonly double _right;

    public IntervalDrawing(IntervalChart chart, ChartWidth width)
    {
        (_chart, _width) = (chart, (int)width);
        _ticks = Ticks.FromZero(Values());
        _rows = [.. chart.Rows.Select(row => new IntervalTexts(row, MostName))];
        _columns = new(chart, _rows);
        _left = _rows.Select(r => Math.Max(r.NameWidth, TextLines.Widest(r.Notes, Styles.Small))).DefaultIfEmpty(0).Max() + Gap;
        _right = _width - _columns.Width - HalfOf(_ticks.To) - 8;
        _beside = width == ChartWidth.Wide && _right - _left >= LeastPlot;
        if (_beside)
            return;
        _rows = [.. chart.Rows.Select(row => new IntervalTexts(row, _width))];
        (_left, _right) = (Inset, _width - Inset);
    }

    public Picture Draw()
    {
        var foot = new IntervalFoot(_chart, _width, _beside ? _left : 0);
        double[] heights = [.. _rows.Select(Height)];
        var bottom = FirstRow + heights.Sum() + 4;
        var canvas = new Canvas(_width, bottom + foot.Height + 4);
        if (_beside)
            _columns.PlaceHeads(canvas);
        var bands = Bands(heights, bottom);
        var x = new LinearScale(_ticks.From, _ticks.To, _left, _right);
        new TopAxis(_ticks, _chart.Format, _chart.AxisUnit, _chart.Signed).Draw(canvas, x, bands);
        foot.Place(canvas, x, bands, bottom);
        var top = FirstRow;
        var marks = new IntervalMarks(canvas, value => x[value], _left, _right);
        for (var i = 0; i < heights.Length; i++)
        {
            Row(canvas, marks, _rows[i], top, heights[i]);
            top += heights[i];
        }
        return canvas.ToPicture(_chart.Title, _chart.Description);
    }

    // The grid shows where lines are, not through the words over them.
    private IReadOnlyList<(double Top, double Bottom)> Bands(double[] heights, double bottom)
    {
        if (_beside)
            return [(TopAxis.Height, bottom)];
        List<(double, double)> bands = [(TopAxis.Height - 2, TopAxis.Height + 3)];
        var end = FirstRow;
        foreach (var height in heights)
        {
            end += height;
            bands.Add((end - LineHeight - Apart, end - Apart));
        }
        return bands;
    }

    private double Height(IntervalTexts row) =>
        _beside
            ? Math.Max(RowHeight, row.NamesHeight + 8)
            : Head(row) + row.Notes.Count * IntervalTexts.NoteLine + LineHeight + Apart;

    // Names and numbers share a line if both fit.
    private double Head(IntervalTexts row) =>
        row.Names.Count * IntervalTexts.NameLine
        + (_columns.FitBeside(row, _width) ? 0 : _columns.LinesOf(row, _width) * IntervalTexts.NameLine);

    private void Row(Canvas canvas, IntervalMarks marks, IntervalTexts row, double top, double height)
    {
        double y;
        if (_beside)
        {
            y = top + height / 2;
            row.PlaceNames(canvas, y - row.NamesHeight / 2 - 0.5);
            _columns.Place(canvas, row, y + 4.5);
        }
        else
        {
            y = top + height - Apart - LineHeight / 2;
            row.PlaceNames(canvas, top);
            var beside = _columns.FitBeside(row, _width);
            var line = beside ? top : top + row.NamesHeight;
            _columns.PlaceOver(canvas, row, line + 12.5, beside);
        }
        marks.Draw(row.Row.Value, y, row.Row.Focus, row.Row.Judgment);
        marks.Tick(row.Row.Beside, y, 7, Styles.RecordThin);
        marks.Record(row.Row.Record, y);
    }

    private double HalfOf(double value) => TextLines.Width(_chart.Format.Tick(value, _ticks.Step), Styles.Quiet) / 2 + Inset;

    private IEnumerable<double> Values()
    {
        var most = _chart.AxisMost is { } cap && double.IsFinite(cap) ? Math.Abs(cap) : double.MaxValue;
        IEnumerable<double?> values =
        [
            .. _chart.Rows.SelectMany(r =>
                new[] { r.Record, r.Beside }.Concat(
                    r.Value is { Drawable: true } v ? new double?[] { v.Low90, v.High90, v.Median } : []
                )
            ),
            _chart.Reference?.Value,
        ];
        return values.OfType<double>().Where(double.IsFinite).Select(v => Math.Clamp(v, -most, most));
    }
}
