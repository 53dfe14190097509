using Caseload.Charts.Frames;
using Caseload.Charts.Scales;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Charts.Scales;

/// <summary>What holds for scales, ticks and columns of labels, whatever the data.</summary>
public sealed class ScaleProperties
{
    private static readonly Gen<double> Value = Gen.OneOf(
        Gen.Double[-100, 100],
        Gen.Double[-1e15, 1e15],
        Gen.Double[-1e-6, 1e-6],
        Gen.Const(0.0)
    );

    [Fact]
    public void TicksHoldTheDataWithFewRoundNumbers() =>
        Value
            .Array[0, 6]
            .Sample(values =>
            {
                var ticks = Ticks.FromZero(values);
                Assert.InRange(ticks.Values.Count, 2, 6);
                Assert.True(ticks.From <= 0 && ticks.To >= 0);
                Assert.All(values, v => Assert.InRange(v, ticks.From, ticks.To));
                Assert.True(ticks.Step > 0);
                Assert.All(
                    ticks.Values.Zip(ticks.Values.Skip(1)),
                    pair => Assert.InRange((pair.Second - pair.First) / ticks.Step, 1 - 1e-9, 1 + 1e-9)
                );
                var digits = ticks.Step / Math.Pow(10, Math.Floor(Math.Log10(ticks.Step * (1 + 1e-12))));
                Assert.Contains(new[] { 1, 2, 2.5, 5 }, d => Math.Abs(d - digits) < 1e-6);
            });

    [Fact]
    public void TicksHoldTwoNumbers() =>
        Gen.Select(Gen.Double[-1e9, 1e9], Gen.Double[1e-3, 1e9])
            .Sample(
                (low, width) =>
                {
                    var ticks = Ticks.Holding(low, low + width);
                    Assert.InRange(ticks.Values.Count, 2, 6);
                    var slack = 1e-9 * ticks.Step;
                    Assert.True(ticks.From <= low + slack && ticks.To >= low + width - slack);
                }
            );

    [Fact]
    public void ALinearScaleKeepsOrderAndEnds() =>
        Gen.Select(Gen.Double[-1e9, 1e9], Gen.Double[1e-3, 1e9], Gen.Double[0, 1], Gen.Double[0, 1])
            .Sample(
                (from, width, one, other) =>
                {
                    var scale = new LinearScale(from, from + width, 10, 700);
                    var (low, high) = (Math.Min(one, other), Math.Max(one, other));
                    Assert.True(scale[from + low * width] <= scale[from + high * width] + 1e-6);
                    Assert.Equal(10, scale[from], 6);
                    Assert.Equal(700, scale[from + width], 3);
                    Assert.InRange(scale.Held(from - one * 1e9), 10, 700);
                }
            );

    [Fact]
    public void ALogScaleGivesEqualRatiosEqualLengths() =>
        Gen.Select(Gen.Double[1e-3, 1e3], Gen.Double[1.01, 100], Gen.Double[1.01, 10])
            .Sample(
                (start, width, ratio) =>
                {
                    var scale = new LogScale(start, start * width, 0, 500);
                    Assert.True(scale[start * ratio] > scale[start]);
                    Assert.Equal(scale[start * ratio] - scale[start], scale[start * ratio * ratio] - scale[start * ratio], 6);
                }
            );

    [Fact]
    public void LogTicksHoldOneAndTheData() =>
        Gen.Double[1e-3, 1e3]
            .Array[0, 5]
            .Sample(values =>
            {
                var ticks = LogTicks.AroundOne(values);
                Assert.InRange(ticks.Count, 3, 7);
                Assert.Contains(1, ticks);
                Assert.Equal(ticks.Order(), ticks);
                Assert.All(values, v => Assert.InRange(v, ticks[0], ticks[^1]));
            });

    [Fact]
    public void MonthsAreFirstDaysWithinTheAxis() =>
        Gen.Select(Gen.Int[700_000, 760_000], Gen.Int[1, 20_000], Gen.Int[1, 20])
            .Sample(
                (from, days, most) =>
                {
                    var scale = new DateScale(DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(from + days), 0, 500);
                    var months = scale.Months(most);
                    Assert.True(months.Count <= most);
                    Assert.All(months, m => Assert.True(m.Day == 1 && m >= scale.From && m <= scale.To));
                    Assert.Equal(months.Distinct().Order(), months);
                    Assert.All(months, m => Assert.InRange(scale[m], 0, 500));
                }
            );

    [Fact]
    public void AColumnKeepsOrderAndDistance() =>
        Gen.Select(Gen.Double[0, 400].Array[0, 12], Gen.Double[1, 30])
            .Sample(
                (wanted, distance) =>
                {
                    var placed = LabelColumn.Spread([.. wanted.Order()], distance, 0, 400);
                    Assert.Equal(wanted.Length, placed.Length);
                    Assert.All(placed, y => Assert.True(y >= -1e-9));
                    Assert.All(placed.Zip(placed.Skip(1)), p => Assert.True(p.Second - p.First >= distance - 1e-6));
                    if ((wanted.Length - 1) * distance <= 400)
                        Assert.All(placed, y => Assert.True(y <= 400 + 1e-6));
                }
            );
}
