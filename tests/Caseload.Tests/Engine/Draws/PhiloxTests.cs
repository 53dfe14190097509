using Caseload.Engine.Draws;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Engine.Draws;

public sealed class PhiloxTests
{
    /// <summary>The known answers published with Random123 (kat_vectors, philox4x32 with 10 rounds).</summary>
    [Theory]
    [InlineData(0UL, 0UL, 0UL, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(
        0x85a308d3243f6a88UL,
        0x0370734413198a2eUL,
        0x299f31d0a4093822UL,
        0xd16cfe09u,
        0x94fdccebu,
        0x5001e420u,
        0x24126ea1u
    )]
    public void Known_answers(ulong low, ulong high, ulong key, uint w0, uint w1, uint w2, uint w3) =>
        Assert.Equal(new Block(w0, w1, w2, w3), Philox.Block(low, high, key));

    [Fact]
    public void Every_width_gives_the_same_bits() =>
        Gen.Select(Gen.ULong.Array[0, 100], Gen.ULong, Gen.ULong)
            .Sample(
                (lows, high, key) =>
                {
                    var expected = new Block[lows.Length];
                    PhiloxBulk.FillScalar(expected, lows, high, key);
                    var found = new Block[lows.Length];
                    PhiloxBulk.Fill(found, lows, high, key);
                    Assert.Equal(expected, found);
                    if (PhiloxVector256.IsSupported)
                    {
                        Array.Clear(found);
                        PhiloxVector256.Fill(found, lows, high, key);
                        Assert.Equal(expected, found);
                    }

                    if (PhiloxVector512.IsSupported)
                    {
                        Array.Clear(found);
                        PhiloxVector512.Fill(found, lows, high, key);
                        Assert.Equal(expected, found);
                    }
                },
                iter: 500
            );

    [Fact]
    public void As_many_counters_as_blocks_are_needed() =>
        Assert.Throws<ArgumentException>(() => PhiloxBulk.Fill(new Block[3], new ulong[2], 0, 0));
}
