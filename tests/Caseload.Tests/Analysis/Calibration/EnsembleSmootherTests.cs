using Caseload.Analysis.Calibration;
using Caseload.Tests.Engine;
using Xunit;

namespace Caseload.Tests.Analysis.Calibration;

/// <summary>The smoother against Bayes' rule where that has a closed form.</summary>
public sealed class EnsembleSmootherTests
{
    private const int Members = 20_000;

    /// <summary>y = z0 + 2 z1 with noise 0.5, prior two standard normals: posterior by hand.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void ALinearModelGivesTheNormalPosterior(int steps)
    {
        const double noise = 0.5;
        const double observed = 1.5;
        // Gain of a row h with prior I: h / (h h' + noise^2), and variance I - gain h.
        double[] gain = [1 / (5 + noise * noise), 2 / (5 + noise * noise)];
        var members = Normals(2, 1);
        for (var step = 0; step < steps; step++)
            members = EnsembleSmoother.Step(
                members,
                [.. members.Select(m => new[] { m[0] + 2 * m[1] })],
                [observed],
                [noise],
                steps,
                Chance.Seed + (ulong)step
            );
        for (var p = 0; p < 2; p++)
        {
            var variance = 1 - gain[p] * (p + 1);
            var mean = members.Average(m => m[p]);
            var spread = members.Sum(m => (m[p] - mean) * (m[p] - mean)) / (Members - 1);
            // The gain is estimated from the ensemble: its error is of the order of one more member's.
            var error = 2 * Chance.Errors * Math.Sqrt(1.0 / Members);
            Assert.InRange(mean, gain[p] * observed - error, gain[p] * observed + error);
            Assert.InRange(spread, variance * (1 - 2 * error), variance * (1 + 2 * error));
        }
        var (a, b) = (members.Average(m => m[0]), members.Average(m => m[1]));
        var covariance = members.Sum(m => (m[0] - a) * (m[1] - b)) / (Members - 1);
        Assert.InRange(covariance, -2 * gain[0] - 0.1, -2 * gain[0] + 0.1);
    }

    [Fact]
    public void AParameterThatNothingReadsKeepsItsMembersNearly()
    {
        var members = Normals(2, 2);
        var after = EnsembleSmoother.Step(members, [.. members.Select(m => new[] { m[0] })], [0.7], [0.3], 1, Chance.Seed);
        // Its gain is a sample covariance of independent normals: of the order of one over the root of the ensemble's size.
        var largest = members.Zip(after).Max(m => Math.Abs(m.First[1] - m.Second[1]));
        Assert.InRange(largest, 0, 6 * Chance.Errors / Math.Sqrt(Members));
    }

    [Fact]
    public void APredictionThatIsNoNumberIsRefused() =>
        Assert.Throws<ArgumentException>(() =>
            EnsembleSmoother.Step(
                [
                    [0.0],
                    [1.0],
                ],
                [
                    [double.NaN],
                    [1.0],
                ],
                [0],
                [1],
                1,
                Chance.Seed
            )
        );

    internal static double[][] Normals(int parameters, ulong stream)
    {
        var random = new MathNet.Numerics.Random.MersenneTwister((int)stream);
        return
        [
            .. Enumerable
                .Range(0, Members)
                .Select(_ =>
                    Enumerable
                        .Range(0, parameters)
                        .Select(_ => MathNet.Numerics.Distributions.Normal.Sample(random, 0, 1))
                        .ToArray()
                ),
        ];
    }
}
