using Caseload.Charts.Colours;
using Caseload.Charts.Frames;
using Caseload.Charts.Letters;
using Caseload.Charts.Marks;

namespace Caseload.Charts.HeatMaps;

/// <summary>The words under and beside a heat map: heads of columns, what line, square, hatching and shades are.</summary>
internal sealed class HeatWords
{
    private const double Line = 16;
    private const double KeyLine = 20;
    private const double HeadHeight = 22;
    private const string LineWords = "line: 50 of 100";

    private static readonly IReadOnlyList<(Token Shade, string Words)> Shades =
    [
        (Token.Seq1, "0 to 5"),
        (Token.Seq2, "5 to 25"),
        (Token.Seq3, "25 to 75"),
        (Token.Seq4, "75 to 95"),
        (Token.Seq5, "95 to 100"),
    ];

    private readonly HeatMap _chart;
    private readonly HeatGrid _grid;
    private readonly bool _wide;
    private readonly double _width;
    private readonly IReadOnlyList<string> _xWords;
    private readonly bool _hatched;

    public HeatWords(HeatMap chart, HeatGrid grid, double width, bool wide)
    {
        (_chart, _grid, _width, _wide) = (chart, grid, width, wide);
        _xWords = TextLines.Wrap(chart.XWords, width - grid.Left, Styles.Value);
        _hatched = chart
            .Rows.Select((_, row) => row)
            .Any(row => grid.Columns.Select((_, place) => grid.Cell(row, place)).Any(c => c?.Few != false));
    }

    public double Height =>
        HeadHeight
        + _xWords.Count * Line
        + 6
        + (_grid.Numbers ? 0 : KeyLine * (_wide ? 1 : 2))
        + (_hatched ? KeyLine : 0)
        + (_wide ? 0 : KeyLine * (1 + BaselineLines(_width - 24).Count))
        + (Dropped ? KeyLine : 0);

    private bool Dropped => _grid.Columns.Count < _chart.Columns.Count;

    public void Place(Canvas canvas, double? contour, int? baselineRow)
    {
        Heads(canvas);
        var y = _grid.Bottom + HeadHeight + 12;
        foreach (var line in _xWords)
        {
            canvas.Label(new TextMark(_grid.Left, y, line, Styles.Value));
            y += Line;
        }
        y += 6;
        if (_wide)
            Beside(canvas, contour, baselineRow);
        else
            y = Under(canvas, contour is not null, baselineRow is not null, y);
        if (_hatched)
        {
            canvas.Path(HeatGrid.Lines(0, y - 12, 16, 14), Styles.Stroke(Token.Axis, 1));
            canvas.Label(new TextMark(24, y, "hatched: fewer than 100 histories", Styles.Quiet));
            y += KeyLine;
        }
        if (!_grid.Numbers)
            y = Keys(canvas, y);
        if (Dropped)
            canvas.Label(new TextMark(0, y, "Every second column; the table holds all.", Styles.Small));
    }

    // Heads that would not fit over their columns are thinned evenly; the baseline's comes first.
    private void Heads(Canvas canvas)
    {
        var widest = TextLines.Widest(_chart.Columns, Styles.Label) + 6;
        var every = (int)Math.Max(1, Math.Ceiling(widest / _grid.CellWidth));
        var places = Enumerable.Range(0, _grid.Columns.Count).ToList();
        var kept = _chart.Baseline is { } baseline ? places.FindIndex(p => _grid.Columns[p] == baseline.Column) : 0;
        foreach (var place in places.Where(p => (p - Math.Max(0, kept)) % every == 0))
            canvas.Label(
                new TextMark(
                    _grid.CentreX(place),
                    _grid.Bottom + 17,
                    _chart.Columns[_grid.Columns[place]],
                    Styles.Label,
                    Anchor.Middle
                )
            );
    }

    private IReadOnlyList<string> BaselineLines(double width) =>
        _chart.Baseline is null ? [] : TextLines.Wrap($"square: {_chart.BaselineWords}", width, Styles.Quiet);

    private void Beside(Canvas canvas, double? contour, int? baselineRow)
    {
        var room = _width - _grid.Right - 6;
        List<(double Y, IReadOnlyList<string> Lines)> words = [];
        if (contour is { } height)
            words.Add((height, TextLines.Wrap(LineWords, room, Styles.Quiet)));
        if (baselineRow is { } row)
            words.Add((_grid.CentreY(row), BaselineLines(room)));
        var sorted = words.OrderBy(w => w.Y).ToList();
        var tallest = words.Select(w => w.Lines.Count).DefaultIfEmpty(1).Max() * Line;
        var heights = LabelColumn.Spread(
            [.. sorted.Select(w => w.Y)],
            tallest + 8,
            tallest / 2 + 4,
            canvas.Height - tallest / 2 - 8
        );
        for (var i = 0; i < sorted.Count; i++)
        for (var line = 0; line < sorted[i].Lines.Count; line++)
            canvas.Label(
                new TextMark(
                    _grid.Right + 6,
                    heights[i] + 4.5 + (line - (sorted[i].Lines.Count - 1) / 2.0) * Line,
                    sorted[i].Lines[line],
                    Styles.Quiet
                )
            );
    }

    private double Under(Canvas canvas, bool contour, bool baseline, double y)
    {
        if (contour)
        {
            canvas.Line(0, y - 4.5, 16, y - 4.5, Styles.Record);
            canvas.Label(new TextMark(24, y, LineWords, Styles.Quiet));
            y += KeyLine;
        }
        if (baseline)
        {
            canvas.Add(new RectMark(2, y - 11, 12, 12, new Style("q-ink") { Stroke = Token.Ink, Width = 2 }));
            foreach (var line in BaselineLines(_width - 24))
            {
                canvas.Label(new TextMark(24, y, line, Styles.Quiet));
                y += KeyLine;
            }
        }
        return y;
    }

    private double Keys(Canvas canvas, double y)
    {
        double x = 0;
        foreach (var (shade, words) in Shades)
        {
            var text = new TextMark(x + 22, y, words, Styles.Quiet);
            if (text.Box.Right > _width)
            {
                (x, y) = (0, y + KeyLine);
                text = text with { X = 22, Y = y };
            }
            canvas.Add(new RectMark(x, y - 11, 16, 13, Styles.Fill(shade)));
            canvas.Label(text);
            x = text.Box.Right + 14;
        }
        return y + KeyLine;
    }
}
