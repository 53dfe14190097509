using Caseload.Engine.Time;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Engine.Time;

public sealed class DayWheelTests
{
    private const int Days = 12;

    /// <summary>Each operation: a delay at which to schedule, or -1 to take one, or -2 to go to the next day when today is empty.</summary>
    private static readonly Gen<int[]> Operations = Gen.Int[-2, 15].Array[0, 1500];

    [Fact]
    public void The_wheel_behaves_as_a_list_of_queues() =>
        Operations.Sample(
            operations =>
            {
                var wheel = new DayWheel<int>(Days);
                var model = Enumerable.Range(0, Days).Select(_ => new Queue<int>()).ToArray();
                var day = 0;
                var next = 0;
                foreach (var operation in operations)
                {
                    if (operation >= 0)
                    {
                        Assert.Equal(day + operation < Days, wheel.Schedule(day + operation, next));
                        if (day + operation < Days)
                        {
                            model[day + operation].Enqueue(next);
                        }

                        next++;
                    }
                    else if (operation == -1 || model[day].Count > 0)
                    {
                        if (wheel.Today == day && wheel.TryPeek(2, out var soon))
                        {
                            Assert.Equal(model[day].ElementAt(2), soon);
                        }

                        Assert.Equal(model[day].TryDequeue(out var expected), wheel.TryTake(day, out var item));
                        Assert.Equal(expected, item);
                    }
                    else
                    {
                        day = Math.Min(day + 1, Days - 1);
                    }

                    Assert.Equal(model.Sum(q => q.Count), wheel.PendingCount);
                }

                for (; day < Days; day++)
                {
                    Assert.Equal(model[day].ToArray(), Drain(wheel, day));
                }

                Assert.Equal(0, wheel.PendingCount);
            },
            iter: 300
        );

    [Fact]
    public void The_same_day_may_be_scheduled_while_it_is_drained()
    {
        var wheel = new DayWheel<int>(3);
        wheel.Schedule(0, 1);
        Assert.True(wheel.TryTake(0, out _));
        Assert.True(wheel.Schedule(0, 2));
        Assert.True(wheel.TryTake(0, out var item));
        Assert.Equal(2, item);
        Assert.False(wheel.TryTake(0, out _));
        Assert.True(wheel.Schedule(0, 3));
        Assert.Equal([3], Drain(wheel, 0));
    }

    [Fact]
    public void The_past_and_what_would_be_lost_are_refused()
    {
        var wheel = new DayWheel<int>(5);
        wheel.Schedule(1, 7);
        Assert.Throws<InvalidOperationException>(() => wheel.TryTake(2, out _));
        Assert.Equal(1, wheel.Today);
        Assert.Throws<ArgumentOutOfRangeException>(() => wheel.Schedule(0, 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => wheel.TryTake(0, out _));
        Assert.Equal([7], Drain(wheel, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => wheel.TryTake(5, out _));
        Assert.False(wheel.Schedule(5, 7));
        Assert.Equal(0, wheel.PendingCount);
    }

    [Fact]
    public void Nothing_is_allocated_once_warm()
    {
        var wheel = new DayWheel<long>(400);
        Hold(wheel);
        wheel.Reset();
        Assert.Equal(0, wheel.PendingCount);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Hold(wheel);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Three_million_may_wait()
    {
        var wheel = new DayWheel<long>(1000, chunkPool: 25_000);
        for (var i = 0; i < 3_000_000; i++)
        {
            wheel.Schedule((int)((i * 7919L) % 1000), i);
        }

        Assert.Equal(3_000_000, wheel.PendingCount);
        for (var day = 0; day < 1000; day++)
        {
            var last = -1L;
            var count = 0;
            while (wheel.TryTake(day, out var item))
            {
                Assert.True(item > last);
                last = item;
                count++;
            }

            Assert.Equal(3000, count);
        }
    }

    [Fact]
    public void LooksAheadWithinTheChunkAndNoFurther()
    {
        var wheel = new DayWheel<int>(10);
        Assert.False(wheel.TryPeek(0, out _));
        wheel.Schedule(0, 7);
        wheel.Schedule(0, 8);
        Assert.True(wheel.TryPeek(1, out var second));
        Assert.Equal(8, second);
        Assert.False(wheel.TryPeek(2, out _));
        Assert.True(wheel.TryTake(0, out _));
        Assert.False(wheel.TryPeek(1, out _));
        Assert.True(wheel.TryPeek(0, out second));
        Assert.Equal(8, second);
    }

    private static void Hold(DayWheel<long> wheel)
    {
        for (var i = 0; i < 20_000; i++)
        {
            wheel.Schedule(i % 200, i);
        }

        for (var day = 0; day < 300; day++)
        {
            while (wheel.TryTake(day, out var item))
            {
                wheel.Schedule(day + 1 + (int)(item % 97), item + 1);
            }
        }
    }

    private static int[] Drain(DayWheel<int> wheel, int day)
    {
        var items = new List<int>();
        while (wheel.TryTake(day, out var item))
        {
            items.Add(item);
        }

        return [.. items];
    }
}
