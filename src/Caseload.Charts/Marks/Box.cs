using Caseload.Charts.Letters;

namespace Caseload.Charts.Marks;

/// <summary>A rectangle that a label takes, in pixels. Compared by value.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    private const double Ascent = 0.905; // of the size, as the font has it
    private const double Descent = 0.21;

    private const double Rounding = 1e-6; // a text that ends at the edge is inside, whatever the last bit says

    /// <summary>The space of a text, by the table of widths.</summary>
    public static Box Of(TextMark text)
    {
        var style = text.Style;
        var width = TextWidth.Of(text.Text, style.Size, style.Bold, style.Mono);
        var left = text.Anchor switch
        {
            Anchor.Middle => text.X - width / 2,
            Anchor.End => text.X - width,
            _ => text.X,
        };
        return new(left, text.Y - Ascent * style.Size, left + width, text.Y + Descent * style.Size);
    }

    /// <summary>True if the insides of both meet; touching edges do not.</summary>
    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Within(Box outer) =>
        Left >= outer.Left - Rounding
        && Top >= outer.Top - Rounding
        && Right <= outer.Right + Rounding
        && Bottom <= outer.Bottom + Rounding;
}
