using Caseload.Charts.Letters;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Frames;

/// <summary>Months under a plot: a tick at the first day of each that is named.</summary>
public static class DateAxis
{
    private const double TickLength = 4;
    private const double Baseline = 17; // of the names, below the axis
    private const double Gap = 14; // between two names

    /// <summary>Height that ticks and names take below a plot, in pixels.</summary>
    public const double Height = 24;

    public static void Draw(Canvas canvas, DateScale scale, double y)
    {
        var room = (int)Math.Max(1, (scale.End - scale.Start) / (TextWidth.Of("May 2025", Styles.LabelSize) + Gap));
        DateOnly? before = null;
        foreach (var month in scale.Months(room))
        {
            var x = scale[month];
            canvas.Line(x, y, x, y + TickLength, Styles.AxisLine);
            var text = DateText.Month(month, before);
            var half = TextWidth.Of(text, Styles.LabelSize) / 2;
            var centre = Math.Clamp(x, half, Math.Max(half, canvas.Width - half));
            if (canvas.Label(new TextMark(centre, y + Baseline, text, Styles.Quiet, Anchor.Middle)))
                before = month;
        }
    }
}
