using Caseload.Charts.Colours;

namespace Caseload.Charts.Marks;

/// <summary>One of several things compared: each has a hue, a dash and a shape of its own.</summary>
public enum Series
{
    A,
    B,
    C,
    D,
}

/// <summary>What tells the series apart.</summary>
public static class SeriesLook
{
    public static Token Hue(this Series series) =>
        series switch
        {
            Series.A => Token.Teal,
            Series.B => Token.Ochre,
            Series.C => Token.Plum,
            _ => Token.Moss,
        };

    /// <summary>Lengths of dashes and gaps; none for the first.</summary>
    public static string Dash(this Series series) =>
        series switch
        {
            Series.A => "",
            Series.B => "8 3",
            Series.C => "2 3",
            _ => "8 3 2 3",
        };

    /// <summary>The median's line.</summary>
    public static Style MedianLine(this Series series) => Styles.Stroke(series.Hue(), 2.25, series.Dash());

    /// <summary>An edge of the range of 9 in 10.</summary>
    public static Style EdgeLine(this Series series) => Styles.Stroke(series.Hue(), 1, series.Dash());

    /// <summary>Its shape at a place: circle, square, triangle, diamond; with a casing in the colour of the page.</summary>
    public static Mark Shape(this Series series, double x, double y, double radius, bool hollow = false)
    {
        var style = hollow
            ? new Style($"k-{series.Hue()}".ToLowerInvariant())
            {
                Fill = Token.Page,
                Stroke = series.Hue(),
                Width = 2,
            }
            : new Style($"d-{series.Hue()}".ToLowerInvariant())
            {
                Fill = series.Hue(),
                Stroke = Token.Page,
                Width = 1.5,
            };
        return series switch
        {
            Series.A => new CircleMark(x, y, radius, style),
            Series.B => new RectMark(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8, style),
            Series.C => Polygon(
                style,
                (x, y - radius * 1.15),
                (x + radius * 1.1, y + radius * 0.8),
                (x - radius * 1.1, y + radius * 0.8)
            ),
            _ => Diamond(x, y, radius * 1.2, style),
        };
    }

    /// <summary>A diamond: also the mark of what rests on judgment.</summary>
    public static Mark Diamond(double x, double y, double radius, Style style) =>
        Polygon(style, (x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y));

    private static PathMark Polygon(Style style, params ReadOnlySpan<(double X, double Y)> corners)
    {
        var path = new PathText().Move(corners[0].X, corners[0].Y);
        foreach (var (x, y) in corners[1..])
            path.Line(x, y);
        return new(path.Close().ToString(), style);
    }
}
