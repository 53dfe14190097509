using Caseload.Model;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>A step allocates nothing once warm.</summary>
public sealed class AllocationTests
{
    private const int Days = 120;

    [Theory]
    [InlineData("2023-10-01")]
    [InlineData("2025-01-20")]
    public void A_step_allocates_nothing(string from)
    {
        var scenario = Lab.Over(DateOnly.ParseExact(from, "yyyy-MM-dd", null), Days);
        var memory = new RunMemory();
        Bytes(scenario, memory);
        var bytes = Bytes(scenario, memory);
        var days = Enumerable.Range(0, Days).Where(d => bytes[d] != 0).Select(d => $"day {d}: {bytes[d]}");
        Assert.Equal("", string.Join(", ", days));
    }

    private static long[] Bytes(Scenario scenario, RunMemory memory)
    {
        var world = Lab.Open(scenario, 0, memory);
        var bytes = new long[Days];
        var record = new float[new Caseload.Model.Recording.RecordLayout(scenario.Horizon, Catalogue.Measures).Cells];
        for (var day = 0; day < Days; day++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Day.Step(world, day);
            world.Recorder.Close(day, record);
            bytes[day] = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        return bytes;
    }
}
