using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Caseload.Engine.Ensembles;
using Xunit;

namespace Caseload.Tests.Engine.Distributions;

/// <summary>The bits of every sampler are pinned: they must be the same on every processor, and a change of them is a change of every result.</summary>
public sealed class FingerprintTests
{
    private static readonly Purpose Purpose = new(1, "fingerprint");

    [Fact]
    public void The_bits_of_all_samplers_are_pinned()
    {
        var source = new DrawSource(Chance.Seed, 5);
        var hash = 0xCBF29CE484222325;
        Span<double> shares = stackalloc double[3];
        Span<int> counts = stackalloc int[3];
        for (var i = 0; i < 500; i++)
        {
            var subject = new Subject((ulong)i);
            var u = source.Uniform(subject, Purpose);
            var index = 1;
            shares.Fill(0.3 + u);
            Dirichlet.Draw(shares, source, subject, Purpose, ref index);
            Multinomial.Draw(i, shares, counts, source, subject, Purpose, ref index);
            Add(Exponential.Inverse(3, u));
            Add(LogNormal.Inverse(20, 0.8, u));
            Add(Geometric.Inverse(0.01, u));
            Add(Poisson.Inverse(i * 0.5, u));
            Add(Poisson.Inverse(i * 40.0, u));
            Add(Binomial.Inverse(i * 50, 0.3, u));
            Add(shares[0]);
            Add(counts[1]);
            Add(LatinHypercube.U(Chance.Seed, (uint)i, LatinHypercube.KeyOf("fingerprint")));
        }

        Assert.Equal(8342059622019097942UL, hash);

        void Add(double value) => hash = (hash ^ BitConverter.DoubleToUInt64Bits(value)) * 0x100000001B3;
    }
}
