using System.Globalization;

namespace Caseload.Analysis.Numbers;

/// <summary>
/// How many digits a number may show. The interval decides: the unit is 10^floor(log10(width of 9 in 10 / 10)), and median
/// and ends are rounded to it. Independent of culture.
/// </summary>
public readonly record struct Digits(int Exponent)
{
    private const int Finest = -3;

    private const double Noise = 1e-6;

    /// <summary>Whole numbers.</summary>
    public static readonly Digits Whole = new(0);

    /// <summary>The digits that an interval of this width allows; whole numbers where the width is 0 or not a number.</summary>
    public static Digits Of(double width)
    {
        if (!double.IsFinite(width) || width <= 0)
            return Whole;
        var tenth = width / 10;
        var exponent = (int)Math.Floor(Math.Log10(tenth));
        while (Power(exponent + 1) <= tenth)
            exponent++;
        while (Power(exponent) > tenth)
            exponent--;
        return new(Math.Max(Finest, exponent));
    }

    /// <summary>
    /// The digits of an interval. Never finer than whole numbers from 10 on, or than two digits below that: a narrower range is
    /// the arithmetic's, not the world's.
    /// </summary>
    public static Digits Of(Interval interval)
    {
        var most = Math.Max(Math.Abs(interval.Low90), Math.Abs(interval.High90));
        if (!(most > 0) || interval.Width <= Noise * most)
            return most < 10 && most > 0 && most != Math.Floor(most) ? new(-1) : Whole;
        var finest = most >= 10 ? 0 : Of(100 * most).Exponent - 2;
        return new(Math.Max(Of(interval.Width).Exponent, finest));
    }

    /// <summary>The unit that values are rounded to.</summary>
    public double Unit => Power(Exponent);

    /// <summary>The value rounded to the unit; halves go away from zero.</summary>
    public double Round(double value)
    {
        if (!double.IsFinite(value))
            return value;
        var rounded = Math.Round(Exponent >= 0 ? value / Unit : value * Power(-Exponent), MidpointRounding.AwayFromZero);
        return (Exponent >= 0 ? rounded * Unit : rounded / Power(-Exponent)) + 0.0;
    }

    /// <summary>The rounded value with thousands separators; from a million on in millions with one decimal at most.</summary>
    public string Text(double value)
    {
        if (!double.IsFinite(value))
            return "n/a";
        var rounded = Round(value);
        if (Math.Abs(rounded) >= 1_000_000)
            return (rounded / 1_000_000).ToString(Exponent >= 6 ? "#,##0" : "#,##0.0", CultureInfo.InvariantCulture) + " million";
        if (rounded == 0)
            rounded = 0;
        var decimals = Math.Max(0, -Exponent);
        return rounded.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The rounded value with its sign, `+` or `-`; 0 has none.</summary>
    public string Signed(double value) => Round(value) > 0 ? "+" + Text(value) : Text(value);

    private static double Power(int exponent)
    {
        var power = 1.0;
        for (var i = 0; i < Math.Abs(exponent); i++)
            power *= 10;
        return exponent < 0 ? 1 / power : power;
    }
}
