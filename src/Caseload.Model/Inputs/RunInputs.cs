using Caseload.Engine.Draws;
using Caseload.Engine.Ensembles;
using Caseload.Engine.Numerics;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Model.Inputs;

/// <summary>
/// Everything that one run is given: a value of every parameter, every lever and dated row as one value a day, the records.
/// A pure function of scenario, seed and run number; no stage writes to it.
/// </summary>
public sealed class RunInputs(CompiledScenario compiled, ulong seed, int run, Vary vary)
{
    /// <summary>The run's chance.</summary>
    public DrawSource Draws { get; } = new(seed, vary == Vary.Parameters ? 0u : (uint)run);

    public CompiledScenario Compiled => compiled;

    public PublicRecords Records => compiled.Records;

    public Horizon Horizon => compiled.Scenario.Horizon;

    public int Days => Horizon.Days;

    public DateOnly Date(int day) => Horizon.From.AddDays(day);

    /// <summary>The run's value of a parameter without regimes.</summary>
    public double Value(Parameter parameter)
    {
        var rows = compiled.Rows(parameter);
        return ParameterQuantile.At(rows[0], Deviate(parameter.Id));
    }

    /// <summary>The last dated row of a lever, whatever a scenario sets.</summary>
    public double Last(Lever lever) => ParameterQuantile.At(compiled.Rows(lever)[^1], Deviate(lever.Id));

    /// <summary>The median of a parameter's first row, the same in every run.</summary>
    public double Central(Parameter parameter) => compiled.Rows(parameter)[0].Central;

    /// <summary>True where parameters differ between runs.</summary>
    public bool VariesParameters => vary != Vary.Chance;

    /// <summary>Draws that belong to the run's parameters, for what no single uniform gives.</summary>
    public DrawSource ParameterDraws { get; } = new(seed, (uint)run);

    /// <summary>A dated parameter on every day of the horizon: rows of the family share one uniform.</summary>
    public double[] Daily(Parameter parameter)
    {
        var rows = compiled.Rows(parameter);
        var z = Deviate(parameter.Id);
        var value = new double[rows.Count];
        for (var i = 0; i < value.Length; i++)
            value[i] = ParameterQuantile.At(rows[i], z);
        var at = compiled.RowOfDay(parameter);
        var path = new double[Days];
        for (var t = 0; t < path.Length; t++)
            path[t] = at[t] < 0 ? parameter.Before ?? value[0] : value[at[t]];
        return path;
    }

    /// <summary>A lever on every day of the horizon.</summary>
    public double[] Daily(Lever lever) => compiled.Path(lever, Deviate(lever.Id), Rank(lever.Id));

    /// <summary>A lever whose default is a path of the stage's own making.</summary>
    public double[] Daily(Lever lever, double[] defaultPath) => compiled.Over(lever, defaultPath);

    /// <summary>A lever on any date, also before the horizon (there at its default's central value).</summary>
    public double On(Lever lever, DateOnly date) => compiled.On(lever, date);

    /// <summary>The standard normal deviate of a parameter or lever in this run; 0 where only chance varies.</summary>
    public double Deviate(string id) =>
        vary == Vary.Chance ? 0 : compiled.PosteriorOf(id)?.Deviate(id, seed, run) ?? Exact.InverseNormal(Rank(id));

    private double Rank(string id) => vary == Vary.Chance ? 0.5 : LatinHypercube.U(seed, (uint)run, LatinHypercube.KeyOf(id));
}
