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

    /// <summary>Lines over the whole height.</summary>
    public void Draw(Canvas canvas, LinearScale x, double bottom) => Draw(canvas, x, [(Height, bottom)]);

    /// <summary>Lines over some heights alone, so that they do not run through words between them.</summary>
    public void Draw(Canvas canvas, LinearScale x, IReadOnlyList<(double Top, double Bottom)> bands)
    {
        foreach (var (top, bottom) in bands)
        foreach (var value in Ticks.Values)
            canvas.Line(x[value], top, x[value], bottom, IsZero(value) ? Styles.AxisLine : Styles.GridLine);
        var kept = Kept(x);
        foreach (var value in kept)
            canvas.LabelFirst(Candidates(canvas, x, value, value.Equals(kept[^1])));
    }

    // Numbers that would meet are thinned evenly, counted from zero.
    private List<double> Kept(LinearScale x)
    {
        var widest = TextLines.Widest(Ticks.Values.Select(Number), Styles.Quiet) + 10;
        var every = (int)Math.Max(1, Math.Ceiling(widest / Math.Max(1, Math.Abs(x[Ticks.Step] - x[0]))));
        var zero = Math.Max(0, Ticks.Values.ToList().FindIndex(IsZero));
        return [.. Ticks.Values.Where((_, i) => (i - zero) % every == 0)];
    }

    private bool IsZero(double value) => Math.Abs(value) < Ticks.Step * 1e-6;

    private string Number(double value) => (Signed && value > 0 && !IsZero(value) ? "+" : "") + Format.Tick(value, Ticks.Step);

    private IEnumerable<TextMark[]> Candidates(Canvas canvas, LinearScale x, double value, bool last)
    {
        var number = Number(value);
        string[] texts = last && Unit.Length > 0 ? [$"{number} {Unit}", number] : [number];
        foreach (var text in texts)
        {
            var half = TextLines.Width(text, Styles.Quiet) / 2;
            var centre = Math.Clamp(x[value], half, Math.Max(half, canvas.Width - half));
            yield return [new(centre, Baseline, text, Styles.Quiet, Anchor.Middle)];
            yield return [new(x[value] + half, Baseline, text, Styles.Quiet, Anchor.End)];
            yield return [new(x[value] + TextLines.Width(number, Styles.Quiet) / 2, Baseline, text, Styles.Quiet, Anchor.End)];
        }
    }
}
