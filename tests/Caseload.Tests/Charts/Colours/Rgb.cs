using System.Globalization;

namespace Caseload.Tests.Charts.Colours;

/// <summary>A colour in linear sRGB, each part 0 to 1.</summary>
internal readonly record struct Rgb(double Red, double Green, double Blue)
{
    public static Rgb Of(string hex) => new(Part(hex, 1), Part(hex, 3), Part(hex, 5));

    /// <summary>Relative luminance of WCAG 2.</summary>
    public double Luminance => 0.2126 * Red + 0.7152 * Green + 0.0722 * Blue;

    /// <summary>Contrast ratio of WCAG 2.</summary>
    public static double Contrast(Rgb one, Rgb other)
    {
        var (low, high) = (Math.Min(one.Luminance, other.Luminance), Math.Max(one.Luminance, other.Luminance));
        return (high + 0.05) / (low + 0.05);
    }

    private static double Part(string hex, int start)
    {
        var value = int.Parse(hex.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
