using Caseload.Charts.Letters;
using Caseload.Charts.Marks;

namespace Caseload.Charts.HeatMaps;

/// <summary>Places a heat map: words, heads, cells, contour, the baseline's square.</summary>
internal sealed class HeatDrawing
{
    private const double Line = 16;
    private const double MostRowHead = 150;
    private const double Gutter = 96; // for the words on contour and square, wide
    private const double EnoughNarrow = 44; // of a column: wider ones are all kept

    private readonly HeatMap _chart;
    private readonly double _width;
    private readonly bool _wide;
    private readonly IReadOnlyList<int> _columns;
    private readonly IReadOnlyList<IReadOnlyList<string>> _rowHeads;
    private readonly IReadOnlyList<TextMark> _above;
    private readonly double _left;
    private readonly double _cell;
    private readonly double _height;

    public HeatDrawing(HeatMap chart, ChartWidth width)
    {
        (_chart, _width, _wide) = (chart, (int)width, width == ChartWidth.Wide);
        _rowHeads = [.. chart.Rows.Select(r => TextLines.Wrap(r, _wide ? MostRowHead : MostRowHead / 2, Styles.Label))];
        _left = _rowHeads.Select(r => TextLines.Widest(r, Styles.Label)).DefaultIfEmpty(0).Max() + 12;
        _height = Math.Max(_wide ? 44 : 36, _rowHeads.Select(r => r.Count).DefaultIfEmpty(0).Max() * Line + 8);
        var room = _width - _left - (_wide ? Gutter : 1);
        _columns = Kept(room);
        _cell = room / Math.Max(1, _columns.Count);
        _above = [.. Above()];
    }

    public Picture Draw()
    {
        var top = _above.Select(m => m.Y).DefaultIfEmpty(0).Max() + 12;
        var grid = new HeatGrid(_chart, _columns, _left, top, _cell, _height);
        var below = new HeatWords(_chart, grid, _width, _wide);
        var canvas = new Canvas(_width, grid.Bottom + below.Height + 4);
        canvas.Label([.. _above]);
        grid.DrawCells(canvas);
        var contour = grid.DrawContour(canvas);
        if (BaselinePlace() is { } place)
            grid.DrawBaseline(canvas, _chart.Baseline!.Value.Row, place);
        for (var row = 0; row < _rowHeads.Count; row++)
            RowHead(canvas, _rowHeads[row], grid.CentreY(row));
        below.Place(canvas, contour, BaselinePlace() is null ? null : _chart.Baseline!.Value.Row);
        return canvas.ToPicture(_chart.Title, _chart.Description);
    }

    private int? BaselinePlace()
    {
        if (_chart.Baseline is not { } baseline || baseline.Row < 0 || baseline.Row >= _chart.Rows.Count)
            return null;
        for (var place = 0; place < _columns.Count; place++)
            if (_columns[place] == baseline.Column)
                return place;
        return null;
    }

    // Every second column where all would be too narrow, so chosen that the baseline's is among them.
    private int[] Kept(double room)
    {
        var all = Enumerable.Range(0, _chart.Columns.Count);
        if (_wide || _chart.Columns.Count * EnoughNarrow <= room)
            return [.. all];
        var parity = (_chart.Baseline?.Column ?? 0) % 2;
        return [.. all.Where(c => c % 2 == parity)];
    }

    private IEnumerable<TextMark> Above()
    {
        var right = _wide ? _width - Gutter : _width;
        var beside = TextLines.Width(_chart.YWords, Styles.Value) + 16 + TextLines.Width(_chart.CellWords, Styles.Quiet) <= right;
        var y = 13.0;
        foreach (var line in TextLines.Wrap(_chart.CellWords, right, Styles.Quiet))
        {
            yield return beside ? new(right, y, line, Styles.Quiet, Anchor.End) : new(0, y, line, Styles.Quiet);
            y += beside ? 0 : Line + 2;
        }
        foreach (var line in TextLines.Wrap(_chart.YWords, right, Styles.Value))
        {
            yield return new(0, y, line, Styles.Value);
            y += Line;
        }
    }

    private void RowHead(Canvas canvas, IReadOnlyList<string> lines, double middle)
    {
        for (var i = 0; i < lines.Count; i++)
            canvas.Label(
                new TextMark(_left - 10, middle + 4.5 + (i - (lines.Count - 1) / 2.0) * Line, lines[i], Styles.Label, Anchor.End)
            );
    }
}
