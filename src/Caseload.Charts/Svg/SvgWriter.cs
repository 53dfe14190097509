using System.Text;
using Caseload.Charts.Colours;
using Caseload.Charts.Marks;

namespace Caseload.Charts.Svg;

/// <summary>Writes pictures as SVG: the only place where it is written. The same bytes for the same picture.</summary>
public static class SvgWriter
{
    private const string Head = "<svg xmlns=\"http://www.w3.org/2000/svg\"";

    /// <summary>For a page that carries the rules of all styles: classes alone.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="id">Begins the ids of title and description; unique on the page.</param>
    /// <param name="className">Class of the element.</param>
    public static string ForPage(Picture picture, string id, string className) =>
        Write(picture, $"<svg class=\"{className}\"", id, "", style => $" class=\"{style.Name}\"");

    /// <summary>For a page, where the words beside it say all that it shows: hidden from those who listen.</summary>
    public static string Decorative(Picture picture, string className)
    {
        var text = new StringBuilder(1024);
        var (width, height) = (Number(picture.Width), Number(picture.Height));
        text.Append($"<svg class=\"{className}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\"");
        text.Append(" aria-hidden=\"true\">");
        foreach (var mark in picture.Marks)
            Write(text, mark, $" class=\"{mark.Style.Name}\"");
        return text.Append("</svg>").ToString();
    }

    /// <summary>A file of its own that follows the reader's scheme: it carries its rules.</summary>
    public static string Alone(Picture picture)
    {
        var rules =
            StyleRules.Schemes(":root")
            + $"text{{font:{Number(Styles.LabelSize)}px {StyleRules.Font}}}"
            + StyleRules.Rules("", picture.Marks.Select(mark => mark.Style));
        return Write(
            picture,
            Head,
            "picture",
            $"<style>{rules}</style>{Ground("fill=\"var(--page)\"", picture)}",
            style => $" class=\"{style.Name}\""
        );
    }

    /// <summary>A file of its own in one scheme, every look written at its mark: for programs that read no rules.</summary>
    public static string Resolved(Picture picture, Palette palette) =>
        Write(
            picture,
            $"{Head} font-family=\"{StyleRules.Font.Replace('"', '\'')}\" font-size=\"{Number(Styles.LabelSize)}\"",
            "picture",
            Ground($"fill=\"{palette[Token.Page]}\"", picture),
            style => StyleRules.Attributes(style, palette)
        );

    private static string Ground(string fill, Picture picture) =>
        $"<rect width=\"{Number(picture.Width)}\" height=\"{Number(picture.Height)}\" {fill}/>";

    private static string Write(Picture picture, string head, string id, string first, Func<Style, string> look)
    {
        var text = new StringBuilder(8192);
        var (width, height) = (Number(picture.Width), Number(picture.Height));
        text.Append(head).Append($" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\"");
        text.Append($" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">").Append(Escaped(picture.Title));
        text.Append($"</title><desc id=\"{id}-d\">").Append(Escaped(picture.Description)).Append("</desc>").Append(first);
        foreach (var mark in picture.Marks)
            Write(text, mark, look(mark.Style));
        return text.Append("</svg>").ToString();
    }

    private static void Write(StringBuilder text, Mark mark, string look)
    {
        switch (mark)
        {
            case PathMark path:
                text.Append("<path").Append(look).Append(" d=\"").Append(path.Data).Append("\"/>");
                break;
            case RectMark rect:
                text.Append("<rect").Append(look);
                text.Append(
                    $" x=\"{Number(rect.X)}\" y=\"{Number(rect.Y)}\" width=\"{Number(rect.Width)}\" height=\"{Number(rect.Height)}\"/>"
                );
                break;
            case CircleMark circle:
                text.Append("<circle").Append(look);
                text.Append($" cx=\"{Number(circle.X)}\" cy=\"{Number(circle.Y)}\" r=\"{Number(circle.Radius)}\"/>");
                break;
            case TextMark label:
                text.Append("<text").Append(look).Append($" x=\"{Number(label.X)}\" y=\"{Number(label.Y)}\"");
                if (label.Anchor != Anchor.Start)
                    text.Append(label.Anchor == Anchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
                text.Append('>').Append(Escaped(label.Text)).Append("</text>");
                break;
            default:
                throw new NotSupportedException($"{mark.GetType().Name} cannot be written.");
        }
    }

    private static string Number(double value) => PathText.Number(value);

    // A character that XML does not allow would break the whole file.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
            _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                < ' ' => escaped.Append(' '),
                _ => escaped.Append(letter),
            };
        return escaped.ToString();
    }
}
