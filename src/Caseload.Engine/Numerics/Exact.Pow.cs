namespace Caseload.Engine.Numerics;

/// <content>Powers: the exponential of y times a logarithm carried to 68 bits.</content>
public static partial class Exact
{
    /// <summary>x to the power y, with the special values of IEEE 754 <c>pow</c>: 1 where y is 0 or x is 1, NaN for a negative x and a fractional y.</summary>
    /// <returns>Within 1 unit of the last place.</returns>
    public static double Pow(double x, double y)
    {
        if (y == 0.0 || x == 1.0)
        {
            return 1.0;
        }

        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return double.NaN;
        }

        var magnitude = Math.Abs(x);
        if (double.IsInfinity(y))
        {
            return magnitude == 1.0 ? 1.0
                : (magnitude > 1.0) == (y > 0.0) ? double.PositiveInfinity
                : 0.0;
        }

        var whole = Math.Floor(y) == y;
        var odd = whole && Math.Abs(y) < 9007199254740992.0 && ((long)y & 1) != 0;
        var sign = odd && double.IsNegative(x) ? -1.0 : 1.0;
        if (magnitude == 0.0 || double.IsInfinity(magnitude))
        {
            return sign * ((magnitude == 0.0) == (y > 0.0) ? 0.0 : double.PositiveInfinity);
        }

        return x < 0.0 && !whole ? double.NaN : sign * PowOfPositive(magnitude, y);
    }

    private static double PowOfPositive(double x, double y)
    {
        var log = LogWide(x);
        var rough = y * log.Hi;
        if (!(Math.Abs(rough) < 800.0))
        {
            return rough > 0.0 ? double.PositiveInfinity : 0.0;
        }

        var power = DoubleDouble.Product(y, log.Hi);
        var exact = DoubleDouble.OrderedSum(power.Hi, power.Lo + (y * log.Lo));
        return ExpOfSum(exact.Hi, exact.Lo);
    }
}
