using Caseload.Engine.Numerics;

namespace Caseload.Engine.Distributions;

/// <summary>The exponential distribution.</summary>
public static class Exponential
{
    /// <summary>-mean ln(1 - u) for <paramref name="u"/> in (0, 1): rises in u and in the mean, in the unit of the mean.</summary>
    public static double Inverse(double mean, double u) => -mean * Exact.Log1p(-u);
}
