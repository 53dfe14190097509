using Caseload.Engine.Numerics;

namespace Caseload.Engine.Distributions;

/// <summary>The lognormal distribution by its median and the standard deviation of its logarithm.</summary>
public static class LogNormal
{
    /// <summary>median exp(sigma z) with z the normal quantile of <paramref name="u"/> in (0, 1). Rises in u and in the median.</summary>
    public static double Inverse(double median, double sigma, double u) => median * Exact.Exp(sigma * Exact.InverseNormal(u));
}
