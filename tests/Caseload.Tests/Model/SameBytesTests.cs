using Caseload.Engine.Ensembles;
using Caseload.Model;
using Caseload.Model.Recording;
using Caseload.Model.Scenarios;
using Caseload.Tests.Engine;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>A run is a function of scenario, seed and run number alone: neither threads nor other runs change a bit of it.</summary>
public sealed class SameBytesTests
{
    private static readonly Scenario Short = Lab.Over(45);

    [Fact]
    public void Threads_change_nothing()
    {
        var one = Ensemble(runs: 16, threads: 1);
        Assert.Equal(one, Ensemble(runs: 16, threads: 2));
        Assert.Equal(one, Ensemble(runs: 16, threads: 8));
    }

    [Fact]
    public void Run_7_alone_is_run_7_of_40()
    {
        var all = Ensemble(runs: 40, threads: 2);
        Assert.Equal(all[7], Bits(Lab.Run(Short, run: 7)));
        Assert.Equal(all[7], Ensemble(runs: 8, threads: 1)[7]);
        Assert.Equal(40, all.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void What_ran_before_on_the_thread_changes_nothing()
    {
        var memory = new RunMemory();
        Step(Lab.Over(new(2023, 10, 1), 100).With("border.cbp_bookins_daily", 3000), run: 3, memory);
        Step(Lab.Over(60).With("custody.beds.contract", 5000), run: 1, memory);
        Step(Short.With("courts.judges", 0).With("removals.flights.per_month", 0), run: 2, memory);
        Assert.Equal(Bits(Lab.Run(Short, run: 7)), Bits(Step(Short, run: 7, memory)));
    }

    [Fact]
    public void Runs_differ_by_seed_and_by_what_varies()
    {
        Assert.NotEqual(Bits(Lab.Run(Short)), Bits(Lab.Run(Short, seed: Chance.Seed + 1)));
        var experiment = Lab.Prepare(Short);
        var records = new HashSet<string>(StringComparer.Ordinal);
        foreach (var vary in Enum.GetValues<Vary>())
        {
            var record = new float[experiment.Layout.Cells];
            experiment.CreateWorker(Chance.Seed, vary).Execute(1, record);
            records.Add(Bits(record));
        }
        Assert.Equal(3, records.Count);
    }

    private static List<string> Ensemble(int runs, int threads)
    {
        var experiment = Lab.Prepare(Short);
        var records = new List<string>();
        EnsembleRunner.Run(
            runs,
            experiment.Layout.Cells,
            threads,
            () => experiment.CreateWorker(Chance.Seed, Vary.Both),
            (_, record) => records.Add(Bits(record))
        );
        return records;
    }

    private static float[] Step(Scenario scenario, int run, RunMemory memory)
    {
        var world = Lab.Open(scenario, run, memory);
        var record = new float[new RecordLayout(scenario.Horizon, Catalogue.Measures).Cells];
        for (var day = 0; day < scenario.Horizon.Days; day++)
        {
            Day.Step(world, day);
            world.Recorder.Close(day, record);
        }
        return record;
    }

    private static string Bits(ReadOnlySpan<float> record) =>
        Convert.ToHexString(
            System.Security.Cryptography.SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(record))
        );
}
