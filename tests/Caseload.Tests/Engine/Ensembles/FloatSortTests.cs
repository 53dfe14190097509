using Caseload.Engine.Ensembles;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Engine.Ensembles;

/// <summary>The sort is internal; it is seen through the quantiles of a column at every rank.</summary>
public sealed class FloatSortTests
{
    private static readonly float[] Special = [0f, -0f, 1f, float.MaxValue, float.MinValue, float.Epsilon, -float.Epsilon];

    private static readonly Gen<float> Values = Gen.OneOf(
        Gen.Float[-1, 1],
        Gen.Float.Where(v => !float.IsNaN(v)),
        Gen.Int[0, 6].Select(i => Special[i])
    );

    [Fact]
    public void Every_rank_is_in_its_place() =>
        Values
            .Array[1, 300]
            .Sample(
                values =>
                {
                    using var file = new SpillFile(values.Length, 1);
                    for (var run = 0; run < values.Length; run++)
                    {
                        file.Write(run, [values[run]]);
                    }

                    var sorted = values.Order().ToArray();
                    var levels = new[] { 0.0, 1.0 };
                    Quantiles.Of(
                        file,
                        levels,
                        1,
                        (_, found) => Assert.Equal(((double)sorted[0], (double)sorted[^1]), (found[0], found[1]))
                    );
                },
                iter: 200
            );

    [Fact]
    public void Ranks_between_are_in_their_place() =>
        Gen.Float[-1000, 1000]
            .Array[129]
            .Sample(
                values =>
                {
                    using var file = new SpillFile(values.Length, 1);
                    for (var run = 0; run < values.Length; run++)
                    {
                        file.Write(run, [values[run]]);
                    }

                    // 128 steps between 129 values: each level is exactly one rank.
                    var levels = Enumerable.Range(0, values.Length).Select(i => i / 128.0).ToArray();
                    var sorted = values.Order().Select(v => (double)v).ToArray();
                    Quantiles.Of(file, levels, 1, (_, found) => Assert.Equal(sorted, found[..sorted.Length].ToArray()));
                },
                iter: 200
            );
}
