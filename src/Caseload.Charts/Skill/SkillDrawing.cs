using System.Globalization;
using Caseload.Charts.Intervals;
using Caseload.Charts.Letters;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Skill;

/// <summary>Places scores, and beside them, where there is room, coverage and the number of targets.</summary>
internal sealed class SkillDrawing
{
    private const double MostName = 170;
    private const double RowHeight = 36;
    private const double LineHeight = 24; // of a row's line under its words
    private const double Apart = 10;
    private const double Line = 16;
    private const double Heads = 40;
    private const double LeastScore = 60;
    private const double ScoreGap = 24;
    private const double CoverRoom = 190;

    private readonly SkillChart _chart;
    private readonly double _width;
    private readonly bool _wide;
    private readonly IReadOnlyList<IReadOnlyList<string>> _names;
    private readonly IReadOnlyList<double> _ticks;
    private readonly double _score;
    private readonly double _left;
    private readonly double _right;

    public SkillDrawing(SkillChart chart, ChartWidth width)
    {
        (_chart, _width, _wide) = (chart, (int)width, width == ChartWidth.Wide);
        _ticks = LogTicks.AroundOne(
            chart.Rows.SelectMany(r => r.Relative is { Drawable: true } v ? [v.Low90, v.High90, v.Median] : Array.Empty<double>())
        );
        _score = chart.Rows.Select(ScoreWidth).Append(LeastScore).Max();
        _names = [.. chart.Rows.Select(r => TextLines.Wrap(r.Name, _wide ? MostName : _width - _score - ScoreGap, Styles.Label))];
        _left = _wide ? _names.Select(n => TextLines.Widest(n, Styles.Label)).DefaultIfEmpty(0).Max() + 24 : 12;
        _right = _wide ? _width - CoverRoom - _score - 2 * ScoreGap : _width - 12;
    }

    public Picture Draw()
    {
        double[] heights = [.. _names.Select(n => Math.Max(1, n.Count) * Line + (_wide ? RowHeight - Line : LineHeight + Apart))];
        var bottom = Heads + heights.Sum() + 4;
        var naive = TextLines.Wrap($"same as {_chart.NaiveName}", _wide ? _right - _left : _width - 8, Styles.Quiet);
        var canvas = new Canvas(_width, bottom + Math.Max(1, naive.Count) * Line + 8);
        var x = new LogScale(_ticks[0], _ticks[^1], _left, _right);
        var marks = new IntervalMarks(canvas, value => value > 0 ? x[value] : _left - 2, _left, _right);
        Frame(canvas, x, heights, bottom);
        for (var i = 0; i < naive.Count; i++)
        {
            var half = TextLines.Width(naive[i], Styles.Quiet) / 2;
            canvas.Label(
                new TextMark(Math.Clamp(x[1], half, _width - half), bottom + 15 + i * Line, naive[i], Styles.Quiet, Anchor.Middle)
            );
        }
        var coverage = _wide ? new SkillCoverage(canvas, _width - CoverRoom, Heads - Line - 4, bottom) : null;
        coverage?.Frame();
        var top = Heads;
        for (var i = 0; i < heights.Length; i++)
        {
            var (row, y) = (_chart.Rows[i], _wide ? top + heights[i] / 2 : top + heights[i] - Apart - LineHeight / 2);
            Names(canvas, i, _wide ? y - _names[i].Count * Line / 2.0 : top);
            Score(canvas, row, _wide ? y + 4.5 : top + 12.5);
            marks.Draw(row.Relative, y, focus: true, judgment: false);
            coverage?.Row(row, y);
            top += heights[i];
        }
        return canvas.ToPicture(_chart.Title, _chart.Description);
    }

    private void Frame(Canvas canvas, LogScale x, double[] heights, double bottom)
    {
        canvas.Label(new TextMark(x[1] - 10, 13, "closer", Styles.Value, Anchor.End));
        canvas.Label(new TextMark(x[1] + 10, 13, "farther", Styles.Value));
        foreach (var tick in _ticks)
        {
            canvas.Label(
                new TextMark(x[tick], 31, tick.ToString("#,0.###", CultureInfo.InvariantCulture), Styles.Quiet, Anchor.Middle)
            );
            foreach (var (top, end) in Bands(heights, bottom))
                canvas.Line(x[tick], top, x[tick], end, tick.Equals(1) ? Styles.AxisLine : Styles.GridLine);
        }
    }

    // Where words stand over each line, the grid shows at the lines alone.
    private IEnumerable<(double Top, double Bottom)> Bands(double[] heights, double bottom)
    {
        yield return (Heads - 2, _wide ? bottom : Heads + 2);
        var end = Heads;
        foreach (var height in _wide ? [] : heights)
        {
            end += height;
            yield return (end - Apart - LineHeight, end - Apart);
        }
    }

    private void Names(Canvas canvas, int row, double top)
    {
        for (var i = 0; i < _names[row].Count; i++)
            canvas.Label(new TextMark(0, top + 12.5 + i * Line, _names[row][i], Styles.Label));
    }

    private void Score(Canvas canvas, SkillRow row, double baseline)
    {
        var start = _wide ? _right + ScoreGap : _width - _score;
        if (row.Relative is not { Drawable: true } value)
        {
            canvas.Label(new TextMark(start, baseline, "n/a", Styles.Quiet));
            return;
        }
        var median = new TextMark(start, baseline, Text(value.Median), Styles.Value);
        canvas.Label(median);
        canvas.Label(new TextMark(median.Box.Right + 6, baseline, $"{Text(value.Low90)} to {Text(value.High90)}", Styles.Label));
    }

    private static double ScoreWidth(SkillRow row) =>
        row.Relative is { Drawable: true } value
            ? TextLines.Width(Text(value.Median), Styles.Value) + 6 + TextLines.Width(Range(value), Styles.Label)
            : 0;

    private static string Range(ChartInterval value) => $"{Text(value.Low90)} to {Text(value.High90)}";

    private static string Text(double value) =>
        value switch
        {
            >= 1000 => "over 1,000",
            <= -1000 => $"under {NumberFormat.Minus}1,000",
            _ => NumberFormat.Plain.Rounded(value, Math.Abs(value) >= 10 ? 1 : 0.01),
        };
}
