using Caseload.Charts.Colours;

namespace Caseload.Charts.Marks;

/// <summary>Shapes filled with the page's colour, with an outline in a hue.</summary>
public static class Hollow
{
    public static Style Of(Token hue) =>
        new($"k-{hue}".ToLowerInvariant())
        {
            Fill = Token.Page,
            Stroke = hue,
            Width = 2,
        };
}
