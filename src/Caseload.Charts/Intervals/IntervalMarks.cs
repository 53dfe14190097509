using Caseload.Charts.Colours;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;

namespace Caseload.Charts.Intervals;

/// <summary>The lines and the dot of an interval on a level axis that ends at two places.</summary>
internal sealed class IntervalMarks(Canvas canvas, Func<double, double> place, double left, double right)
{
    private const double Radius = 6;
    private const double Thick = 7;
    private const double Arrow = 5;
    private const string Dashes = "5 3";

    private static readonly IReadOnlyList<Token> Teals = [Token.Teal, Token.Edge];
    private static readonly IReadOnlyList<Token> Inks = [Token.Ink, Token.Slate];

    public void Draw(ChartInterval? interval, double y, bool focus, bool judgment, double radius = Radius)
    {
        if (interval is not { Drawable: true } value)
            return;
        var (line, thick) = focus ? (Teals[0], Teals[1]) : (Inks[0], Inks[1]);
        if (Held(value.High90) > Held(value.Low90))
            canvas.Line(Held(value.Low90), y, Held(value.High90), y, Styles.Stroke(line, 2, judgment ? Dashes : ""));
        var (from, to) = (Held(value.Low50), Held(value.High50));
        if (to > from)
            canvas.Add(new RectMark(from, y - Thick / 2, to - from, Thick, Styles.Fill(thick)));
        Arrows(value, y, Styles.Stroke(line, 2));
        var x = place(value.Median);
        if (!Inside(x))
            return;
        canvas.Add(
            judgment ? SeriesLook.Diamond(x, y, radius * 1.2, Hollow.Of(line))
            : focus ? Series.A.Shape(x, y, radius)
            : new CircleMark(x, y, radius, Styles.RecordDot)
        );
    }

    /// <summary>A short upright line; nothing if it lies beyond the axis.</summary>
    public void Tick(double? value, double y, double half, Style style)
    {
        if (value is { } number && double.IsFinite(number) && place(number) is var x && Inside(x))
            canvas.Line(x, y - half, x, y + half, style);
    }

    /// <summary>A recorded value.</summary>
    public void Record(double? value, double y)
    {
        if (value is { } number && double.IsFinite(number) && place(number) is var x && Inside(x))
            canvas.Add(new CircleMark(x, y, 4.5, Styles.RecordHollow));
    }

    private bool Inside(double x) => x >= left - 0.5 && x <= right + 0.5;

    private double Held(double value) => Math.Clamp(place(value), left, right);

    // Where the range goes on beyond the axis.
    private void Arrows(ChartInterval value, double y, Style head)
    {
        var (from, to) = (place(value.Low90), place(value.High90));
        if (to > right + 0.5)
            canvas.Path(new PathText().Move(right - Arrow, y - Arrow).Line(right, y).Line(right - Arrow, y + Arrow), head);
        if (from < left - 0.5)
            canvas.Path(new PathText().Move(left + Arrow, y - Arrow).Line(left, y).Line(left + Arrow, y + Arrow), head);
    }
}
