using Caseload.Engine.Numerics;

namespace Caseload.Analysis.Calibration;

/// <summary>Histories with normal noise around each: a mixture of normal distributions.</summary>
public static class NoisyRank
{
    private static readonly double Root2Pi = Math.Sqrt(2 * Math.PI);

    // Abramowitz and Stegun 1964, Handbook of Mathematical Functions, 26.2.17.
    private static readonly double[] Tail = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.319381530];

    /// <summary>Share of the mixture at or below a value.</summary>
    public static double Of(IReadOnlyList<double> values, double noise, double at)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += Cumulative((at - value) / noise);
        return sum / values.Count;
    }

    /// <summary>Natural log of the mixture's density at a value.</summary>
    public static double LogDensity(IReadOnlyList<double> values, double noise, double at)
    {
        double[] logs = [.. values.Select(v => -((at - v) / noise) * ((at - v) / noise) / 2)];
        var most = logs.Max();
        return most + Exact.Log(logs.Average(l => Exact.Exp(l - most)) / (Root2Pi * noise));
    }

    /// <summary>Share of the standard normal distribution at or below z; error under 7.5e-8.</summary>
    public static double Cumulative(double z)
    {
        var t = 1 / (1 + 0.2316419 * Math.Abs(z));
        var sum = 0.0;
        foreach (var coefficient in Tail)
            sum = (sum + coefficient) * t;
        var above = Exact.Exp(-z * z / 2) / Root2Pi * sum;
        return z < 0 ? above : 1 - above;
    }
}
