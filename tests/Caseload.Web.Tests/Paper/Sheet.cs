using Caseload.Web.Tests.Opening;
using Microsoft.Playwright;

namespace Caseload.Web.Tests.Paper;

/// <summary>A sheet: what is left of it within margins of 16 mm above and below and 14 mm at the sides, in CSS pixels.</summary>
internal sealed record Sheet(string Name, double WidthInMm, double HeightInMm)
{
    private const double PixelsPerMm = 96 / 25.4;

    public static readonly Sheet A4 = new("A4", 210, 297);
    public static readonly Sheet Letter = new("Letter", 215.9, 279.4);
    public static readonly IReadOnlyList<Sheet> All = [A4, Letter];

    public double Width => (WidthInMm - 28) * PixelsPerMm;

    public double Height => (HeightInMm - 32) * PixelsPerMm;

    /// <summary>The page as it is laid out for this sheet.</summary>
    public View View(ColorScheme scheme = ColorScheme.Light) => new((int)Width, scheme) { Media = Media.Print };
}
