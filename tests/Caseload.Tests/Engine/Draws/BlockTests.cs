using Caseload.Engine.Draws;
using Xunit;

namespace Caseload.Tests.Engine.Draws;

public sealed class BlockTests
{
    [Fact]
    public void Uniforms_never_reach_an_end_and_neither_do_their_complements()
    {
        var lowest = new Block(0, 0, 0, 0);
        var highest = new Block(uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue);
        foreach (var u in new[] { lowest.U0, lowest.Wide0, lowest.Wide1, highest.U3, highest.Wide0, highest.Wide1 })
        {
            Assert.InRange(u, double.Epsilon, Math.BitDecrement(1.0));
            Assert.InRange(1.0 - u, double.Epsilon, Math.BitDecrement(1.0));
        }

        Assert.Equal(Math.ScaleB(1, -53), lowest.Wide0);
        Assert.Equal(1.0, highest.Wide0 + lowest.Wide0);
    }

    [Fact]
    public void A_wide_uniform_begins_with_the_bits_of_the_narrow_one()
    {
        var block = Philox.Block(3, 4, 5);
        Assert.Equal(block.U0, block.Wide0, 1e-9);
        Assert.Equal(block.U2, block.Wide1, 1e-9);
    }
}
