using System.Runtime.CompilerServices;

namespace Caseload.Engine.Numerics;

/// <content>The natural logarithm: a table of log c and a short series in (z - c)/c, both halves carried.</content>
public static partial class Exact
{
    private const double Ln2High = 0.6931471805598903;
    private const double Ln2Low = 5.497923018708371e-14;
    private const ulong ClearLow27 = 0xFFFFFFFFF8000000;

    /// <summary>ln x. Minus infinity at 0, NaN below.</summary>
    /// <returns>Within 1 unit of the last place.</returns>
    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToUInt64Bits(x);
        if (bits - 0x0010000000000000 >= 0x7FE0000000000000)
        {
            if (!(x > 0.0) || double.IsInfinity(x))
            {
                return LogSpecial(x);
            }

            return LogOf(BitConverter.DoubleToUInt64Bits(x * 18014398509481984.0), -54, 0.0);
        }

        return LogOf(bits, 0, 0.0);
    }

    /// <summary>ln(1 + x), accurate for small x. Minus infinity at -1, NaN below.</summary>
    /// <returns>Within 1 unit of the last place.</returns>
    public static double Log1p(double x)
    {
        if (!(x > -1.0) || double.IsInfinity(x))
        {
            return LogSpecial(x + 1.0);
        }

        var sum = DoubleDouble.Sum(1.0, x);
        var bits = BitConverter.DoubleToUInt64Bits(sum.Hi);
        if (sum.Hi == 1.0)
        {
            return x - (0.5 * x * x);
        }

        // The tail in the scale of z: z is the sum times 2^-exponent.
        var exponent = (bits >> 52) - 1023;
        var scale = FromBits((1023 - exponent) << 52);
        return LogOf(bits, 0, sum.Lo * scale);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double LogOf(ulong bits, int exponent, double tail)
    {
        var mantissa = bits & 0x000FFFFFFFFFFFFF;
        var j = (int)((mantissa + (1UL << 44)) >> 45);
        var c = 1.0 + (j * 0.0078125);
        var d = FromBits(mantissa | 0x3FF0000000000000) - c;
        var inverse = FromBits(LogTable.Entries[3 * j]);
        double k = exponent + (int)(bits >> 52) - 1023 + ((j + 74) >> 7);
        var rh = FromBits(BitConverter.DoubleToUInt64Bits(d * inverse) & ClearLow27);
        var rl = ((d - (rh * c)) + tail) * inverse;
        var r = rh + rl;
        var square = r * r;
        var series = (1.0 / 3.0) + (r * (-0.25 + (r * (0.2 + (r * ((-1.0 / 6.0) + (r * ((1.0 / 7.0) + (r * -0.125)))))))));
        var whole = (k * Ln2High) + FromBits(LogTable.Entries[(3 * j) + 1]);
        var sum = DoubleDouble.OrderedSum(whole, rh);
        var rest = (k * Ln2Low) + FromBits(LogTable.Entries[(3 * j) + 2]);
        return sum.Hi + (sum.Lo + (rest + (rl + (square * ((r * series) - 0.5)))));
    }

    /// <summary>ln x for normal or subnormal x above 0, to about 2^-68 of its size.</summary>
    private static DoubleDouble LogWide(double x)
    {
        var exponent = 0;
        var bits = BitConverter.DoubleToUInt64Bits(x);
        if (bits < 0x0010000000000000)
        {
            bits = BitConverter.DoubleToUInt64Bits(x * 18014398509481984.0);
            exponent = -54;
        }

        var mantissa = bits & 0x000FFFFFFFFFFFFF;
        var j = (int)((mantissa + (1UL << 44)) >> 45);
        var c = 1.0 + (j * 0.0078125);
        var d = FromBits(mantissa | 0x3FF0000000000000) - c;
        var inverse = FromBits(LogTable.Entries[3 * j]);
        double k = exponent + (int)(bits >> 52) - 1023 + ((j + 74) >> 7);
        var rh = FromBits(BitConverter.DoubleToUInt64Bits(d * inverse) & ClearLow27);
        var rl = (d - (rh * c)) * inverse;
        var r = rh + rl;
        var series = -0.125 + (r * (1.0 / 9.0));
        series = (-1.0 / 6.0) + (r * ((1.0 / 7.0) + (r * series)));
        series = (1.0 / 3.0) + (r * (-0.25 + (r * (0.2 + (r * series)))));
        var whole = (k * Ln2High) + FromBits(LogTable.Entries[(3 * j) + 1]);
        var first = DoubleDouble.OrderedSum(whole, rh);
        var second = DoubleDouble.Sum(first.Hi, -0.5 * rh * rh);
        var rest =
            ((k * Ln2Low) + FromBits(LogTable.Entries[(3 * j) + 2])) + ((rl - (rl * (rh + (0.5 * rl)))) + (r * r * r * series));
        var low = DoubleDouble.Sum(first.Lo, second.Lo);
        return DoubleDouble.OrderedSum(second.Hi, low.Hi + (low.Lo + rest));
    }

    private static double LogSpecial(double x) =>
        x == 0.0 ? double.NegativeInfinity
        : double.IsPositiveInfinity(x) ? x
        : double.NaN;
}
