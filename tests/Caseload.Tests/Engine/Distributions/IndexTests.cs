using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Xunit;

namespace Caseload.Tests.Engine.Distributions;

/// <summary>Samplers that use several draws move the index past what they used, so that the next one is independent.</summary>
public sealed class IndexTests
{
    private static readonly Purpose Purpose = new(1, "index");
    private static readonly DrawSource Source = new(Chance.Seed, 4);

    [Fact]
    public void Two_gammas_in_a_row_differ_and_repeat()
    {
        var index = 0;
        var first = Gamma.Draw(2, 1, Source, new Subject(1), Purpose, ref index);
        Assert.True(index > 0);
        Assert.NotEqual(first, Gamma.Draw(2, 1, Source, new Subject(1), Purpose, ref index));
        index = 0;
        Assert.Equal(first, Gamma.Draw(2, 1, Source, new Subject(1), Purpose, ref index));
    }

    [Fact]
    public void A_multinomial_moves_by_its_categories_whatever_comes_out()
    {
        var counts = new int[3];
        foreach (var n in new[] { 0, 5, 100_000 })
        {
            var index = 7;
            Multinomial.Draw(n, [0, 1, 0], counts, Source, new Subject(1), Purpose, ref index);
            Assert.Equal([0, n, 0], counts);
            Assert.Equal(10, index);
        }
    }

    [Fact]
    public void Shares_sum_to_one_down_to_the_limit_of_tiny_concentrations()
    {
        foreach (var alpha in new[] { 1e-6, 0.01, 1, 1e6 })
        {
            double[] shares = [alpha, 2 * alpha, 0];
            var index = 0;
            Dirichlet.Draw(shares, Source, new Subject(2), Purpose, ref index);
            Assert.Equal(1.0, shares.Sum(), 1e-12);
            Assert.Equal(0.0, shares[2]);
        }
    }

    [Fact]
    public void Samplers_allocate_nothing()
    {
        Draw();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Draw();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static void Draw()
        {
            Span<double> shares = [1, 2, 3];
            Span<int> counts = stackalloc int[3];
            var index = 0;
            Dirichlet.Draw(shares, Source, new Subject(3), Purpose, ref index);
            Multinomial.Draw(1000, shares, counts, Source, new Subject(3), Purpose, ref index);
            _ = Poisson.Inverse(counts[0], shares[1]) + Binomial.Inverse(900, 0.4, shares[1]) + Geometric.Inverse(0.2, shares[1]);
        }
    }
}
