using MathNet.Numerics.Distributions;
using Xunit;

namespace Caseload.Tests.Engine;

/// <summary>Tests of chance: seeds are fixed, and every bound follows from the rate of false alarms over all possible seeds.</summary>
internal static class Chance
{
    /// <summary>How often a test of a right sampler would fail over all seeds.</summary>
    public const double FalseAlarm = 1e-6;

    public const ulong Seed = 20250126;

    /// <summary>Standard errors that a right mean passes on either side at the rate of false alarms.</summary>
    public static double Errors { get; } = Normal.InvCDF(0, 1, 1 - (FalseAlarm / 2));

    /// <summary>Draws so that a mean wrong by this many standard deviations is missed as rarely as a right one is refused.</summary>
    public static int SampleSize(double shiftInDeviations) => (int)Math.Ceiling(Math.Pow(2 * Errors / shiftInDeviations, 2));

    /// <summary>The greatest distance of an empirical from its true distribution function (Dvoretzky-Kiefer-Wolfowitz with Massart's constant), discrete ones included.</summary>
    public static double Distance(int n) => Math.Sqrt(Math.Log(2 / FalseAlarm) / (2.0 * n));

    /// <summary>The mean of batches lies within Student's interval about the theory.</summary>
    public static void MeanOfBatchesIs(double theory, IReadOnlyList<double> batches)
    {
        var mean = batches.Average();
        var variance = batches.Sum(b => (b - mean) * (b - mean)) / (batches.Count - 1);
        var half = StudentT.InvCDF(0, 1, batches.Count - 1, 1 - (FalseAlarm / 2)) * Math.Sqrt(variance / batches.Count);
        Assert.True(half < 0.05 * theory, $"The run is too short: {mean:G6} +- {half:G3}.");
        Assert.InRange(mean, theory - half, theory + half);
    }
}
