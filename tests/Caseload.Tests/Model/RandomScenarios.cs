using Caseload.Model;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;
using CsCheck;

namespace Caseload.Tests.Model;

/// <summary>Scenarios over any levers and parameters within their ranges, from any day on which a run may start.</summary>
internal static class RandomScenarios
{
    /// <summary>What a lever is when somebody sets it, where neither a default nor a row says so.</summary>
    private static readonly Dictionary<string, double> Usual = new(StringComparer.Ordinal)
    {
        ["target.national"] = 1500,
        ["target.office_floor"] = 75,
        ["workforce.hire.plan"] = 10_000,
        ["workforce.detailees.ramp"] = 20_000,
        ["custody.beds.contract"] = 60_000,
        ["pool.detainers_daily"] = 500,
        ["border.cbp_bookins_daily"] = 500,
        ["border.troops"] = 10_000,
        ["courts.new_cases_monthly"] = 50_000,
        ["courts.judges.hire_plan"] = 700,
    };

    public static Gen<(Scenario Scenario, ulong Seed, int Run)> Of(int longest) =>
        from start in Gen.Int[0, Horizon.LatestStart.DayNumber - Horizon.EarliestStart.DayNumber]
        from days in Gen.Int[1, longest]
        let first = Horizon.EarliestStart.AddDays(start)
        let horizon = new Horizon(first, first.AddDays(days - 1))
        from levers in Schedule(horizon).Array[0, 8]
        from parameters in Range.Array[0, 6]
        from seed in Gen.ULong
        from run in Gen.Int[0, 200]
        select (
            new Scenario("random", "Random", "", null, horizon)
            {
                Levers = [.. levers.DistinctBy(l => l.Lever, StringComparer.Ordinal)],
                Parameters = [.. parameters.DistinctBy(p => p.Parameter, StringComparer.Ordinal)],
            },
            seed,
            run
        );

    private static Gen<ParameterRange> Range =>
        from parameter in Gen.OneOf(Catalogue.Parameters.ToArray())
        let rows = Lab.Table.Family(parameter.Id)
        from row in Gen.OneOf(rows.ToArray())
        from pinned in Gen.OneOf<double?>(null, row.Low, row.Central, row.High)
        select new ParameterRange(parameter.Id, pinned ?? row.Low, pinned ?? row.Central, pinned ?? row.High);

    private static Gen<LeverSchedule> Schedule(Horizon horizon) =>
        from lever in Gen.OneOf(Catalogue.Levers.ToArray())
        from steps in Step(lever, horizon).Array[1, 3]
        select new LeverSchedule(lever.Id, InOrder(steps));

    private static Gen<LeverStep> Step(Lever lever, Horizon horizon) =>
        from day in Gen.Int[-40, horizon.Days]
        from ramp in Gen.OneOf(Gen.Const(0), Gen.Int[1, 60])
        from value in Value(lever)
        let date = horizon.From.AddDays(day)
        select new LeverStep(date, ramp > 0 && !lever.Switch ? date.AddDays(ramp) : null, value);

    private static Gen<double> Value(Lever lever) =>
        lever.Switch ? Gen.OneOf(0.0, 1.0)
        : lever.Unit is "rule" ? Gen.Int[(int)lever.Low, (int)lever.High].Select(i => (double)i)
        : Gen.Frequency(
            (1, Gen.Const(lever.Low)),
            (1, Gen.Const(lever.High)),
            (8, Gen.Double[lever.Low, Math.Min(lever.High, 2 * UsualOf(lever))])
        );

    private static double UsualOf(Lever lever) =>
        Usual.GetValueOrDefault(lever.Id, lever.Default > 0 ? lever.Default : lever.High / 2);

    /// <summary>By date, one step a day, each line reached before the next step begins.</summary>
    private static LeverStep[] InOrder(LeverStep[] steps)
    {
        var sorted = steps.DistinctBy(s => s.From).OrderBy(s => s.From).ToArray();
        for (var i = 0; i + 1 < sorted.Length; i++)
            if (sorted[i].To >= sorted[i + 1].From)
                sorted[i] = sorted[i] with { To = null };
        return sorted;
    }
}
