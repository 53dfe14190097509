using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Frames;

/// <summary>A value axis from zero: grid lines with their numbers on them at the left, the unit on the uppermost.</summary>
public sealed record ValueAxis(Ticks Ticks, NumberFormat Format, string Unit)
{
    /// <summary>How far the numbers reach into the picture, in pixels: data begin to the right of them.</summary>
    public const double Gutter = 46;

    /// <summary>Draws the lines and writes the numbers.</summary>
    public LinearScale Draw(Canvas canvas, double right, double top, double bottom)
    {
        var scale = new LinearScale(Ticks.From, Ticks.To, bottom, top);
        foreach (var value in Ticks.Values)
        {
            var y = scale[value];
            canvas.Line(0, y, right, y, value == 0 ? Styles.AxisLine : Styles.GridLine);
            var text = Format.Tick(value, Ticks.Step);
            canvas.Label(
                new TextMark(0, y - 5, value.Equals(Ticks.To) && Unit.Length > 0 ? $"{text} {Unit}" : text, Styles.Quiet)
            );
        }
        return scale;
    }
}
