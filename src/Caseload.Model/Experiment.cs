using Caseload.Engine.Ensembles;
using Caseload.Model.Inputs;
using Caseload.Model.Laws;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Model;

/// <summary>A scenario made ready to run: compiled once, shared by all workers.</summary>
public sealed class Experiment
{
    private readonly CompiledScenario compiled;

    private Experiment(CompiledScenario compiled)
    {
        this.compiled = compiled;
        Layout = new RecordLayout(compiled.Scenario.Horizon, Catalogue.Measures);
    }

    public Scenario Scenario => compiled.Scenario;

    /// <summary>Where each value stands in a run's record.</summary>
    public RecordLayout Layout { get; }

    public static Experiment Create(Scenario scenario, ParameterTable parameters, PublicRecords records) =>
        new(new CompiledScenario(scenario, parameters, records, Catalogue.Parameters, Catalogue.Levers));

    /// <summary>A worker for one thread.</summary>
    /// <param name="seed">Seed of the ensemble.</param>
    /// <param name="vary">What differs between runs.</param>
    /// <param name="check">True to hold every law on every day.</param>
    /// <param name="days">Days to simulate, where nobody reads the later ones; null: all of the horizon.</param>
    public RunWorker CreateWorker(ulong seed, Vary vary, bool check = false, int? days = null) =>
        new(compiled, Layout, seed, vary, check, days ?? Layout.Days);
}

/// <summary>Runs one history after another on one thread; a run depends on its own number alone.</summary>
public sealed class RunWorker : IRunWorker
{
    private readonly CompiledScenario compiled;
    private readonly RecordLayout layout;
    private readonly ulong seed;
    private readonly Vary vary;
    private readonly bool check;
    private readonly int days;
    private readonly RunMemory memory = new();
    private readonly List<string> breaches = [];

    internal RunWorker(CompiledScenario compiled, RecordLayout layout, ulong seed, Vary vary, bool check, int days)
    {
        this.compiled = compiled;
        this.layout = layout;
        this.seed = seed;
        this.vary = vary;
        this.check = check;
        this.days = days;
    }

    /// <summary>Laws broken so far, with run and date; empty unless laws are checked.</summary>
    public IReadOnlyList<string> Breaches => breaches;

    /// <summary>Writes the history with a run number into a record of <see cref="RecordLayout.Cells"/> values; cells of days not simulated stay.</summary>
    public void Execute(int run, Span<float> record)
    {
        var recorder = new Recorder(layout);
        var world = new World(new RunInputs(compiled, seed, run, vary), recorder, memory);
        for (var day = 0; day < days; day++)
        {
            Day.Step(world, day);
            recorder.Close(day, record);
            if (check)
                Check(world, run, day);
        }
    }

    private void Check(World world, int run, int day)
    {
        foreach (var law in SystemLaws.All)
            if (law.Check(world, day) is { } broken)
                breaches.Add($"run {run}, {world.Inputs.Date(day):yyyy-MM-dd}, {law.Name}: {broken}");
    }
}
