using Caseload.Charts.Letters;
using Caseload.Charts.Marks;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Intervals;

/// <summary>Under the rows: the words of the reference line, and what the shapes mean.</summary>
internal sealed class IntervalFoot
{
    private const double LineHeight = 18;
    private const double MarkRoom = 16;
    private const string JudgmentWords = "hollow: rests on judgment";

    private readonly IntervalChart _chart;
    private readonly double _left;
    private readonly bool _hasReference;
    private readonly IReadOnlyList<string> _reference;
    private readonly List<(string Words, Func<double, double, Mark> Mark)> _keys = [];

    public IntervalFoot(IntervalChart chart, double width, double left)
    {
        (_chart, _left) = (chart, left);
        _hasReference = chart.Reference is { } line && double.IsFinite(line.Value);
        _reference = _hasReference ? TextLines.Wrap(chart.Reference!.Words, width - 8, Styles.Quiet) : [];
        if (chart.Rows.Any(r => r.Judgment))
            _keys.Add((JudgmentWords, IntervalTexts.Judgment));
        if (chart.Rows.Any(r => r.Record is { } v && double.IsFinite(v)) && chart.RecordWords.Length > 0)
            _keys.Add((chart.RecordWords, (x, y) => new CircleMark(x, y, 4.5, Styles.RecordHollow)));
        if (chart.Rows.Any(r => r.Beside is { } v && double.IsFinite(v)) && chart.BesideWords.Length > 0)
            _keys.Add(
                (
                    chart.BesideWords,
                    (x, y) => new PathMark(new PathText().Move(x, y - 6).Line(x, y + 6).ToString(), Styles.RecordThin)
                )
            );
    }

    public double Height => (_reference.Count + _keys.Count) * LineHeight + (_keys.Count > 0 ? 4 : 0);

    public void Place(Canvas canvas, LinearScale x, IReadOnlyList<(double Top, double Bottom)> bands, double top)
    {
        if (_hasReference && _chart.Reference!.Value <= x.To && _chart.Reference.Value >= x.From)
            Line(canvas, x[_chart.Reference.Value], bands, top);
        var baseline = top + _reference.Count * LineHeight + 16;
        foreach (var (words, mark) in _keys)
        {
            var text = new TextMark(_left + MarkRoom, baseline, words, Styles.Quiet);
            if (canvas.Label(text.Box.Right <= canvas.Width ? text : text with { X = MarkRoom }))
                canvas.Add(mark((text.Box.Right <= canvas.Width ? _left : 0) + 5, baseline - 4.5));
            baseline += LineHeight;
        }
    }

    private void Line(Canvas canvas, double x, IReadOnlyList<(double Top, double Bottom)> bands, double top)
    {
        foreach (var band in bands)
            canvas.Line(x, band.Top, x, band.Bottom, Styles.Reference);
        for (var i = 0; i < _reference.Count; i++)
        {
            var half = TextLines.Width(_reference[i], Styles.Quiet) / 2;
            var centre = Math.Clamp(x, half, Math.Max(half, canvas.Width - half));
            canvas.Label(new TextMark(centre, top + 16 + i * LineHeight, _reference[i], Styles.Quiet, Anchor.Middle));
        }
    }
}
