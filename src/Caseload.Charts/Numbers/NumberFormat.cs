using System.Globalization;

namespace Caseload.Charts.Numbers;

/// <summary>
/// How a chart writes numbers: thousands separators, a true minus sign, millions spelled from 1,000,000. The same on every
/// machine. Compared by value.
/// </summary>
/// <param name="Prefix">Before the digits: `$`.</param>
/// <param name="Suffix">After the digits: `%`.</param>
/// <param name="Factor">The number is multiplied by it: 100 for shares shown as percent.</param>
public sealed record NumberFormat(string Prefix = "", string Suffix = "", double Factor = 1)
{
    public const string Minus = "\u2212";

    private const double Million = 1_000_000;

    public static readonly NumberFormat Plain = new();

    public static readonly NumberFormat Percent = new(Suffix: "%", Factor: 100);

    public static readonly NumberFormat Dollars = new(Prefix: "$");

    /// <summary>A number of an axis, with as many decimals as its step needs.</summary>
    public string Tick(double value, double step)
    {
        var (number, distance) = (value * Factor, Math.Abs(step * Factor));
        if (Math.Max(Math.Abs(number), distance) >= Million)
            return number == 0
                ? Sign(0, "0")
                : Sign(number, Digits(Math.Abs(number) / Million, Decimals(distance / Million)) + " million");
        return Sign(number, Digits(Math.Abs(number), Decimals(distance)));
    }

    /// <summary>A number rounded to a unit (a power of ten).</summary>
    public string Rounded(double value, double unit = 1) =>
        double.IsFinite(value) ? Tick(Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit, unit) : "n/a";

    /// <summary>With its sign, `+` or the minus sign; 0 has none.</summary>
    public string Signed(double value, double unit = 1)
    {
        var text = Rounded(value, unit);
        return value > 0 && text.AsSpan().IndexOfAnyInRange('1', '9') >= 0 ? "+" + text : text;
    }

    private string Sign(double number, string digits) =>
        (number < 0 && digits.AsSpan().IndexOfAnyInRange('1', '9') >= 0 ? Minus : "") + Prefix + digits + Suffix;

    private static int Decimals(double step)
    {
        var decimals = 0;
        while (decimals < 6 && Math.Abs(step - Math.Round(step)) > 1e-6 * step)
        {
            step *= 10;
            decimals++;
        }
        return decimals;
    }

    private static string Digits(double number, int decimals) =>
        number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
