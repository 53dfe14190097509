using Caseload.Model.Records;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Model.Inputs;

/// <summary>
/// A scenario laid over table and records: what all its runs share. Thread-safe once built; nothing in it depends on a draw.
/// </summary>
public sealed class CompiledScenario
{
    private readonly Dictionary<string, IReadOnlyList<ParameterRow>> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> rowOfDay = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LeverSchedule> schedules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordDriver> drivers = new(StringComparer.Ordinal);
    private readonly Posterior? posterior;

    public CompiledScenario(
        Scenario scenario,
        ParameterTable table,
        PublicRecords records,
        IReadOnlyList<Parameter> parameters,
        IReadOnlyList<Lever> levers
    )
    {
        Scenario = scenario;
        Records = records;
        posterior = table.Posterior;
        foreach (var schedule in scenario.Levers)
            schedules[schedule.Lever] = schedule;
        foreach (var lever in levers)
            if (lever.From == LeverDefault.DatedRows)
                rows[lever.Id] = table.Family(lever.Id);
            else if (lever.From == LeverDefault.Record && !Sets(lever))
                drivers[lever.Id] = RecordDriver.Of(lever.Id, records, scenario.Horizon, scenario.Origin);
        foreach (var parameter in parameters)
            rows[parameter.Id] = Ranged(
                table.Family(parameter.Id),
                scenario.Parameters.FirstOrDefault(p => string.Equals(p.Parameter, parameter.Id, StringComparison.Ordinal))
            );
        foreach (var parameter in parameters)
            rowOfDay[parameter.Id] = DayRows(parameter);
    }

    public Scenario Scenario { get; }

    public PublicRecords Records { get; }

    public IReadOnlyList<ParameterRow> Rows(Parameter parameter) => rows[parameter.Id];

    public IReadOnlyList<ParameterRow> Rows(Lever lever) => rows[lever.Id];

    /// <summary>The posterior, if a parameter's deviate is drawn from it: a scenario's own range stands for itself.</summary>
    public Posterior? PosteriorOf(string id) =>
        posterior is not null
        && posterior.Holds(id)
        && !Scenario.Parameters.Any(p => string.Equals(p.Parameter, id, StringComparison.Ordinal))
            ? posterior
            : null;

    /// <summary>For every day of the horizon the number of the row that holds, or -1 before the first.</summary>
    public int[] RowOfDay(Parameter parameter) => rowOfDay[parameter.Id];

    /// <summary>The lever on every day of the horizon, its default at a given standard normal deviate and rank.</summary>
    public double[] Path(Lever lever, double z, double rank) => Over(lever, Default(lever, z, rank));

    /// <summary>Lays the scenario's own schedule over a default path, in place.</summary>
    public double[] Over(Lever lever, double[] path)
    {
        if (!schedules.TryGetValue(lever.Id, out var schedule))
            return path;
        var start = Scenario.Horizon.From;
        var first = path[0];
        foreach (var step in schedule.Steps)
        {
            var from = step.From.DayNumber - start.DayNumber;
            if (from >= path.Length)
                break;
            var to = step.To is { } end ? end.DayNumber - start.DayNumber : from;
            // A line that starts with the horizon starts from what its first day would have had.
            var before =
                from > 0 ? path[from - 1]
                : ReferenceEquals(step, schedule.Steps[0]) && lever.From != LeverDefault.DatedRows ? first
                : On(lever, step.From.AddDays(-1));
            for (var t = Math.Max(0, from); t < path.Length; t++)
                path[t] = t >= to ? step.Value : before + (step.Value - before) * (t - from + 1) / (to - from + 1);
        }
        return path;
    }

    /// <summary>The lever on any date, its default at its central value.</summary>
    public double On(Lever lever, DateOnly date) =>
        schedules.TryGetValue(lever.Id, out var schedule)
            ? schedule.On(date, day => DefaultOn(lever, day))
            : DefaultOn(lever, date);

    private double[] Default(Lever lever, double z, double rank)
    {
        if (drivers.TryGetValue(lever.Id, out var driver))
            return driver.Path(rank);
        var path = new double[Scenario.Horizon.Days];
        if (lever.From != LeverDefault.DatedRows)
        {
            Array.Fill(path, lever.Default);
            return path;
        }
        var family = rows[lever.Id];
        var next = 0;
        var value = lever.Before ?? ParameterQuantile.At(family[0], z);
        for (var t = 0; t < path.Length; t++)
        {
            var date = Scenario.Horizon.From.AddDays(t);
            for (; next < family.Count && family[next].AsOf <= date; next++)
                value = ParameterQuantile.At(family[next], z);
            path[t] = value;
        }
        return path;
    }

    // From the first day on, so that what is recorded of it is not needed.
    private bool Sets(Lever lever) =>
        schedules.TryGetValue(lever.Id, out var schedule)
        && schedule.Steps[0] is { To: null } first
        && first.From <= Scenario.Horizon.From;

    private double DefaultOn(Lever lever, DateOnly date)
    {
        if (lever.From != LeverDefault.DatedRows)
            return lever.Default;
        var value = lever.Before ?? rows[lever.Id][0].Central;
        foreach (var row in rows[lever.Id])
            if (row.AsOf <= date)
                value = row.Central;
        return value;
    }

    private static IReadOnlyList<ParameterRow> Ranged(IReadOnlyList<ParameterRow> family, ParameterRange? range) =>
        range is null
            ? family
            : [family[0] with { Low = range.Low, Central = range.Central, High = range.High, AsOf = DateOnly.MinValue }];

    private int[] DayRows(Parameter parameter)
    {
        var family = rows[parameter.Id];
        var at = new int[Scenario.Horizon.Days];
        for (var t = 0; t < at.Length; t++)
        {
            at[t] = -1;
            for (var i = 0; i < family.Count; i++)
                if (Holds(parameter, family[i], Scenario.Horizon.From.AddDays(t)))
                    at[t] = i;
        }
        return at;
    }

    // A row holds while its switch is on: from its own date, or from the switch's where a scenario turns it on before the record did.
    private bool Holds(Parameter parameter, ParameterRow row, DateOnly date)
    {
        var gate = parameter.Gates.LastOrDefault(g => g.From <= row.AsOf);
        if (gate is null)
            return row.AsOf <= date;
        return On(gate.Switch, date) > 0.5 && (row.AsOf <= date || OnBeforeRecord(gate.Switch, date));
    }

    private bool OnBeforeRecord(Lever lever, DateOnly date)
    {
        if (!schedules.TryGetValue(lever.Id, out var schedule))
            return false;
        foreach (var step in schedule.Steps)
            if (step.Value > 0.5 && (step.To ?? step.From) <= date && DefaultOn(lever, step.To ?? step.From) < 0.5)
                return true;
        return false;
    }
}
