using Caseload.Charts.Letters;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;

namespace Caseload.Charts.Maps;

/// <summary>Legends above a map: shades with their limits at left; circles at right, on a narrow map below them.</summary>
internal sealed class MapLegend(AreaMap chart, bool wide, Func<double, double> radius)
{
    private const double SwatchTop = 20;
    private const double SwatchHeight = 11;
    private const double SwatchGap = 10;
    private const double Gap = 6;

    private readonly double _room = wide ? 16 : 9; // between two circles' entries
    private readonly double _most = chart.CircleLegend.Select(radius).DefaultIfEmpty(0).Max();

    private string Words => $"Circle: {chart.CountWords}";

    private bool Hatched => chart.Areas.Any(a => a.Drawable is null);

    private bool AnyNegative => chart.Areas.Any(a => a.Drawable < 0);

    private bool AnyLegend => chart.Shade is not null || Hatched;

    private double ShadeHeight => AnyLegend ? 50 : 0;

    private bool OneRow => wide || Width(Words) + _room + CirclesWidth <= (int)ChartWidth.Narrow;

    private double CirclesWidth =>
        Entries.Sum(e => 2 * e.Radius + Gap + Width(e.Text)) + _room * Math.Max(0, Entries.Count - 1) + 2;

    private IReadOnlyList<(double Radius, string Text, bool Negative)> Entries =>
        [
            .. chart.CircleLegend.Select(c => (radius(c), NumberFormat.Plain.Rounded(c), false)),
            .. AnyNegative && chart.CircleLegend.Count > 0 ? new[] { (radius(chart.CircleLegend[0]), "below 0", true) } : [],
        ];

    /// <summary>What it takes of a map's height; on a wide one the map reaches up beside it.</summary>
    public double Height =>
        wide ? Math.Max(ShadeHeight, 2 * _most + 4) : ShadeHeight + Math.Max(2 * _most + 4, 18) + (OneRow ? 0 : 20);

    public void Draw(Canvas canvas)
    {
        if (AnyLegend)
            Shades(canvas);
        Circles(canvas);
    }

    private void Shades(Canvas canvas)
    {
        double x = 0;
        if (chart.Shade is { } scale)
        {
            canvas.Label(new TextMark(0, 13, $"Shade: {scale.Words}", Styles.Quiet));
            var width = wide ? 46 : ((int)ChartWidth.Narrow - 60 - (Hatched ? 66 : 0)) / (double)scale.Classes.Count;
            foreach (var token in scale.Classes)
            {
                canvas.Add(new RectMark(x + 0.5, SwatchTop, width, SwatchHeight, MapStyles.Land(token)));
                x += width;
            }
            Limits(canvas, scale, width);
            x += SwatchGap;
        }
        if (chart.Shade is not null && chart.Areas.Any(a => a.Shade is null && a.Drawable is not null))
            x = Swatch(canvas, x, chart.NoShadeWords);
        if (Hatched)
        {
            canvas.Path(
                Hatching.Of([
                    [(x, SwatchTop), (x + 14, SwatchTop), (x + 14, SwatchTop + SwatchHeight), (x, SwatchTop + SwatchHeight)],
                ]),
                MapStyles.Hatch
            );
            Swatch(canvas, x, "no record", filled: false);
        }
    }

    private static void Limits(Canvas canvas, ShadeScale scale, double width)
    {
        if (scale.Below is { } below)
            canvas.Label(new TextMark(0, SwatchTop + 24, below, Styles.Quiet));
        for (var i = 0; i < scale.Bounds.Count; i++)
            canvas.Label(new TextMark((i + 1) * width, SwatchTop + 24, scale.BoundTexts[i], Styles.Quiet, Anchor.Middle));
    }

    private static double Swatch(Canvas canvas, double x, string words, bool filled = true)
    {
        canvas.Add(new RectMark(x, SwatchTop, 14, SwatchHeight, filled ? MapStyles.Land(null) : Styles.Outline));
        canvas.Label(new TextMark(x + 19, SwatchTop + 10, words, Styles.Quiet));
        return x + 19 + Width(words) + SwatchGap;
    }

    private void Circles(Canvas canvas)
    {
        var foot = wide ? 2 * _most + 3 : ShadeHeight + 2 * _most + 2 + (OneRow ? 0 : 20);
        var middle = foot - _most;
        var x =
            wide ? canvas.Width - CirclesWidth
            : OneRow ? Width(Words) + _room
            : 1;
        var words = wide
            ? new TextMark(x - _room, foot - 4, Words, Styles.Quiet, Anchor.End)
            : new TextMark(0, OneRow ? middle + 4.5 : ShadeHeight + 13, Words, Styles.Quiet);
        canvas.Label(words);
        foreach (var (size, text, negative) in Entries)
        {
            var y = wide ? foot - size : middle;
            canvas.Add(new CircleMark(x + size, y, size, negative ? MapStyles.Negative : MapStyles.Rim));
            canvas.Label(new TextMark(x + 2 * size + Gap, wide ? foot - 4 : middle + 4.5, text, Styles.Quiet));
            canvas.Keep(new(x, y - size, x + 2 * size, y + size));
            x += 2 * size + Gap + Width(text) + _room;
        }
    }

    private static double Width(string text) => TextWidth.Of(text, Styles.LabelSize);
}
