using System.Globalization;
using System.Text;
using Caseload.Charts.Colours;
using Caseload.Charts.Marks;

namespace Caseload.Charts.Svg;

/// <summary>Styles as CSS rules and as SVG attributes.</summary>
public static class StyleRules
{
    /// <summary>The font of all text.</summary>
    public const string Font =
        "-apple-system,BlinkMacSystemFont,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,\"Liberation Sans\",sans-serif";

    /// <summary>The font of names as they are typed.</summary>
    public const string MonoFont = "ui-monospace,\"SF Mono\",Menlo,Consolas,\"Liberation Mono\",monospace";

    /// <summary>The name of a token as a CSS variable.</summary>
    public static string Variable(Token token) => "--" + token.ToString().ToLowerInvariant();

    /// <summary>`--page:#ffffff;…` for all tokens of a scheme.</summary>
    public static string Variables(Palette palette) =>
        string.Concat(Enum.GetValues<Token>().Select(token => $"{Variable(token)}:{palette[token]};"));

    /// <summary>Both schemes as variables: light, and dark where a screen asks for it; print is light.</summary>
    public static string Schemes(string selector) =>
        $"{selector}{{{Variables(Palette.Light)}}}@media screen and (prefers-color-scheme:dark){{{selector}{{{Variables(Palette.Dark)}}}}}";

    /// <summary>One rule a style, for pictures within <paramref name="scope"/>.</summary>
    public static string Rules(string scope, IEnumerable<Style> styles) =>
        string.Concat(
            styles
                .DistinctBy(style => style.Name)
                .OrderBy(style => style.Name, StringComparer.Ordinal)
                .Select(style => $"{scope}.{style.Name}{{{string.Join(';', Declarations(style, Reference))}}}")
        );

    /// <summary>A style as attributes, with the colours of one scheme.</summary>
    internal static string Attributes(Style style, Palette palette)
    {
        var text = new StringBuilder();
        foreach (var declaration in Declarations(style, token => palette[token]))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            var value = declaration[(colon + 1)..].Replace("\"", "'", StringComparison.Ordinal);
            text.Append(' ').Append(declaration.AsSpan(0, colon)).Append("=\"").Append(value).Append('"');
        }
        return text.ToString();
    }

    private static string Reference(Token token) => $"var({Variable(token)})";

    private static IEnumerable<string> Declarations(Style style, Func<Token, string> colour)
    {
        yield return "fill:" + (style.Fill is { } fill ? colour(fill) : "none");
        if (style.Stroke is { } stroke)
        {
            yield return "stroke:" + colour(stroke);
            yield return "stroke-width:" + Number(style.Width);
        }
        if (style.Dash.Length > 0)
            yield return "stroke-dasharray:" + style.Dash;
        if (style.Round)
            yield return "stroke-linejoin:round";
        if (style.Opacity < 1)
            yield return "opacity:" + Number(style.Opacity);
        if (style.Halo)
        {
            yield return "stroke:" + colour(Token.Page);
            yield return "stroke-width:3.5";
            yield return "stroke-linejoin:round";
            yield return "paint-order:stroke";
        }
        if (!style.Size.Equals(Styles.LabelSize))
            yield return "font-size:" + Number(style.Size) + "px";
        if (style.Bold)
            yield return "font-weight:700";
        if (style.Mono)
            yield return "font-family:" + MonoFont;
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
