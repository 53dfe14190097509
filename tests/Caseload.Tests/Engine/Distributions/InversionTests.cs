using Caseload.Engine.Distributions;
using CsCheck;
using Xunit;
using M = MathNet.Numerics.Distributions;

namespace Caseload.Tests.Engine.Distributions;

/// <summary>An inversion returns the least value at which the distribution function reaches u, whatever the size of the parameters.</summary>
public sealed class InversionTests
{
    private const double OracleError = 1e-9;

    private static readonly Gen<double> Open = Gen.Double[1e-12, 1 - 1e-12];

    [Fact]
    public void Poisson_inverts_the_distribution_function() =>
        Gen.Select(Gen.OneOf(Gen.Double[0.001, 100], Gen.Double[50, 70], Gen.Double[100, 1e6]), Open)
            .Sample(
                (mean, u) =>
                {
                    var k = Poisson.Inverse(mean, u);
                    Assert.True(M.Poisson.CDF(mean, k) >= u - OracleError);
                    Assert.True(k == 0 || M.Poisson.CDF(mean, k - 1) < u + OracleError);
                },
                iter: 2000
            );

    [Fact]
    public void A_table_gives_what_Poisson_gives() =>
        Gen.Select(Gen.OneOf(Gen.Const(0.0), Gen.Double[0, 3], Gen.Double[0, 100]), Gen.OneOf(Open, Gen.Const(1 - 1e-16)))
            .Sample((mean, u) => Assert.Equal(Poisson.Inverse(mean, u), new PoissonTable { Mean = mean }.Inverse(u)), iter: 2000);

    [Fact]
    public void A_table_of_bounds_gives_the_whole_numbers_of_its_function() =>
        Gen.Select(
                Gen.OneOf(Gen.Const(0.0), Gen.Double[0, 3]),
                Gen.Double[0, 2000],
                Gen.Double[0, 30],
                Gen.OneOf(Open, Gen.Const(1 - 1e-16))
            )
            .Sample(
                (sigma, scale, start, u) =>
                {
                    var table = new QuantileTable(v => LogNormal.Inverse(1, sigma, v));
                    var exact = LogNormal.Inverse(scale, sigma, u);
                    Assert.Equal((int)Math.Min(start + exact + 0.5, 60_000), table.Whole(u, scale, start, 60_000));
                    Assert.False(scale * table.AtMost(u) < exact);
                },
                iter: 2000
            );

    [Fact]
    public void Binomial_inverts_the_distribution_function() =>
        Gen.Select(
                Gen.OneOf(Gen.Int[1, 200], Gen.Int[200, 1_000_000]),
                Gen.OneOf(Gen.Double[0, 0.9999], Gen.Double[0, 0.001], Gen.Double[0.999, 0.9999999]),
                Open
            )
            .Sample(
                (n, p, u) =>
                {
                    var k = Binomial.Inverse(n, p, u);
                    Assert.InRange(k, 0, n);
                    // At n the oracle has no number.
                    Assert.True(k == n || M.Binomial.CDF(p, n, k) >= u - OracleError);
                    Assert.True(k == 0 || M.Binomial.CDF(p, n, k - 1) < u + OracleError);
                },
                iter: 2000
            );

    [Fact]
    public void Geometric_inverts_the_distribution_function() =>
        Gen.Select(Gen.Double[1e-6, 1], Open)
            .Sample(
                (p, u) =>
                {
                    var k = Geometric.Inverse(p, u);
                    Assert.True(1 - Math.Pow(1 - p, k) >= u - OracleError);
                    Assert.True(1 - Math.Pow(1 - p, k - 1) < u + OracleError);
                }
            );

    [Fact]
    public void The_ends_are_exact()
    {
        Assert.Equal(0, Poisson.Inverse(0, 0.999));
        Assert.Equal(0, Binomial.Inverse(0, 0.5, 0.999));
        Assert.Equal(0, Binomial.Inverse(1000, 0, 0.999));
        Assert.Equal(1000, Binomial.Inverse(1000, 1, 0.001));
        Assert.Equal(1, Geometric.Inverse(1, 0.999));
        Assert.Equal(int.MaxValue, Geometric.Inverse(0, 0.5));
        Assert.Equal(6, BoundedInteger.Inverse(1 - Math.ScaleB(1, -53), 7));
        foreach (var u in new[] { Math.ScaleB(1, -53), 1 - Math.ScaleB(1, -53) })
        {
            foreach (var mean in new[] { 0.001, 59.9, 60, 1e4, 1e6 })
            {
                Assert.InRange(
                    Poisson.Inverse(mean, u),
                    Math.Max(0, mean - (12 * Math.Sqrt(mean))),
                    mean + 20 + (12 * Math.Sqrt(mean))
                );
            }
        }
    }

    [Fact]
    public void Impossible_parameters_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Poisson.Inverse(-1, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Poisson.Inverse(double.NaN, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Binomial.Inverse(-1, 0.5, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Binomial.Inverse(1, 1.5, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Geometric.Inverse(double.NaN, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => BoundedInteger.Inverse(0.5, 0));
        Assert.Throws<ArgumentException>(() => Categorical.Pick([0.0, 0.0], 0.5));
        Assert.Throws<ArgumentException>(() => Categorical.Pick([1.0, -1.0], 0.5));
        Assert.Throws<ArgumentException>(() => Empirical.Inverse([], 0.5));
    }

    [Fact]
    public void Empirical_values_come_by_rank()
    {
        double[] sorted = [1, 2, 4, 8];
        Assert.Equal(1, Empirical.Inverse(sorted, 0.2));
        Assert.Equal(8, Empirical.Inverse(sorted, 0.9));
        Assert.Equal(3, Empirical.Interpolated(sorted, 0.5));
        Assert.Equal(5, Empirical.Interpolated([5], 0.7));
    }
}
