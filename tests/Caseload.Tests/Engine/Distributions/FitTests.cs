using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Xunit;
using M = MathNet.Numerics.Distributions;

namespace Caseload.Tests.Engine.Distributions;

/// <summary>Every sampler against the mean, the variance and the distribution function of another library.</summary>
public sealed class FitTests
{
    private static readonly Purpose Sampling = new(1, "sampling");

    public static TheoryData<string> Names => new(Cases.Keys);

    private static Dictionary<string, Case> Cases { get; } =
        new(StringComparer.Ordinal)
        {
            ["uniform 2..5"] = new((s, i) => Uniform.Inverse(2, 5, U(s, i)), new M.ContinuousUniform(2, 5)),
            ["integer below 7"] = new((s, i) => BoundedInteger.Inverse(U(s, i), 7), new M.DiscreteUniform(0, 6)),
            ["exponential 3"] = new((s, i) => Exponential.Inverse(3, U(s, i)), new M.Exponential(1 / 3.0)),
            ["lognormal 20, 0.5"] = new((s, i) => LogNormal.Inverse(20, 0.5, U(s, i)), new M.LogNormal(Math.Log(20), 0.5)),
            ["geometric 0.2"] = new((s, i) => Geometric.Inverse(0.2, U(s, i)), new M.Geometric(0.2)),
            ["poisson 0.3"] = new((s, i) => Poisson.Inverse(0.3, U(s, i)), new M.Poisson(0.3)),
            ["poisson 12"] = new((s, i) => Poisson.Inverse(12, U(s, i)), new M.Poisson(12)),
            ["poisson 60.5"] = new((s, i) => Poisson.Inverse(60.5, U(s, i)), new M.Poisson(60.5)),
            ["poisson 1234"] = new((s, i) => Poisson.Inverse(1234, U(s, i)), new M.Poisson(1234)),
            ["binomial 10, 0.3"] = new((s, i) => Binomial.Inverse(10, 0.3, U(s, i)), new M.Binomial(0.3, 10)),
            ["binomial 200, 0.97"] = new((s, i) => Binomial.Inverse(200, 0.97, U(s, i)), new M.Binomial(0.97, 200)),
            ["binomial 5000, 0.4"] = new((s, i) => Binomial.Inverse(5000, 0.4, U(s, i)), new M.Binomial(0.4, 5000)),
            ["gamma 0.4, 2"] = new((s, i) => GammaDraw(s, i, 0.4, 2), new M.Gamma(0.4, 0.5)),
            ["gamma 7.5, 2"] = new((s, i) => GammaDraw(s, i, 7.5, 2), new M.Gamma(7.5, 0.5)),
            ["dirichlet 2 of 5"] = new(FirstShare, new M.Beta(2, 3)),
            ["multinomial 0.5 of 50"] = new(SecondCount, new M.Binomial(0.5, 50)),
        };

    [Theory]
    [MemberData(nameof(Names))]
    public void Mean_and_distribution_function_are_right(string name)
    {
        var (draw, truth) = Cases[name];
        var n = Chance.SampleSize(0.025);
        var source = new DrawSource(Chance.Seed, 1);
        var sample = new double[n];
        for (var i = 0; i < n; i++)
        {
            sample[i] = draw(source, i);
        }

        var half = Chance.Errors * truth.StdDev / Math.Sqrt(n);
        Assert.InRange(sample.Average(), truth.Mean - half, truth.Mean + half);
        Array.Sort(sample);
        var distance = 0.0;
        for (var i = 0; i < n; i++)
        {
            if (i == n - 1 || sample[i + 1] != sample[i])
            {
                distance = Math.Max(distance, Math.Abs(((i + 1.0) / n) - truth.CumulativeDistribution(sample[i])));
            }
        }

        Assert.InRange(distance, 0, Chance.Distance(n));
    }

    [Fact]
    public void Categories_come_in_proportion_to_their_weights()
    {
        double[] weights = [1, 0, 3, 6];
        var n = Chance.SampleSize(0.025);
        var source = new DrawSource(Chance.Seed, 2);
        var counts = new int[4];
        for (var i = 0; i < n; i++)
        {
            counts[Categorical.Pick(weights, U(source, i))]++;
        }

        Assert.Equal(0, counts[1]);
        var statistic = Enumerable
            .Range(0, 4)
            .Where(k => weights[k] > 0)
            .Sum(k => Math.Pow(counts[k] - (n * weights[k] / 10), 2) / (n * weights[k] / 10));
        Assert.InRange(statistic, 0, M.ChiSquared.InvCDF(2, 1 - Chance.FalseAlarm));
    }

    private static double U(DrawSource source, int i) => source.Uniform(new Subject((ulong)i), Sampling);

    private static double GammaDraw(DrawSource source, int i, double shape, double scale)
    {
        var index = 0;
        return Gamma.Draw(shape, scale, source, new Subject((ulong)i), Sampling, ref index);
    }

    private static double FirstShare(DrawSource source, int i)
    {
        Span<double> shares = [2, 0, 0.5, 2.5];
        var index = 0;
        Dirichlet.Draw(shares, source, new Subject((ulong)i), Sampling, ref index);
        return shares[0];
    }

    private static double SecondCount(DrawSource source, int i)
    {
        Span<int> counts = stackalloc int[3];
        var index = 0;
        Multinomial.Draw(50, [1, 2, 1], counts, source, new Subject((ulong)i), Sampling, ref index);
        Assert.Equal(50, counts[0] + counts[1] + counts[2]);
        return counts[1];
    }

    private sealed record Case(Func<DrawSource, int, double> Draw, M.IUnivariateDistribution Truth);
}
