using Caseload.Charts.Colours;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;

namespace Caseload.Charts.Waterfalls;

/// <summary>A step with its place between two values, its text and looks.</summary>
internal sealed record WaterfallBar(WaterfallStep Step, double From, double To, string Text)
{
    public bool Missing => !double.IsFinite(Step.Value);

    public ChartInterval? Interval => Step.Interval is { Drawable: true } interval && !Missing ? interval : null;

    public double Low90 => From + (Interval?.Low90 ?? 0);

    public double High90 => From + (Interval?.High90 ?? 0);

    public Style Look =>
        Step.Kind switch
        {
            StepKind.Total => Styles.Fill(Token.Ink),
            StepKind.NotExplained => NotExplained,
            _ => Step.Value < 0 ? Hollow.Of(Token.Teal) : Styles.Fill(Token.Teal),
        };

    public Style Words => Step.Kind == StepKind.Total ? Styles.Value : Styles.Label;

    private static Style NotExplained =>
        new("kn")
        {
            Fill = Token.Page,
            Stroke = Token.Ink,
            Width = 1.5,
            Dash = "4 3",
        };

    public static IReadOnlyList<WaterfallBar> All(WaterfallChart chart)
    {
        List<WaterfallBar> bars = [];
        double running = 0;
        foreach (var step in WaterfallChart.Closed(chart.Steps))
        {
            var value = double.IsFinite(step.Value) ? step.Value : 0;
            var from = step.Kind == StepKind.Total && double.IsFinite(step.Value) ? 0 : running;
            running = from + value;
            var text =
                step.Text
                ?? (
                    step.Kind == StepKind.Total
                        ? chart.Format.Rounded(step.Value, chart.Unit)
                        : chart.Format.Signed(step.Value, chart.Unit)
                );
            bars.Add(new(step, from, running, text));
        }
        return bars;
    }
}
