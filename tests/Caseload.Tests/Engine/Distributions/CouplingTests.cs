using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Engine.Distributions;

/// <summary>On the same uniform, a greater parameter never gives less.</summary>
public sealed class CouplingTests
{
    private const double Resolution = 1e-12;

    private static readonly Gen<double> Open = Gen.Double[1e-10, 1 - 1e-10];

    [Fact]
    public void Poisson_never_falls_when_its_mean_rises() =>
        Gen.Select(
                Gen.OneOf(Gen.Double[0, 100], Gen.Double[55, 65], Gen.Double[0, 1e5]),
                Gen.OneOf(Gen.Double[0, 1], Gen.Double[0, 1e-6]),
                Open
            )
            .Sample(
                (mean, rise, u) => Assert.True(Poisson.Inverse(mean, u) <= Poisson.Inverse((mean * (1 + rise)) + Resolution, u)),
                iter: 5000
            );

    [Fact]
    public void Binomial_never_falls_when_its_probability_or_number_rises() =>
        Gen.Select(
                Gen.OneOf(Gen.Int[1, 300], Gen.Int[1, 20_000]),
                Gen.Double[0, 1],
                Gen.OneOf(Gen.Double[0, 1], Gen.Double[0, 1e-6]),
                Open
            )
            .Sample(
                (n, p, rise, u) =>
                {
                    var k = Binomial.Inverse(n, p, u);
                    Assert.True(k <= Binomial.Inverse(n, Math.Min(1, p + (rise * (1 - p)) + Resolution), u));
                    Assert.True(k <= Binomial.Inverse(n + 1, p, u));
                    Assert.True(Binomial.Inverse(n + 1, p, u) <= k + 1);
                },
                iter: 5000
            );

    [Fact]
    public void Waits_never_rise_with_the_hazard_and_never_fall_with_mean_or_median() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Open)
            .Sample(
                (a, b, u) =>
                {
                    var (low, high) = (Math.Min(a, b), Math.Max(a, b));
                    Assert.True(Geometric.Inverse(low, u) >= Geometric.Inverse(high, u));
                    Assert.True(Exponential.Inverse(low, u) <= Exponential.Inverse(high, u));
                    Assert.True(LogNormal.Inverse(low, 0.7, u) <= LogNormal.Inverse(high, 0.7, u));
                    Assert.True(Uniform.Inverse(low, 2, u) <= Uniform.Inverse(high, 2, u));
                    Assert.True(Categorical.Pick([low, 1 - low], u) >= Categorical.Pick([high, 1 - high], u));
                }
            );

    /// <summary>A small change of the probability moves few draws: what rejection samplers cannot give.</summary>
    [Fact]
    public void A_small_change_moves_little()
    {
        var source = new DrawSource(Chance.Seed, 3);
        var purpose = new Purpose(1, "coupling");
        var sum = 0.0;
        var squares = 0.0;
        const int N = 20_000;
        for (var i = 0; i < N; i++)
        {
            var u = source.Uniform(new Subject((ulong)i), purpose);
            double difference = Binomial.Inverse(200, 0.31, u) - Binomial.Inverse(200, 0.30, u);
            Assert.True(difference >= 0);
            sum += difference;
            squares += difference * difference;
        }

        Assert.InRange(Math.Sqrt((squares / N) - (sum / N * (sum / N))), 0, 0.3);
    }
}
