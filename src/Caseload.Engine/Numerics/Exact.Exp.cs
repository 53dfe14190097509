using System.Runtime.CompilerServices;

namespace Caseload.Engine.Numerics;

/// <content>The exponential: a table of 2^(j/128) and a short series (Tang 1989).</content>
public static partial class Exact
{
    // Between these neither the result nor its correction leaves the normal range.
    private const double SafeLow = -690.0;
    private const double SafeHigh = 709.0;
    private const double StepsPerUnit = 184.6649652337873;
    private const double StepHigh = 0.005415212347998022;
    private const double StepLow = 1.2655086083325438e-13;
    private const double RoundToInteger = 6755399441055744.0;

    /// <summary>e^x. Infinity above 709.78, subnormal below -708.4, 0 below -745.2.</summary>
    /// <returns>Within 1 unit of the last place.</returns>
    public static double Exp(double x)
    {
        if (!(x > SafeLow && x < SafeHigh))
        {
            return ExpExtreme(x, 0.0);
        }

        var shifted = (x * StepsPerUnit) + RoundToInteger;
        var steps = shifted - RoundToInteger;
        var r = (x - (steps * StepHigh)) - (steps * StepLow);
        return Assemble(BitConverter.DoubleToInt64Bits(shifted), r);
    }

    /// <summary>e^(x + tail) for a tail below an ulp of x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double ExpOfSum(double x, double tail)
    {
        if (!(x > SafeLow && x < SafeHigh))
        {
            return ExpExtreme(x, tail);
        }

        var shifted = (x * StepsPerUnit) + RoundToInteger;
        var steps = shifted - RoundToInteger;
        var r = (x - (steps * StepHigh)) - ((steps * StepLow) - tail);
        return Assemble(BitConverter.DoubleToInt64Bits(shifted), r);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Assemble(long steps, double r)
    {
        var j = (int)(steps & 127);
        var scale = FromBits(ExpTable.Entries[2 * j] + (ulong)((steps >> 7) << 52));
        var square = r * r;
        var series = r + (square * (0.5 + (r * (1.0 / 6.0)))) + (square * square * ((1.0 / 24.0) + (r * (1.0 / 120.0))));
        return scale + (scale * (FromBits(ExpTable.Entries[(2 * j) + 1]) + series));
    }

    private static double ExpExtreme(double x, double tail)
    {
        if (double.IsNaN(x) || double.IsPositiveInfinity(x))
        {
            return x;
        }

        if (x > 710.0)
        {
            return double.PositiveInfinity;
        }

        if (x < -746.0)
        {
            return 0.0;
        }

        // Scaled so that only the last multiplication rounds in, or leaves, the range.
        var shifted = (x * StepsPerUnit) + RoundToInteger;
        var steps = shifted - RoundToInteger;
        var r = (x - (steps * StepHigh)) - ((steps * StepLow) - tail);
        var bits = BitConverter.DoubleToInt64Bits(shifted);
        return x > 0
            ? Assemble(bits - (128L << 7), r) * 3.402823669209384634633746e38
            : Assemble(bits + (128L << 7), r) * 2.938735877055718769921841e-39;
    }
}
