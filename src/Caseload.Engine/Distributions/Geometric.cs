using Caseload.Engine.Numerics;

namespace Caseload.Engine.Distributions;

/// <summary>The number of the trial on which the first success falls, 1, 2, ...: with a daily hazard, the day of the event.</summary>
public static class Geometric
{
    /// <summary>
    /// ceil(ln(1 - u)/ln(1 - p)) for <paramref name="u"/> in (0, 1); mean 1/p. Never rises when p rises on the same u.
    /// </summary>
    /// <returns>At least 1; <see cref="int.MaxValue"/> for never (p = 0) and for anything later.</returns>
    /// <exception cref="ArgumentOutOfRangeException">p is outside [0, 1] or NaN.</exception>
    public static int Inverse(double p, double u)
    {
        Probability.Require(p);
        if (p >= 1.0)
        {
            return 1;
        }

        var trials = Math.Ceiling(Exact.Log1p(-u) / Exact.Log1p(-p));
        return trials < int.MaxValue ? Math.Max(1, (int)trials) : int.MaxValue;
    }
}
