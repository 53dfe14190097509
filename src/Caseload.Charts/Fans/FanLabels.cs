using Caseload.Charts.Colours;
using Caseload.Charts.Frames;
using Caseload.Charts.Letters;
using Caseload.Charts.Marks;

namespace Caseload.Charts.Fans;

/// <summary>Labels of a fan chart, the important ones first: ends, levels, the record, one event.</summary>
internal sealed class FanLabels(FanChart chart, Canvas canvas, FanPlot plot, double top, double right, bool wide)
{
    private const double Line = 16; // between two labels in a column
    private const double Near = 6;

    public void Place()
    {
        if (wide)
            Ends();
        foreach (var level in chart.Levels)
            Level(level);
        if (!wide && chart.Fans.Count == 1)
            NarrowMedian(chart.Fans[0]);
        foreach (var record in chart.Records)
            Name(record);
        if (chart.Callout is { } callout)
            Event(callout);
        foreach (var record in chart.Records)
            End(record);
    }

    // To the right of the plot, each at the height of its line, in the longest form that fits.
    private void Ends()
    {
        List<(double Y, List<TextMark[]> Forms)> labels = [];
        foreach (var fan in chart.Fans)
        {
            if (fan.Points.LastOrDefault(p => p.Drawable is not null)?.Value is not { } end)
                continue;
            var one = chart.Fans.Count == 1;
            var (bold, plain) = Hued(fan.Series);
            if (one)
                labels.Add(
                    (plot.Y(end.High90), Forms(end.High90, fan, Styles.Label, Styles.Small, "upper end, 9 in 10", "upper end"))
                );
            labels.Add(
                (
                    plot.Y(end.Median),
                    one
                        ? Forms(end.Median, fan, bold, plain, "simulated median", "median")
                        : Forms(end.Median, fan, bold, plain, fan.Name)
                )
            );
            if (one)
                labels.Add(
                    (plot.Y(end.Low90), Forms(end.Low90, fan, Styles.Label, Styles.Small, "lower end, 9 in 10", "lower end"))
                );
        }
        foreach (var level in chart.Levels.Where(l => l.Series is not null))
            if (level.Steps.LastOrDefault(s => s.Drawable is not null)?.Drawable is { } value)
                labels.Add(
                    (
                        plot.Y(value),
                        [
                            [new(0, 0, level.Words, Styles.Label)],
                            [new(0, 0, level.Short, Styles.Label)],
                        ]
                    )
                );
        var sorted = labels.OrderBy(l => l.Y).ToList();
        var heights = LabelColumn.Spread([.. sorted.Select(l => l.Y)], Line + 3, top, canvas.Height - 10);
        for (var i = 0; i < sorted.Count; i++)
        {
            var (x, y, height) = (right + Near + 4, sorted[i].Y, heights[i]);
            if (Math.Abs(y - height) > 4)
                canvas.Line(right + 1, y, x - 2, height, Styles.Leader);
            canvas.LabelFirst(
                sorted[i].Forms.Select(form => form.Select(m => m with { X = x + m.X, Y = height + 4.5 }).ToArray())
            );
        }
    }

    // Number and words side by side, then with fewer words, then the number alone.
    private List<TextMark[]> Forms(double value, Fan fan, Style number, Style words, params string[] said)
    {
        var text = chart.Format.Rounded(value, fan.Unit);
        var mark = new TextMark(0, 0, text, number);
        var from = Width(text, number) + 5;
        return [.. said.Select(w => new[] { mark, new TextMark(from, 0, w, words) }), [mark]];
    }

    private static (Style Bold, Style Plain) Hued(Series series) =>
        series == Series.A
            ? (Styles.MedianValue, Styles.MedianName)
            : (
                Styles.MedianValue with
                {
                    Name = $"mv-{series}".ToLowerInvariant(),
                    Fill = series == Series.B ? Token.Ink : series.Hue(),
                },
                Styles.MedianName with
                {
                    Name = $"mn-{series}".ToLowerInvariant(),
                    Fill = series == Series.B ? Token.Ink : series.Hue(),
                }
            );

    private static double Width(string text, Style style) => TextWidth.Of(text, style.Size, style.Bold, style.Mono);

    private void NarrowMedian(Fan fan)
    {
        if (fan.Points.LastOrDefault(p => p.Drawable is not null) is not { } end)
            return;
        var text = chart.Format.Rounded(end.Value!.Median, fan.Unit);
        var (x, y) = (plot.X(end.Middle), plot.Y(end.Value!.Median));
        canvas.LabelFirst(
            from dy in new[] { -Near, Near + 12, -22, 30 }
            select new TextMark[] { new(x, y + dy, text, Styles.MedianValue with { Size = 13, Name = "mv3" }, Anchor.End) }
        );
    }

    // Above the line at its right end, below it, then the same further left; the short form last.
    private void Level(LevelLine level)
    {
        var drawn = level.Steps.Where(s => s.Drawable is not null).ToList();
        if (drawn.Count == 0 || (wide && level.Series is not null))
            return;
        canvas.LabelFirst(
            from text in new[] { level.Words, level.Short }
            from step in drawn.AsEnumerable().Reverse()
            from share in new[] { 0.0, 0.25, 0.5 }
            from below in new[] { false, true }
            let end = Math.Min(plot.X(step.To.DayNumber + 1), right)
            let x = end - share * (end - plot.X(step.From.DayNumber))
            let y = plot.Y(step.Drawable ?? 0)
            select new TextMark[] { new(x, below ? y + 15 : y - Near, text, Styles.ValueOverMarks, Anchor.End) }
        );
    }

    private void Name(RecordLine record)
    {
        var drawn = record.Points.Where(p => p.Drawable is not null).ToList();
        if (drawn.Count == 0)
            return;
        canvas.LabelFirst(
            from share in new[] { 0.1, 0.2, 0.05, 0.35, 0.5, 0.65, 0.8, 0.95 }
            from offset in new[] { -14.0, 24.0, -28.0, 38.0 }
            let point = drawn[(int)(share * (drawn.Count - 1))]
            select new TextMark[]
            {
                new(
                    Math.Max(plot.X(point.Middle), ValueAxis.Gutter + Width(record.Name, Styles.ValueOverMarks) / 2),
                    plot.Y(point.Drawable ?? 0) + offset,
                    record.Name,
                    Styles.ValueOverMarks,
                    Anchor.Middle
                ),
            }
        );
    }

    private void Event(Callout callout)
    {
        var (x, y) = (plot.X(callout.Day), plot.Y(callout.Value));
        canvas.Add(new CircleMark(x, y, 3.5, Styles.RecordDot));
        canvas.LabelFirst(
            from text in wide ? new[] { callout.Words, callout.Short } : [callout.Short]
            from place in new[]
            {
                (-8.0, -8.0, Anchor.End),
                (8, -8, Anchor.Start),
                (0, -12, Anchor.Middle),
                (-10, 4, Anchor.End),
                (10, 4, Anchor.Start),
                (-8, -24, Anchor.End),
                (8, -24, Anchor.Start),
            }
            select new TextMark[] { new(x + place.Item1, y + place.Item2, text, Styles.ValueOverMarks, place.Item3) }
        );
    }

    // Under the last recorded value, where it disturbs least; a leader ties it to the value.
    private void End(RecordLine record)
    {
        if (!wide || record.End is not { } words || record.Points.LastOrDefault(p => p.Drawable is not null) is not { } last)
            return;
        var (x, y) = (plot.X(last.Middle), plot.Y(last.Drawable ?? 0));
        var halfway = words.IndexOf(' ', Math.Min(words.Length, words.Length / 3));
        var lines = halfway < 0 ? [words] : new[] { words[..halfway], words[(halfway + 1)..] };
        foreach (var down in new[] { 90.0, 60, 120, 40, -60, -90 })
        {
            var marks = lines
                .Select(
                    (line, i) =>
                        new TextMark(x, y + down + (down > 0 ? 14 : -18) + i * Line, line, Styles.QuietOverMarks, Anchor.Middle)
                )
                .ToArray();
            if (y + down > plot.Y(0) - 34 || !canvas.Label(marks))
                continue;
            canvas.Line(x, y + (down > 0 ? 6 : -6), x, y + down, Styles.Leader);
            return;
        }
    }
}
