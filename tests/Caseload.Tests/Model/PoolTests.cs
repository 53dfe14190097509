using Xunit;

namespace Caseload.Tests.Model;

/// <summary>People who could be sought, in three parts.</summary>
public sealed class PoolTests
{
    [Fact]
    public void Nobody_is_in_both_pools_who_is_not_in_each()
    {
        const string both = "pool.overlap_convicted_final_order";
        var (share, convicted, ordered) = (0.5, 400_000, 1_000_000);
        var world = Lab.Open(
            Lab.Over(2)
                .Pin(both, 900_000)
                .Pin("pool.criminal_docket.share_reachable", share)
                .Pin("pool.criminal_docket.convicted_nondetained", convicted)
                .Pin("pool.final_orders.nondetained_nov2024", ordered)
        );
        Assert.Equal(share * ordered, world.Arrests.Pools.Left, 6);
    }
}
