using Caseload.Engine.Numerics;
using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Opponents;

/// <summary>From log(v + 1) back to counts.</summary>
internal static class LogScale
{
    /// <summary>The quantiles of counts whose log(v + 1) are these quantiles; below 0 becomes 0.</summary>
    public static double[] Counts(Func<double, double> logQuantile)
    {
        var counts = new double[HubLevels.Count];
        var least = 0.0;
        for (var k = 0; k < counts.Length; k++)
            counts[k] = least = Math.Max(least, Exact.Exp(logQuantile(HubLevels.All[k])) - 1);
        return counts;
    }

    /// <summary>The quantiles of counts whose log(v + 1) is normal.</summary>
    public static double[] Normal(double mean, double deviation) =>
        Counts(level => mean + (deviation * Exact.InverseNormal(level)));
}
