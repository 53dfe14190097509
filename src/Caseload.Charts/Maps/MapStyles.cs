using Caseload.Charts.Colours;
using Caseload.Charts.Marks;

namespace Caseload.Charts.Maps;

/// <summary>Looks of a map.</summary>
internal static class MapStyles
{
    public static readonly Style Circle = new("mc") { Fill = Token.Page, Opacity = 0.86 };
    public static readonly Style Rim = new("mr") { Stroke = Token.Ink, Width = 1.5 };
    public static readonly Style Casing = new("mg")
    {
        Stroke = Token.Page,
        Width = 4,
        Opacity = 0.75,
    };
    public static readonly Style Negative = new("mk")
    {
        Stroke = Token.Ink,
        Width = 1.5,
        Dash = "4 3",
    };
    public static readonly Style Hatch = new("mh") { Stroke = Token.Ink3, Width = 0.7 };

    /// <summary>An area; without a class it is in the page's colour.</summary>
    public static Style Land(Token? token) =>
        new($"m-{token ?? Token.Page}".ToLowerInvariant())
        {
            Fill = token ?? Token.Page,
            Stroke = Token.Axis,
            Width = 0.7,
            Round = true,
        };
}
