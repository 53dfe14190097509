using Caseload.Charts.Colours;
using Caseload.Charts.Marks;
using Caseload.Charts.Svg;
using SkiaSharp;
using Svg.Skia;

namespace Caseload.Charts.Png;

/// <summary>Writes pictures as PNG: light scheme, two pixels a unit. Letters come from the machine's fonts, so bytes differ between machines.</summary>
public static class PngWriter
{
    private const float Scale = 2;
    private const int BestQuality = 100;

    // Of the widths that labels are placed by, or narrower.
    private static readonly IReadOnlyList<string> Fonts =
    [
        "Arial",
        "Liberation Sans",
        "Helvetica Neue",
        "Helvetica",
        "Arimo",
        "Segoe UI",
        "Roboto",
    ];

    private static readonly IReadOnlyList<string> MonoFonts =
    [
        "Liberation Mono",
        "Menlo",
        "Consolas",
        "Courier New",
        "Cousine",
        "DejaVu Sans Mono",
    ];

    /// <summary>The picture as a PNG file.</summary>
    /// <exception cref="InvalidOperationException">The machine has none of the fonts: letters would be boxes or run into each other.</exception>
    public static byte[] Write(Picture picture)
    {
        var text = SvgWriter
            .Resolved(picture, Palette.Light)
            .Replace(StyleRules.Font.Replace('"', '\''), Found(Fonts), StringComparison.Ordinal);
        if (picture.Labels.Any(label => label.Style.Mono))
            text = text.Replace(StyleRules.MonoFont.Replace('"', '\''), Found(MonoFonts), StringComparison.Ordinal);
        using var svg = new SKSvg();
        using var stream = new MemoryStream();
        if (svg.FromSvg(text) is null || !svg.Save(stream, SKColors.White, SKEncodedImageFormat.Png, BestQuality, Scale, Scale))
            throw new InvalidOperationException($"The picture '{picture.Title}' could not be written as PNG.");
        return stream.ToArray();
    }

    private static string Found(IReadOnlyList<string> names)
    {
        foreach (var name in names)
            using (var face = SKFontManager.Default.MatchFamily(name))
                if (face is not null && string.Equals(face.FamilyName, name, StringComparison.OrdinalIgnoreCase))
                    return name;
        throw new InvalidOperationException($"A PNG needs one of these fonts on the machine: {string.Join(", ", names)}.");
    }
}
