using Caseload.Engine.Ensembles;
using MathNet.Numerics.Distributions;
using Xunit;

namespace Caseload.Tests.Engine.Ensembles;

public sealed class LatinHypercubeTests
{
    private const int Size = LatinHypercube.BlockSize;

    [Fact]
    public void Each_block_visits_each_stratum_once()
    {
        foreach (var key in new[] { LatinHypercube.KeyOf("first"), LatinHypercube.KeyOf("second"), 0UL })
        {
            for (var block = 0u; block < 20; block++)
            {
                var strata = Enumerable
                    .Range(0, Size)
                    .Select(i => (int)(Size * LatinHypercube.U(Chance.Seed, (block * Size) + (uint)i, key)));
                Assert.Equal(Enumerable.Range(0, Size), strata.Order());
            }
        }
    }

    [Fact]
    public void Orders_differ_between_blocks_parameters_and_seeds()
    {
        var orders = new[] { Order(1, 0, 5), Order(1, 1, 5), Order(1, 0, 6), Order(2, 0, 5) };
        Assert.Equal(orders.Length, orders.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Every run falls into every stratum equally often over parameters.</summary>
    [Fact]
    public void Every_place_sees_every_stratum_alike()
    {
        const int Keys = 64 * 400;
        foreach (var run in new[] { 0u, 31u, 63u })
        {
            var counts = new int[Size];
            for (var key = 0ul; key < Keys; key++)
            {
                counts[(int)(Size * LatinHypercube.U(Chance.Seed, run, key))]++;
            }

            var statistic = counts.Sum(c => (c - 400.0) * (c - 400.0) / 400.0);
            Assert.InRange(statistic, 0, ChiSquared.InvCDF(Size - 1, 1 - (Chance.FalseAlarm / 3)));
        }
    }

    /// <summary>The mean of a smooth function has far less error than from independent draws: stratified, sd 1/(12^0.5 64^1.5) a block.</summary>
    [Fact]
    public void A_mean_over_a_block_is_sharp()
    {
        var half = Chance.Errors / Math.Sqrt(12) / Math.Pow(Size, 1.5);
        var mean = Enumerable.Range(0, Size).Average(i => LatinHypercube.U(Chance.Seed, (uint)i, 12345));
        Assert.InRange(mean, 0.5 - half, 0.5 + half);
    }

    [Fact]
    public void Keys_are_stable()
    {
        // FNV-1a, 64 bits: "a" gives af63dc4c8601ec8c.
        Assert.Equal(0xaf63dc4c8601ec8cUL >> 11, LatinHypercube.KeyOf("a"));
        Assert.True(LatinHypercube.KeyOf("some.parameter.of.a.user") < 1UL << 53);
    }

    private static string Order(ulong seed, uint block, ulong key) =>
        string.Join(
            ' ',
            Enumerable.Range(0, Size).Select(i => (int)(Size * LatinHypercube.U(seed, (block * Size) + (uint)i, key)))
        );
}
