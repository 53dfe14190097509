using Caseload.Data.Scenarios;
using Caseload.Data.Series;
using Caseload.Model;
using Caseload.Model.Inputs;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;
using Caseload.Tests.Data;
using Caseload.Tests.Engine;

namespace Caseload.Tests.Model;

/// <summary>The real records and parameters, and short runs over them.</summary>
internal static class Lab
{
    public static PublicRecords Records { get; } = PublicRecordsReader.Read(RepositoryPaths.Data);

    public static ParameterTable Table => TestVocabulary.Table;

    /// <summary>Baseline as it ships.</summary>
    public static Scenario Baseline { get; } = Shipped("baseline");

    /// <summary>A scenario as it ships.</summary>
    public static Scenario Shipped(string name) =>
        ScenarioFile.Read(
            name,
            RepositoryPaths.Scenarios,
            new(Catalogue.Levers, Catalogue.Parameters) { Table = TestVocabulary.Table }
        );

    /// <summary>Baseline over other days.</summary>
    public static Scenario Over(DateOnly from, int days) => Baseline with { Horizon = new(from, from.AddDays(days - 1)) };

    /// <summary>Baseline from 20 January 2025.</summary>
    public static Scenario Over(int days) => Over(new(2025, 1, 20), days);

    /// <summary>A lever from the first day on, in place of what the scenario had.</summary>
    public static Scenario With(this Scenario scenario, string lever, double value) =>
        scenario.With(lever, new LeverStep(scenario.Horizon.From, null, value));

    /// <summary>A lever's schedule, in place of what the scenario had.</summary>
    public static Scenario With(this Scenario scenario, string lever, params LeverStep[] steps) =>
        scenario with
        {
            Levers = [.. scenario.Levers.Where(l => !string.Equals(l.Lever, lever, StringComparison.Ordinal)), new(lever, steps)],
        };

    /// <summary>A parameter at one value.</summary>
    public static Scenario Pin(this Scenario scenario, string parameter, double value) =>
        scenario with
        {
            Parameters =
            [
                .. scenario.Parameters.Where(p => !string.Equals(p.Parameter, parameter, StringComparison.Ordinal)),
                new(parameter, value, value, value),
            ],
        };

    public static Experiment Prepare(Scenario scenario) => Experiment.Create(scenario, Table, Records);

    /// <summary>The record of one run.</summary>
    public static float[] Run(Scenario scenario, int run = 0, ulong seed = Chance.Seed)
    {
        var experiment = Prepare(scenario);
        var record = new float[experiment.Layout.Cells];
        experiment.CreateWorker(seed, Vary.Both).Execute(run, record);
        return record;
    }

    /// <summary>A run that is taken step by step.</summary>
    public static World Open(Scenario scenario, int run = 0, RunMemory? memory = null, Vary vary = Vary.Both)
    {
        var compiled = new CompiledScenario(scenario, Table, Records, Catalogue.Parameters, Catalogue.Levers);
        var layout = new RecordLayout(scenario.Horizon, Catalogue.Measures);
        return new(new(compiled, Chance.Seed, run, vary), new(layout), memory ?? new());
    }

    /// <summary>A measure of the nation by day.</summary>
    public static ReadOnlySpan<float> Days(RecordLayout layout, float[] record, string measure)
    {
        var number = 0;
        while (!string.Equals(layout.Measures[number].Name, measure, StringComparison.Ordinal))
            number++;
        return record.AsSpan(layout.Day(number, 0), layout.Days);
    }
}
