using Caseload.Engine.Numerics;
using Caseload.Model.Scenarios;

namespace Caseload.Model.Inputs;

/// <summary>
/// The distribution of one row: central is the median, low and high the 5th and 95th percentile. Split log-normal for
/// positive quantities, split logit-normal for shares, split normal where low is below 0; low = high is a constant; low or
/// high equal to central is a half-distribution; an indicator is never drawn.
/// </summary>
public static class ParameterQuantile
{
    /// <summary>The standard normal quantile of 0.95.</summary>
    private const double Z95 = 1.6448536269514722;

    /// <param name="unit">The row's unit: `share` and `indicator` have a rule of their own.</param>
    /// <param name="z">A standard normal deviate.</param>
    public static double At(string unit, double low, double central, double high, double z)
    {
        if (low == high || z == 0 || unit is "indicator")
            return central;
        var end = z < 0 ? low : high;
        if (end == central)
            return central;
        var steps = Math.Abs(z) / Z95;
        if (low < 0)
            return central + (end - central) * steps;
        if (unit.StartsWith("share", StringComparison.Ordinal) && high <= 1)
            return Logit(end, central, steps);
        // A log scale cannot reach 0: such a row is drawn on a straight line and floored there.
        if (low <= 0 || central <= 0)
            return Math.Max(0, central + (end - central) * steps);
        return central * Exact.Pow(end / central, steps);
    }

    /// <summary>The value of a row at a standard normal deviate, within a scenario's own range if it has one.</summary>
    public static double At(ParameterRow row, double z) => At(row.Unit, row.Low, row.Central, row.High, z);

    private static double Logit(double end, double central, double steps)
    {
        // 0 and 1 have no logit: they are drawn on a straight line and kept within 0 and 1.
        if (end is <= 0 or >= 1 || central is <= 0 or >= 1)
            return Math.Clamp(central + (end - central) * steps, 0, 1);
        var odds = central / (1 - central) * Exact.Pow(end / (1 - end) / (central / (1 - central)), steps);
        return odds / (1 + odds);
    }
}
