using System.Diagnostics;
using Caseload.Engine.Draws;
using Caseload.Engine.Time;

namespace Caseload.Bench;

/// <summary>The hold model: 3,000,000 things wait; take the next, put it back 1 to 2,000 days later.</summary>
internal sealed class WheelBenchmark : IBenchmark
{
    private const int Pending = 3_000_000;
    private const int LongestWait = 2_000;
    private const int Rounds = 5;
    private const int WheelHolds = 8_000_000;
    private const int HeapHolds = 400_000;

    private readonly int[] waits = new int[1 << 16];
    private DayWheel<int> wheel = null!;
    private PriorityQueue<int, int> heap = null!;
    private int day;

    public string Name => "wheel";

    public IEnumerable<Row> Measure(Checkout checkout)
    {
        for (var i = 0; i < waits.Length; i++)
            waits[i] = 1 + (int)(Philox.Block((ulong)i, 0, 1).U0 * LongestWait);
        wheel = new(40_000);
        heap = new(Pending);
        for (var i = 0; i < Pending; i++)
        {
            wheel.Schedule(waits[i & 0xFFFF], i);
            heap.Enqueue(i, waits[i & 0xFFFF]);
        }
        HoldWheel();
        HoldHeap();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        HoldWheel();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var rounds = Bench.Rounds.Of(Rounds, HoldWheel, HoldHeap);
        yield return new(
            "`DayWheel` against `PriorityQueue`, hold model, 3,000,000 pending",
            FormattableString.Invariant(
                $"{rounds.MedianRatio(1, 0):0} times ({rounds.Median(0):0} and {rounds.Median(1):0} ns a hold)"
            ),
            "at least 20 times"
        );
        yield return new("`DayWheel`, bytes allocated once warm", FormattableString.Invariant($"{allocated}"), "0");
        wheel = null!;
        heap = null!;
    }

    // Without a delegate, so that nothing but the wheel could allocate.
    private double HoldWheel()
    {
        var start = Stopwatch.GetTimestamp();
        var held = 0;
        while (held < WheelHolds)
            held += HoldDay(++day, held);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / held;
    }

    private int HoldDay(int today, int sofar)
    {
        var held = 0;
        while (wheel.TryTake(today, out var thing))
            wheel.Schedule(today + waits[(sofar + held++) & 0xFFFF], thing);
        return held;
    }

    private double HoldHeap()
    {
        var start = Stopwatch.GetTimestamp();
        for (var held = 0; held < HeapHolds; held++)
        {
            heap.TryDequeue(out var thing, out var today);
            heap.Enqueue(thing, today + waits[held & 0xFFFF]);
        }
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / HeapHolds;
    }
}
