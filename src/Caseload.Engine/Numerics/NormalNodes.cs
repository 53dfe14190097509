using System.Runtime.CompilerServices;

namespace Caseload.Engine.Numerics;

/// <summary>
/// Points x with Phi(x), 1/phi(x) and the Taylor coefficients of the inverse of Phi around them: 32 to each halving of p from
/// 1/2 down to 2^-56. Computed once, in double-double, by marching from a known tail towards the middle: every step adds positive
/// terms, so no digit is lost.
/// </summary>
internal sealed class NormalNodes
{
    /// <summary>The least p that the nodes cover.</summary>
    internal const double Least = 1.3877787807814457e-17;

    private const int PerOctave = 32;
    private const int Octaves = 55;
    private const int Stride = 16;
    private const int Order = 9;
    private const ulong FirstKey = 967UL << 5;

    // Phi and phi at -8.5, from 300-bit arithmetic.
    private const double StartPoint = -8.5;
    private static readonly DoubleDouble StartPhi = new(9.479534822203318e-18, 7.041129563898285e-34);
    private static readonly DoubleDouble StartDensity = new(8.16623563166955e-17, -1.5391464865885683e-33);

    // The middle is known exactly: marching there would leave an error of 1e-30, too much for p within 1e-14 of 1/2.
    private static readonly Point Middle = new(0.0, new(0.5, 0.0), new(0.3989422804014327, -2.49232720227773e-17));

    private readonly double[] _nodes = new double[(PerOctave * Octaves * Stride) + Stride];

    // Compiled at once in full: in the first tier this takes ten times as long.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private NormalNodes()
    {
        var point = new Point(StartPoint, StartPhi, StartDensity);
        for (var i = 0; i < PerOctave * Octaves; i++)
        {
            var low = BitConverter.UInt64BitsToDouble((FirstKey + (ulong)i) << 47);
            var high = BitConverter.UInt64BitsToDouble((FirstKey + (ulong)i + 1) << 47);
            var middle = 0.5 * (low + high);
            point = point.Towards(middle);
            if (i == 0)
            {
                point = point.Towards(middle).Towards(middle);
            }

            // The last interval ends at p = 1/2, where x is 0 and only a node at 0 keeps its relative precision.
            Write(i, i == (PerOctave * Octaves) - 1 ? Middle : point);
        }
    }

    /// <summary>The one table; immutable once built.</summary>
    internal static NormalNodes Shared { get; } = new();

    /// <summary>The quantile of p in [<see cref="Least"/>, 1/2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double Quantile(double p)
    {
        var index = (int)((BitConverter.DoubleToUInt64Bits(p) >> 47) - FirstKey) * Stride;
        var n = _nodes.AsSpan(index, Stride);
        var distance = DoubleDouble.Sum(p - n[1], -n[2]);
        var s = DoubleDouble.Product(distance.Hi, n[3]);
        var low = s.Lo + ((distance.Hi * n[4]) + (distance.Lo * n[3]));
        var t = s.Hi;
        var square = t * t;
        var even = n[5] + (square * (n[7] + (square * (n[9] + (square * n[11])))));
        var odd = n[6] + (square * (n[8] + (square * (n[10] + (square * n[12])))));
        var sum = DoubleDouble.OrderedSum(n[0], t);
        return sum.Hi + (sum.Lo + (low + (square * (even + (t * odd)))));
    }

    private void Write(int i, Point point)
    {
        var n = _nodes.AsSpan(i * Stride, Stride);
        n[0] = point.X;
        n[1] = point.Below.Hi;
        n[2] = point.Below.Lo;
        var inverse = 1.0 / point.Density.Hi;
        var product = DoubleDouble.Product(inverse, point.Density.Hi);
        n[3] = inverse;
        n[4] = (((1.0 - product.Hi) - product.Lo) - (inverse * point.Density.Lo)) * inverse;
        Span<double> slope = stackalloc double[Order];
        InverseSeries(point.X, slope, n[5..(5 + Order - 1)]);
    }

    /// <summary>
    /// The series of x in s = (p - Phi(x0))/phi(x0), from order 2 on: with y = dx/ds, y' = x y^2.
    /// </summary>
    private static void InverseSeries(double x0, Span<double> slope, Span<double> fromSecond)
    {
        slope[0] = 1.0;
        Span<double> x = stackalloc double[Order + 1];
        Span<double> squared = stackalloc double[Order];
        x[0] = x0;
        x[1] = 1.0;
        for (var n = 0; n < Order - 1; n++)
        {
            squared[n] = Convolve(slope, slope, n);
            slope[n + 1] = Convolve(x, squared, n) / (n + 1);
            x[n + 2] = slope[n + 1] / (n + 2);
            fromSecond[n] = x[n + 2];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Convolve(ReadOnlySpan<double> a, ReadOnlySpan<double> b, int n)
    {
        var sum = 0.0;
        for (var i = 0; i <= n; i++)
        {
            sum += a[i] * b[n - i];
        }

        return sum;
    }

    /// <summary>A place x with Phi(x) below it and phi(x) at it.</summary>
    private readonly record struct Point(double X, DoubleDouble Below, DoubleDouble Density)
    {
        /// <summary>The point near which Phi is p, rounded to a multiple of 2^-20 so that products with x are exact.</summary>
        public Point Towards(double p)
        {
            var s = ((p - Below.Hi) - Below.Lo) / Density.Hi;
            var guess = X + s + (0.5 * X * s * s);
            return MoveTo(Math.Floor((guess * 1048576.0) + 0.5) / 1048576.0);
        }

        /// <summary>
        /// A Taylor step: with a(n) = (-h)^n He(n, x)/n!, phi(x + h) = phi(x) sum a(n) and
        /// Phi(x + h) = Phi(x) + phi(x) h sum a(n)/(n + 1).
        /// </summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public Point MoveTo(double x)
        {
            const double Negligible = 1e-34;
            var h = x - X;
            var previous = new DoubleDouble(0.0, 0.0);
            var term = new DoubleDouble(1.0, 0.0);
            var ratio = term;
            var area = term;
            for (var n = 0; Math.Abs(term.Hi) + Math.Abs(previous.Hi) > Negligible; n++)
            {
                var next = term.Times(X * h).Plus(previous.Times(h * h)).Over(-(n + 1.0));
                previous = term;
                term = next;
                ratio = ratio.Plus(term);
                area = area.Plus(term.Over(n + 2.0));
            }

            return new Point(x, Below.Plus(Density.Times(area.Times(h))), Density.Times(ratio));
        }
    }
}
