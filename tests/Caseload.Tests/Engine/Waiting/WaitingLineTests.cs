using Caseload.Engine.Waiting;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Engine.Waiting;

public sealed class WaitingLineTests
{
    private const int Classes = 3;

    /// <summary>Each operation: 0 to 2 enqueue in that class, 3 to 5 withdraw the middle one of a class, 6 to 8 dequeue, 9 close the day.</summary>
    private static readonly Gen<int[]> Operations = Gen.Int[0, 9].Array[0, 300];

    [Fact]
    public void The_line_behaves_as_sorted_lists() =>
        Operations.Sample(
            operations =>
            {
                var line = new WaitingLine<int>(Classes, capacity: 1);
                var model = Enumerable.Range(0, Classes).Select(_ => new List<(int Id, int Day)>()).ToArray();
                var withdrawn = new HashSet<int>();
                var (day, next, waited) = (0, 0, 0L);
                foreach (var operation in operations)
                {
                    var cls = operation % Classes;
                    switch (operation)
                    {
                        case < 3:
                            line.Enqueue(cls, next, day);
                            model[cls].Add((next++, day));
                            break;
                        case < 6 when model[cls].Count > 0:
                            var middle = model[cls].Count / 2;
                            withdrawn.Add(model[cls][middle].Id);
                            model[cls].RemoveAt(middle);
                            line.Withdraw(cls);
                            break;
                        case < 6:
                            Assert.Throws<InvalidOperationException>(() => line.Withdraw(cls));
                            break;
                        case < 9:
                            Assert.Equal(TakeFirst(model), TakeLive(line, withdrawn));
                            break;
                        default:
                            line.CloseDay();
                            waited += model.Sum(m => m.Count);
                            day++;
                            break;
                    }

                    Assert.Equal(model.Sum(m => m.Count), line.Count);
                    Assert.Equal(model[cls].Count, line.CountOf(cls));
                    Assert.Equal(waited, line.WaitedDays);
                    Assert.Equal(line.TryPeek(out _, out _), line.HeadDay >= 0);
                    Assert.True(line.Count == 0 || line.HeadDay <= model.SelectMany(m => m).Min(e => e.Day));
                }
            },
            iter: 1000
        );

    [Fact]
    public void Nothing_is_allocated_once_warm()
    {
        var line = new WaitingLine<long>(2);
        Work(line);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Work(line);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Skipping_what_did_not_withdraw_is_refused()
    {
        var line = new WaitingLine<int>(1);
        Assert.Throws<InvalidOperationException>(line.Skip);
        line.Enqueue(0, 1, 0);
        Assert.True(line.TryDequeue(out _, out _));
        Assert.Throws<InvalidOperationException>(line.Skip);
        Assert.False(line.TryDequeue(out _, out var since));
        Assert.Equal(-1, since);
    }

    private static (int Id, int Day) TakeFirst(List<(int Id, int Day)>[] model)
    {
        foreach (var list in model)
        {
            if (list.Count > 0)
            {
                var first = list[0];
                list.RemoveAt(0);
                return first;
            }
        }

        return (-1, -1);
    }

    private static (int Id, int Day) TakeLive(WaitingLine<int> line, HashSet<int> withdrawn)
    {
        while (line.Count > 0 && line.TryDequeue(out var id, out var since))
        {
            if (!withdrawn.Contains(id))
            {
                return (id, since);
            }

            line.Skip();
        }

        return (-1, -1);
    }

    private static void Work(WaitingLine<long> line)
    {
        for (var i = 0; i < 5000; i++)
        {
            line.Enqueue(i & 1, i, i);
            if (i % 3 == 0)
            {
                line.TryDequeue(out _, out _);
            }
        }

        while (line.TryDequeue(out _, out _)) { }
    }
}
