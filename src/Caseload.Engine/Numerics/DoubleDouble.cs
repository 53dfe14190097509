using System.Runtime.CompilerServices;

namespace Caseload.Engine.Numerics;

/// <summary>
/// An unevaluated sum of two doubles, some 106 bits, |Lo| at most half a unit of the last place of Hi.
/// Dekker, "A floating-point technique for extending the available precision" (1971); Knuth's two-sum.
/// </summary>
internal readonly record struct DoubleDouble(double Hi, double Lo)
{
    private const double Splitter = 134217729.0;

    /// <summary>The exact sum of two doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble Sum(double a, double b)
    {
        var s = a + b;
        var t = s - a;
        return new DoubleDouble(s, (a - (s - t)) + (b - t));
    }

    /// <summary>The exact sum of two doubles where |a| is at least |b| or a is 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble OrderedSum(double a, double b)
    {
        var s = a + b;
        return new DoubleDouble(s, b - (s - a));
    }

    /// <summary>The exact product of two doubles below 2^996 in size.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble Product(double a, double b)
    {
        var p = a * b;
        var ta = Splitter * a;
        var ah = ta - (ta - a);
        var al = a - ah;
        var tb = Splitter * b;
        var bh = tb - (tb - b);
        var bl = b - bh;
        return new DoubleDouble(p, (((ah * bh) - p) + (ah * bl) + (al * bh)) + (al * bl));
    }

    /// <summary>This plus another, to about 2^-104 where the signs agree.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDouble Plus(DoubleDouble other)
    {
        var s = Sum(Hi, other.Hi);
        return OrderedSum(s.Hi, s.Lo + (Lo + other.Lo));
    }

    /// <summary>This times a double, to about 2^-104.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDouble Times(double factor)
    {
        var p = Product(Hi, factor);
        return OrderedSum(p.Hi, p.Lo + (Lo * factor));
    }

    /// <summary>This times another, to about 2^-103.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDouble Times(DoubleDouble other)
    {
        var p = Product(Hi, other.Hi);
        return OrderedSum(p.Hi, p.Lo + ((Hi * other.Lo) + (Lo * other.Hi)));
    }

    /// <summary>This over a double, to about 2^-103.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDouble Over(double divisor)
    {
        var q = Hi / divisor;
        var p = Product(q, divisor);
        return OrderedSum(q, (((Hi - p.Hi) - p.Lo) + Lo) / divisor);
    }
}
