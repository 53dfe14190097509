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

    // To the right of the plot, each at the height of its line.
    private void Ends()
    {
        List<(double Y, TextMark[] Marks)> labels = [];
        foreach (var fan in chart.Fans)
        {
            if (fan.Points.LastOrDefault(p => p.Drawable is not null)?.Value is not { } end)
                continue;
            var one = chart.Fans.Count == 1;
            if (one)
                labels.Add((plot.Y(end.High90), Pair(end.High90, fan, "upper end, 9 in 10")));
            labels.Add((plot.Y(end.Median), Median(end.Median, fan, one ? "simulated median" : fan.Name)));
            if (one)
                labels.Add((plot.Y(end.Low90), Pair(end.Low90, fan, "lower end, 9 in 10")));
        }
        foreach (var level in chart.Levels.Where(l => l.Series is not null))
            if (level.Steps.LastOrDefault(s => s.Drawable is not null)?.Drawable is { } value)
                labels.Add((plot.Y(value), [new(0, 0, level.Words, Styles.Label), new(0, 0, level.Short, Styles.Label)]));
        var sorted = labels.OrderBy(l => l.Y).ToList();
        var heights = LabelColumn.Spread([.. sorted.Select(l => l.Y)], Line + 3, top, canvas.Height - 10);
        for (var i = 0; i < sorted.Count; i++)
            EndLabel(sorted[i], heights[i]);
    }

    private void EndLabel((double Y, TextMark[] Marks) label, double height)
    {
        var x = right + Near + 4;
        if (Math.Abs(label.Y - height) > 4)
            canvas.Line(right + 1, label.Y, x - 2, height, Styles.Leader);
        // A pair is number and words side by side; levels give a long and a short form instead.
        if (label.Marks[0].Style != Styles.Label || label.Marks.Length == 1 || label.Marks[1].Style != Styles.Label)
        {
            canvas.Label([.. label.Marks.Select(m => m with { X = x + m.X, Y = height + 4.5 })]);
            return;
        }
        canvas.LabelFirst(label.Marks.Select(m => new[] { m with { X = x, Y = height + 4.5 } }));
    }

    private TextMark[] Pair(double value, Fan fan, string words)
    {
        var number = chart.Format.Rounded(value, fan.Unit);
        return [new(0, 0, number, Styles.Label), new(Width(number, Styles.Label) + 5, 0, words, Styles.Small)];
    }

    private TextMark[] Median(double value, Fan fan, string words)
    {
        var (bold, plain) = Hued(fan.Series);
        var number = chart.Format.Rounded(value, fan.Unit);
        return [new(0, 0, number, bold), new(Width(number, bold) + 5, 0, words, plain)];
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
