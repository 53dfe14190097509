namespace Caseload.Engine.Numerics;

/// <content>The quantile of the standard normal: a Taylor series of the inverse around the nearest of 1,761 nodes.</content>
public static partial class Exact
{
    private const double HalfLogTwoPi = 0.9189385332046728;

    /// <summary>
    /// The x with probability p below it under the standard normal. Minus infinity at 0, infinity at 1, NaN outside [0, 1].
    /// </summary>
    /// <returns>Within 1 unit of the last place; exactly odd about p = 1/2.</returns>
    public static double InverseNormal(double p)
    {
        var below = p <= 0.5 ? p : 1.0 - p;
        if (!(below >= NormalNodes.Least && below < 0.5))
        {
            return InverseNormalExtreme(p);
        }

        var x = NormalNodes.Shared.Quantile(below);
        return p <= 0.5 ? x : -x;
    }

    private static double InverseNormalExtreme(double p) =>
        p == 0.5 ? 0.0
        : p > 0.0 && p < 0.5 ? -UpperQuantile(p)
        : p == 0.0 ? double.NegativeInfinity
        : p == 1.0 ? double.PositiveInfinity
        : double.NaN;

    /// <summary>
    /// Newton on x^2/2 + ln sqrt(2 pi) - ln M(x) = -ln p for a tail p below 2^-56, where M is Mills' ratio; at x above 8 the
    /// plain precision of M is divided by x^2 in the result.
    /// </summary>
    private static double UpperQuantile(double p)
    {
        var log = LogWide(p);
        var target = DoubleDouble.Sum(-log.Hi, -HalfLogTwoPi);
        var tail = target.Lo + (3.8782941580672414e-17 - log.Lo);
        var x = Math.Sqrt(2.0 * target.Hi);
        for (var i = 0; i < 5; i++)
        {
            x = Math.Sqrt(2.0 * (target.Hi + Log(MillsRatio(x))));
        }

        // One Newton step with the residual in double-double: f(x) = x^2/2 - ln M(x) - target, f' = 1/M(x).
        var mills = MillsRatio(x);
        var half = DoubleDouble.Product(0.5 * x, x);
        var residual = (((half.Hi - target.Hi) - Log(mills)) + half.Lo) - tail;
        return x - (residual * mills);
    }

    /// <summary>(1 - Phi(x))/phi(x) for x above 8 by Laplace's continued fraction, some 2^-52.</summary>
    private static double MillsRatio(double x)
    {
        var fraction = x;
        for (var k = 40; k >= 1; k--)
        {
            fraction = x + (k / fraction);
        }

        return 1.0 / fraction;
    }
}
