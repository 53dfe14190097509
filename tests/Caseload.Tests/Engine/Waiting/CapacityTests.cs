using Caseload.Engine.Waiting;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Engine.Waiting;

public sealed class CapacityTests
{
    [Fact]
    public void What_is_used_never_exceeds_what_is_available() =>
        Gen.Select(Gen.Double[0, 50], Gen.Select(Gen.Bool, Gen.Double[0, 20]).Array[0, 40])
            .List[1, 5]
            .Sample(days =>
            {
                var capacity = new Capacity("beds");
                foreach (var (available, wishes) in days)
                {
                    capacity.Open(available);
                    Assert.Equal(0.0, capacity.Used);
                    foreach (var (whole, wish) in wishes)
                    {
                        var left = capacity.Left;
                        var granted = whole ? capacity.TakeWhole((int)wish) : capacity.Take(wish);
                        Assert.InRange(granted, 0, Math.Min(left, whole ? (int)wish : wish));
                        Assert.True(!whole || granted == (int)wish || granted > left - 1);
                        Assert.True(whole || granted == wish || capacity.Left < 1e-12);
                        Assert.True(capacity.Used <= capacity.Available);
                    }

                    var wanted = wishes.Sum(w => w.Item1 ? (int)w.Item2 : w.Item2);
                    Assert.Equal(wanted, capacity.Used + capacity.Refused, 1e-9);
                }

                Assert.Equal(days.Sum(d => d.Item1), capacity.TotalAvailable, 1e-9);
                Assert.True(capacity.TotalUsed <= capacity.TotalAvailable + 1e-9);
            });

    [Fact]
    public void Sums_run_over_days_and_the_day_begins_anew()
    {
        var capacity = new Capacity("slots");
        capacity.Open(2.5);
        Assert.Equal(2, capacity.TakeWhole(5));
        Assert.Equal(0.5, capacity.Take(3));
        capacity.Open(1);
        Assert.Equal(1, capacity.TakeWhole(1));
        Assert.Equal((3.5, 3.5, 5.5), (capacity.TotalAvailable, capacity.TotalUsed, capacity.TotalRefused));
        Assert.Equal((1.0, 1.0, 0.0), (capacity.Available, capacity.Used, capacity.Refused));
    }

    [Fact]
    public void Negative_amounts_are_refused()
    {
        var capacity = new Capacity("seats");
        Assert.Throws<ArgumentOutOfRangeException>(() => capacity.Open(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => capacity.Open(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => capacity.Take(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => capacity.TakeWhole(-1));
    }
}
