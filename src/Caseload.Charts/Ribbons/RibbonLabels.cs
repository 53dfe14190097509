using Caseload.Charts.Frames;
using Caseload.Charts.Letters;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;

namespace Caseload.Charts.Ribbons;

/// <summary>Names the parts of a stack: beside the last week, else inside the area, else in a key beside the heading.</summary>
internal sealed class RibbonLabels(Canvas canvas, RibbonPlot plot, bool wide)
{
    private const double Least = 0.005; // a smaller share in the last week has no label there
    private const double Distance = 17; // between two labels in a column
    private const double Swatch = 10;
    private const double Baseline = 4.5; // of a text below its middle

    private readonly HashSet<int> _named = [];

    private IReadOnlyList<RibbonPart> Parts => plot.Ribbon.Parts;

    /// <summary>To the right of the last week. If that is a gap, names alone: no share is carried forward.</summary>
    public void Ends()
    {
        if (plot.Weeks.LastOrDefault(w => w.Tops is not null) is not { } last)
            return;
        var (top, bottom) = (plot.Y.End + 6, plot.Y.Start - 4);
        var parts = Enumerable
            .Range(0, Parts.Count)
            .Where(i => last.Share(i) > Least)
            .OrderByDescending(last.Share)
            .Take((int)((bottom - top) / Distance) + 1)
            .OrderDescending()
            .ToList();
        var wanted = parts.Select(i => plot.Y[(last.Tops![i] + last.Tops[i + 1]) / 2]).ToList();
        var heights = LabelColumn.Spread(wanted, Distance, top, bottom);
        for (var i = 0; i < parts.Count; i++)
            End(parts[i], heights[i], ReferenceEquals(last, plot.Weeks[^1]) ? Percent(last.Share(parts[i])) : "");
    }

    /// <summary>In the area, where it is high enough for as long as the text is wide.</summary>
    public void Inside()
    {
        for (var i = 0; i < Parts.Count; i++)
            if (!_named.Contains(i) && canvas.LabelFirst(Words(i).Select(w => Place(i, w)).OfType<TextMark>().Select(Alone)))
                _named.Add(i);
    }

    /// <summary>What has a share in some week and no name yet.</summary>
    public void Key(double x, double y)
    {
        for (var i = 0; i < Parts.Count; i++)
        {
            var part = i;
            if (_named.Contains(i) || !plot.Weeks.Any(w => w.Share(part) > 0))
                continue;
            var text = new TextMark(x + Swatch + 5, y, Parts[i].Short, Styles.SmallInk);
            if (!canvas.Label(text))
                continue;
            canvas.Add(new RectMark(x, y - Swatch + 1, Swatch, Swatch, RibbonPlot.Look(Parts[i].Hue)));
            x = text.Box.Right + 12;
        }
    }

    private static TextMark[] Alone(TextMark mark) => [mark];

    private void End(int part, double height, string share)
    {
        var (x, y) = (plot.X.End + 10, height + Baseline);
        var number = new TextMark(x + Swatch + 5, y, share, Styles.Value);
        var nameX = share.Length == 0 ? number.X : number.Box.Right + 5;
        foreach (var name in wide ? new[] { Parts[part].Name, Parts[part].Short, "" } : [Parts[part].Short, ""])
        {
            TextMark[] label = [number, new(nameX, y, name, Styles.Label)];
            label = [.. label.Where(mark => mark.Text.Length > 0)];
            if (label.Length == 0 || !canvas.Label(label))
                continue;
            canvas.Add(new RectMark(x, height - Swatch / 2, Swatch, Swatch, RibbonPlot.Look(Parts[part].Hue)));
            if (name.Length > 0)
                _named.Add(part);
            return;
        }
    }

    private static string Percent(double share) => share < 0.01 ? "<1%" : NumberFormat.Percent.Rounded(share, 0.01);

    // A part that ended before the last week says when.
    private IEnumerable<string> Words(int part)
    {
        var (name, word) = (Parts[part].Name, Parts[part].Short);
        if (wide && plot.Weeks.LastOrDefault(w => w.Share(part) > Least) is { } end)
        {
            if (!ReferenceEquals(end, plot.Weeks.Last(w => w.Tops is not null)))
            {
                var date = DateOnly.FromDayNumber(end.End - 1);
                // Without its year only where no month comes twice.
                var oneYear = plot.X.To - plot.X.From < 365;
                foreach (var month in new[] { DateText.Month(date, null), oneYear ? DateText.Month(date, date) : "" })
                foreach (var words in new[] { name, word })
                    if (month.Length > 0)
                        yield return $"{words} (until {month})";
            }
            yield return name;
        }
        yield return word;
    }

    // The middle of the weeks that leave the text the most height.
    private TextMark? Place(int part, string text)
    {
        var margin = wide ? 7 : 4;
        const double Room = 19;
        var style = Styles.On(Parts[part].Hue);
        var width = TextWidth.Of(text, style.Size, style.Bold) + 2 * margin;
        var best = (Height: Room, X: 0.0, Y: 0.0);
        foreach (var run in plot.Runs())
            for (var first = 0; first < run.Count; first++)
            {
                var (upper, lower) = (plot.Y.End, plot.Y.Start);
                for (var i = first; i < run.Count && lower - upper > best.Height; i++)
                {
                    upper = Math.Max(upper, plot.Y[run[i].Tops![part + 1]]);
                    lower = Math.Min(lower, plot.Y[run[i].Tops![part]]);
                    var (left, right) = (plot.X[run[first].From], plot.X[run[i].End]);
                    if (right - left < width)
                        continue;
                    if (lower - upper > best.Height)
                        best = (lower - upper, (left + right) / 2, (lower + upper) / 2);
                    break;
                }
            }
        return best.Height > Room ? new(best.X, best.Y + Baseline, text, style, Anchor.Middle) : null;
    }
}
