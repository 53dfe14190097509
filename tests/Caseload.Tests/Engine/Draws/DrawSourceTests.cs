using Caseload.Engine.Draws;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Engine.Draws;

public sealed class DrawSourceTests
{
    private static readonly Purpose First = new(1, "first");
    private static readonly Purpose Second = new(2, "second");

    [Fact]
    public void Changing_any_part_of_the_key_changes_the_block()
    {
        var s = Subject.Of(1, 2, 3, 4, 5);
        var blocks = new[]
        {
            new DrawSource(9, 8).Block(s, First),
            new DrawSource(10, 8).Block(s, First),
            new DrawSource(9, 9).Block(s, First),
            new DrawSource(9, 8).Block(s, Second),
            new DrawSource(9, 8).Block(s, First, 1),
            new DrawSource(9, 8).Block(Subject.Of(1, 2, 3, 4, 6), First),
        };
        Assert.Equal(blocks.Length, blocks.Distinct().Count());
    }

    [Fact]
    public void The_layout_of_the_counter_is_pinned() =>
        Assert.Equal(
            Philox.Block(77, (3UL << 32) | (2UL << 16) | 5, 11),
            new DrawSource(11, 3).Block(new Subject(77), Second, 5)
        );

    [Fact]
    public void Bulk_is_the_same_as_single()
    {
        var source = new DrawSource(1, 2);
        var subjects = Enumerable.Range(0, 77).Select(i => Subject.Of(3, 1, 2, i, 7 * i)).ToArray();
        var blocks = new Block[subjects.Length];
        source.Fill(blocks, subjects, First);
        Assert.Equal(subjects.Select(s => source.Block(s, First)), blocks);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    public void An_index_out_of_range_is_refused(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DrawSource(1, 2).Block(new Subject(5), First, index));

    [Fact]
    public void A_draw_allocates_nothing_and_knows_no_order()
    {
        var source = new DrawSource(1, 2);
        var one = source.Uniform(new Subject(1), First);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            source.Uniform(new Subject((ulong)i), Second, i);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(one, source.Uniform(new Subject(1), First));
    }

    [Fact]
    public void Streams_of_two_purposes_and_of_neighbours_do_not_correlate()
    {
        var n = Chance.SampleSize(0.02);
        var source = new DrawSource(Chance.Seed, 0);
        double purposes = 0;
        double neighbours = 0;
        for (var i = 0; i < n; i++)
        {
            var u = source.Uniform(new Subject((ulong)i), First) - 0.5;
            purposes += u * (source.Uniform(new Subject((ulong)i), Second) - 0.5);
            neighbours += u * (source.Uniform(new Subject((ulong)i + 1), First) - 0.5);
        }

        // The product of two independent uniforms about 0 has standard deviation 1/12.
        var bound = Chance.Errors / 12 / Math.Sqrt(n);
        Assert.InRange(purposes / n, -bound, bound);
        Assert.InRange(neighbours / n, -bound, bound);
    }

    [Fact]
    public void Subjects_pack_without_collision() =>
        Gen.Select(Gen.Int[0, 15], Gen.Int[0, 31], Gen.Int[0, 15], Gen.Int[0, 65535], Gen.Int[0, 16777215])
            .Sample(
                (kind, place, channel, day, ordinal) =>
                {
                    var bits = Subject.Of(kind, place, channel, day, ordinal).Bits;
                    Assert.True(bits < 1UL << 53);
                    Assert.Equal((ulong)kind, bits >> 49);
                    Assert.Equal((ulong)place, (bits >> 44) & 31);
                    Assert.Equal((ulong)channel, (bits >> 40) & 15);
                    Assert.Equal((ulong)day, (bits >> 24) & 65535);
                    Assert.Equal((ulong)ordinal, bits & 16777215);
                }
            );

    [Fact]
    public void A_part_out_of_range_is_named()
    {
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => Subject.Of(16));
        Assert.Throws<ArgumentOutOfRangeException>("place", () => Subject.Of(0, 32));
        Assert.Throws<ArgumentOutOfRangeException>("channel", () => Subject.Of(0, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => Subject.Of(0, 0, 0, 65536));
        Assert.Throws<ArgumentOutOfRangeException>("ordinal", () => Subject.Of(0, 0, 0, 0, 16777216));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => new Purpose(0xFFF0, "the engine's"));
    }
}
