using Caseload.Charts.Letters;
using Caseload.Charts.Marks;

namespace Caseload.Charts.Intervals;

/// <summary>The numbers of rows: columns at the right, or one line over each row.</summary>
internal sealed class IntervalColumns
{
    private const double Gap = 20;
    private const double HeadBaseline = 13;

    private readonly IntervalChart _chart;
    private readonly double _median;
    private readonly double _range;
    private readonly double _record;

    public IntervalColumns(IntervalChart chart, IReadOnlyList<IntervalTexts> rows)
    {
        _chart = chart;
        _median = Math.Max(WidthOf(chart.MedianHead, Styles.Quiet), TextLines.Widest(rows.Select(r => r.Median), Styles.Value));
        _range = rows.Select(r => r.RangeWidth).Append(WidthOf(chart.RangeHead, Styles.Quiet)).Max();
        _record = rows.Any(r => r.Record.Length > 0)
            ? Math.Max(WidthOf(chart.RecordHead, Styles.Quiet), TextLines.Widest(rows.Select(r => r.Record), Styles.Label))
            : 0;
        Width = Gap + _median + Gap + _range + (_record > 0 ? Gap + _record : 0);
    }

    /// <summary>Of all columns, in pixels.</summary>
    public double Width { get; }

    public void PlaceHeads(Canvas canvas)
    {
        canvas.Label(new TextMark(MedianEnd(canvas), HeadBaseline, _chart.MedianHead, Styles.Quiet, Anchor.End));
        canvas.Label(new TextMark(RangeStart(canvas), HeadBaseline, _chart.RangeHead, Styles.Quiet));
        if (_record > 0)
            canvas.Label(new TextMark(canvas.Width, HeadBaseline, _chart.RecordHead, Styles.Quiet, Anchor.End));
    }

    public void Place(Canvas canvas, IntervalTexts row, double baseline)
    {
        canvas.Label(new TextMark(MedianEnd(canvas), baseline, row.Median, MedianStyle(row), Anchor.End));
        row.PlaceRange(canvas, RangeStart(canvas), baseline);
        if (row.Record.Length > 0)
            canvas.Label(new TextMark(canvas.Width, baseline, row.Record, Styles.Label, Anchor.End));
    }

    /// <summary>True if the name, on one line, and the numbers fit on one line.</summary>
    public bool FitBeside(IntervalTexts row, double width) => row.Names.Count == 1 && row.NameWidth + 10 + Over(row) <= width;

    /// <summary>Lines that the numbers take if they stand under the name.</summary>
    public int LinesOf(IntervalTexts row, double width) => Over(row) <= width ? 1 : Wrapped(row, width).Count;

    /// <summary>Over the row's line: at the right beside the name, else at the left under it.</summary>
    public void PlaceOver(Canvas canvas, IntervalTexts row, double baseline, bool beside)
    {
        if (!beside && Over(row) > canvas.Width)
        {
            var lines = Wrapped(row, canvas.Width);
            for (var i = 0; i < lines.Count; i++)
                canvas.Label(new TextMark(0, baseline + i * IntervalTexts.NameLine, lines[i], Styles.Label));
            return;
        }
        var x = beside ? canvas.Width - Over(row) : 0;
        canvas.Label(new TextMark(x, baseline, row.Median, MedianStyle(row)));
        x += WidthOf(row.Median, MedianStyle(row)) + 6;
        row.PlaceRange(canvas, x, baseline);
        if (row.Record.Length > 0)
            canvas.Label(new TextMark(x + row.RangeWidth + 8, baseline, RecordWords(row), Styles.Quiet));
    }

    private static Style MedianStyle(IntervalTexts row) => row.Missing ? Styles.Quiet : Styles.Value;

    private double MedianEnd(Canvas canvas) => RangeStart(canvas) - Gap;

    private double RangeStart(Canvas canvas) => canvas.Width - (_record > 0 ? _record + Gap : 0) - _range;

    private double Over(IntervalTexts row) =>
        WidthOf(row.Median, MedianStyle(row))
        + (row.RangeWidth > 0 || row.Record.Length > 0 ? 6 : 0)
        + row.RangeWidth
        + (row.Record.Length > 0 ? 8 + WidthOf(RecordWords(row), Styles.Quiet) : 0);

    private IReadOnlyList<string> Wrapped(IntervalTexts row, double width) =>
        TextLines.Wrap($"{row.Median} {row.Range} {(row.Record.Length > 0 ? RecordWords(row) : "")}", width, Styles.Label);

    private string RecordWords(IntervalTexts row) => $"{_chart.RecordHead.ToLowerInvariant()} {row.Record}";

    private static double WidthOf(string text, Style style) => TextLines.Width(text, style);
}
