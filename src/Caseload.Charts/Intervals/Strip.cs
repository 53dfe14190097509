using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Intervals;

/// <summary>One interval on one line, to stand beside a printed number: decoration that says nothing that the number does not.</summary>
public static class Strip
{
    private const double Width = 220;
    private const double Height = 22;
    private const double Inset = 7;

    /// <summary>The strip.</summary>
    /// <param name="value">Null: the axis alone.</param>
    /// <param name="from">At the left end.</param>
    /// <param name="to">At the right end.</param>
    /// <param name="tick">A value to hold it against, for example a target.</param>
    public static Picture Draw(ChartInterval? value, double from, double to, double? tick)
    {
        var canvas = new Canvas(Width, Height);
        var (y, right) = (Height / 2, Width - Inset);
        canvas.Line(Inset, y, right, y, Styles.AxisLine);
        canvas.Line(Inset, y - 4, Inset, y + 4, Styles.AxisLine);
        canvas.Line(right, y - 4, right, y + 4, Styles.AxisLine);
        if (double.IsFinite(from) && double.IsFinite(to) && to > from)
        {
            var x = new LinearScale(from, to, Inset, right);
            var marks = new IntervalMarks(canvas, v => x[v], Inset, right);
            marks.Draw(value, y, focus: true, judgment: false, radius: 5);
            marks.Tick(tick, y, 9, Styles.Record);
        }
        return canvas.ToPicture("", "");
    }
}
