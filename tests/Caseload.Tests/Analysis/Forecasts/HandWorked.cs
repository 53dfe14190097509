using CsCheck;

namespace Caseload.Tests.Analysis.Forecasts;

/// <summary>Quantiles whose scores can be worked out by hand, and random ones.</summary>
internal static class HandWorked
{
    /// <summary>0 to 22: the central intervals have the widths 22, 20, ... 2, and the median is 11.</summary>
    public static double[] Ladder => [.. Enumerable.Range(0, 23).Select(i => (double)i)];

    /// <summary>Quantiles, now and then equal, and a truth within or without.</summary>
    public static Gen<(double[] Quantiles, double Truth)> Cases { get; } =
        Gen.Select(Gen.Double[0, 1000].Array[23], Gen.Double[-100, 1200], Gen.Int[0, 3])
            .Select((steps, truth, flat) => (Ordered(steps, flat), truth));

    private static double[] Ordered(double[] values, int flat)
    {
        var ordered = values.Select(v => flat == 0 ? Math.Floor(v / 200) : v).Order().ToArray();
        return ordered;
    }
}
