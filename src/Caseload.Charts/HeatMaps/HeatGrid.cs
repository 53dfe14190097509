using Caseload.Charts.Colours;
using Caseload.Charts.Marks;

namespace Caseload.Charts.HeatMaps;

/// <summary>The cells that are drawn, where they are, and the line between those under and those from 50 of 100.</summary>
internal sealed class HeatGrid(HeatMap chart, IReadOnlyList<int> columns, double left, double top, double width, double height)
{
    private const double Half = 0.5;
    private const double LeastForNumber = 28;
    private const double Hatch = 6;

    public IReadOnlyList<int> Columns => columns;

    public double Left => left;

    public double Right => left + columns.Count * width;

    public double Bottom => top + chart.Rows.Count * height;

    public double CellWidth => width;

    public bool Numbers => width >= LeastForNumber;

    public double CentreX(int place) => left + (place + Half) * width;

    public double CentreY(int row) => top + (row + Half) * height;

    public HeatCell? Cell(int row, int place) =>
        row >= 0 && row < chart.Cells.Count && place >= 0 && place < columns.Count && columns[place] < chart.Cells[row].Count
            ? chart.Cells[row][columns[place]]
            : null;

    public void DrawCells(Canvas canvas)
    {
        for (var row = 0; row < chart.Rows.Count; row++)
        for (var place = 0; place < columns.Count; place++)
            DrawCell(canvas, Cell(row, place) ?? new(0, 0), row, place);
    }

    /// <summary>The contour; says the rightmost height at which it ends or turns, null if there is no such line.</summary>
    public double? DrawContour(Canvas canvas)
    {
        List<(double X1, double Y1, double X2, double Y2)> edges = [];
        for (var row = 0; row < chart.Rows.Count; row++)
        for (var place = 0; place < columns.Count; place++)
        {
            var (x, y) = (left + place * width, top + row * height);
            if (Differ(row, place, row, place + 1))
                edges.Add((x + width, y - 1, x + width, y + height + 1));
            if (Differ(row, place, row + 1, place))
                edges.Add((x - 1, y + height, x + width + 1, y + height));
        }
        var path = new PathText();
        foreach (var (x1, y1, x2, y2) in edges)
            path.Move(x1, y1).Line(x2, y2);
        canvas.Path(path, Styles.RecordCasing);
        canvas.Path(path, Styles.Record);
        return edges.Count == 0 ? null : edges.MaxBy(e => e.X2).Y2;
    }

    public void DrawBaseline(Canvas canvas, int row, int place)
    {
        var (x, y) = (left + place * width + 4, top + row * height + 4);
        var (w, h) = (Math.Max(2, width - 8), height - 8);
        canvas.Add(new RectMark(x, y, w, h, Square(Token.Page, 4)));
        canvas.Add(new RectMark(x, y, w, h, Square(Token.Ink, 2)));
    }

    private static Style Square(Token token, double width) =>
        new($"q-{token}".ToLowerInvariant()) { Stroke = token, Width = width };

    private bool Differ(int row, int place, int otherRow, int otherPlace) =>
        Cell(row, place)?.Share is { } one && Cell(otherRow, otherPlace)?.Share is { } other && one >= Half != other >= Half;

    private void DrawCell(Canvas canvas, HeatCell cell, int row, int place)
    {
        var (x, y) = (left + place * width, top + row * height);
        var fill = Styles.Fill(cell.Shade ?? Token.Page);
        canvas.Add(new RectMark(x + Half, y + Half, width - 1, height - 1, fill));
        var text = new TextMark(
            CentreX(place),
            CentreY(row) + 4.5,
            cell.Text,
            cell.Shade is { } shade
                ? Styles.Label with
                {
                    Name = $"c-{shade}".ToLowerInvariant(),
                    Fill = Styles.OnFill(shade),
                }
                : Styles.Small,
            Anchor.Middle
        );
        var printed = Numbers && canvas.Label(text);
        if (!cell.Few)
            return;
        canvas.Path(Lines(x + 1, y + 1, width - 2, height - 2), Hatching(cell.Shade));
        if (printed)
            canvas.Add(new RectMark(text.Box.Left - 2, text.Box.Top - 1, text.Box.Right - text.Box.Left + 4, 16, fill));
    }

    private static Style Hatching(Token? shade) =>
        shade is Token.Seq4 or Token.Seq5 ? Styles.Stroke(Token.Page, 1) : Styles.Stroke(Token.Axis, 1);

    /// <summary>Slanted lines within a rectangle.</summary>
    public static PathText Lines(double x, double y, double width, double height)
    {
        var path = new PathText();
        for (var shift = Hatch; shift < width + height; shift += Hatch)
        {
            var (x1, y1) = shift <= height ? (0, shift) : (shift - height, height);
            var (x2, y2) = shift <= width ? (shift, 0) : (width, shift - width);
            path.Move(x + x1, y + y1).Line(x + x2, y + y2);
        }
        return path;
    }
}
