using System.Globalization;
using System.Numerics;

namespace Caseload.Tests.Engine.Numerics;

/// <summary>Distance of a double from a decimal number of any length, in exact rational arithmetic.</summary>
internal static class Ulps
{
    /// <summary>|found - expected| in units of the last place of the double nearest to the expected value.</summary>
    public static double Between(double found, string expected)
    {
        var nearest = double.Parse(expected, CultureInfo.InvariantCulture);
        if (double.IsInfinity(nearest) || double.IsNaN(found) || double.IsInfinity(found))
        {
            return found.Equals(nearest) ? 0 : double.PositiveInfinity;
        }

        var ulp = Math.BitIncrement(Math.Abs(nearest)) - Math.Abs(nearest);
        var (a, b) = OfDecimal(expected);
        var (c, d) = OfDouble(found);
        var (e, f) = OfDouble(ulp);
        var top = BigInteger.Abs((c * b) - (a * d)) * f * 1_000_000;
        return (double)(top / (d * b * e)) / 1e6;
    }

    private static (BigInteger Top, BigInteger Bottom) OfDouble(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 2047);
        var mantissa = (bits & ((1L << 52) - 1)) | (exponent == 0 ? 0 : 1L << 52);
        var power = Math.Max(exponent, 1) - 1075;
        var top = new BigInteger(bits < 0 ? -mantissa : mantissa);
        return power >= 0 ? (top << power, BigInteger.One) : (top, BigInteger.One << -power);
    }

    private static (BigInteger Top, BigInteger Bottom) OfDecimal(string text)
    {
        var parts = text.Split('e');
        var power = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        power -= point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return power >= 0 ? (digits * BigInteger.Pow(10, power), 1) : (digits, BigInteger.Pow(10, -power));
    }
}
