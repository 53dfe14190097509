using Caseload.Charts.Letters;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;
using Caseload.Charts.Scales;

namespace Caseload.Charts.Frames;

/// <summary>A value axis above rows: its numbers on top, a line down from each, the zero line darker; the unit on the last.</summary>
public sealed record TopAxis(Ticks Ticks, NumberFormat Format, string Unit = "", bool Signed = false)
{
    private const double Baseline = 13;

    /// <summary>Where the lines begin.</summary>
    public const double Height = 20;

    public void Draw(Canvas canvas, LinearScale x, double top, double bottom)
    {
        foreach (var value in Ticks.Values)
            canvas.Line(x[value], top + Height, x[value], bottom, IsZero(value) ? Styles.AxisLine : Styles.GridLine);
        // Zero and the last number before those between them, should they not all fit.
        foreach (
            var value in Ticks.Values.OrderBy(v =>
                IsZero(v) ? 0
                : v.Equals(Ticks.To) ? 1
                : 2
            )
        )
            canvas.LabelFirst(Candidates(canvas, x, top, value));
    }

    private bool IsZero(double value) => Math.Abs(value) < Ticks.Step * 1e-6;

    private IEnumerable<TextMark[]> Candidates(Canvas canvas, LinearScale x, double top, double value)
    {
        var number = (Signed && value > 0 && !IsZero(value) ? "+" : "") + Format.Tick(value, Ticks.Step);
        string[] texts = value.Equals(Ticks.To) && Unit.Length > 0 ? [$"{number} {Unit}", number] : [number];
        foreach (var text in texts)
        {
            var half = TextLines.Width(text, Styles.Quiet) / 2;
            var centre = Math.Clamp(x[value], half, Math.Max(half, canvas.Width - half));
            yield return [new(centre, top + Baseline, text, Styles.Quiet, Anchor.Middle)];
            yield return [new(x[value] + half, top + Baseline, text, Styles.Quiet, Anchor.End)];
            yield return
            [
                new(x[value] + TextLines.Width(number, Styles.Quiet) / 2, top + Baseline, text, Styles.Quiet, Anchor.End),
            ];
        }
    }
}
