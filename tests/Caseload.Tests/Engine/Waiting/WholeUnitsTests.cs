using System.Numerics;
using Caseload.Engine.Waiting;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Engine.Waiting;

public sealed class WholeUnitsTests
{
    [Fact]
    public void Whole_units_are_the_steps_of_the_floor_of_the_exact_sum() =>
        Gen.Double[0, 50]
            .Array[1, 300]
            .Sample(rates =>
            {
                var units = new WholeUnits();
                var sum = BigInteger.Zero;
                foreach (var rate in rates)
                {
                    // Rates as exact multiples of 2^-60 or with lower bits cut: both sides see the same number.
                    var exact = (BigInteger)Math.Floor(rate * Math.ScaleB(1, 60));
                    var cut = (double)exact * Math.ScaleB(1, -60);
                    exact = (BigInteger)(cut * Math.ScaleB(1, 60));
                    var before = sum >> 60;
                    sum += exact;
                    Assert.Equal((int)((sum >> 60) - before), units.Next(cut));
                    Assert.InRange(units.Carried, 0, 1);
                }
            });

    [Fact]
    public void Tenths_come_out_on_every_tenth_day_for_ten_thousand_years()
    {
        var units = new WholeUnits();
        var total = 0L;
        for (var day = 1; day <= 3_650_000; day++)
        {
            total += units.Next(0.1);
            Assert.Equal(day / 10, total);
        }
    }

    [Fact]
    public void Impossible_rates_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WholeUnits().Next(-0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WholeUnits().Next(double.NaN));
    }
}
