namespace Caseload.Charts.Marks;

/// <summary>A placed shape. Coordinates in pixels from the picture's upper left corner.</summary>
public abstract record Mark(Style Style);

/// <summary>A line or an area, as SVG path data.</summary>
public sealed record PathMark(string Data, Style Style) : Mark(Style);

public sealed record RectMark(double X, double Y, double Width, double Height, Style Style) : Mark(Style);

public sealed record CircleMark(double X, double Y, double Radius, Style Style) : Mark(Style);

public enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>A text; Y is its baseline.</summary>
public sealed record TextMark(double X, double Y, string Text, Style Style, Anchor Anchor = Anchor.Start) : Mark(Style)
{
    /// <summary>The space that it takes, by the table of widths.</summary>
    public Box Box => Box.Of(this);
}
