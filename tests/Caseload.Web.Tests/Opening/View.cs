using Microsoft.Playwright;

namespace Caseload.Web.Tests.Opening;

/// <summary>How a page is looked at. Widths and heights are CSS pixels.</summary>
public sealed record View(int Width, ColorScheme Scheme = ColorScheme.Light)
{
    public const int Desktop = 1280;
    public const int Phone = 390;

    public int Height { get; init; } = 900;

    public Media Media { get; init; } = Media.Screen;

    public bool JavaScript { get; init; } = true;

    public string Zone { get; init; } = "UTC";

    public bool ForcedColors { get; init; }

    /// <summary>Device pixels for each CSS pixel, as a zoom sets them.</summary>
    public float Zoom { get; init; } = 1;

    /// <summary>Whether every details element is opened before anything is looked at.</summary>
    public bool Unfolded { get; init; }

    public override string ToString() =>
        string.Join(
            ", ",
            new[]
            {
                $"{Width} px",
                Scheme is ColorScheme.Dark ? "dark" : "light",
                Media is Media.Print ? "print" : "",
                JavaScript ? "" : "without JavaScript",
                Zone is "UTC" ? "" : Zone,
                ForcedColors ? "forced colors" : "",
                Zoom is 1 ? "" : FormattableString.Invariant($"zoom {Zoom}"),
                Unfolded ? "unfolded" : "",
            }.Where(part => part.Length > 0)
        );
}
