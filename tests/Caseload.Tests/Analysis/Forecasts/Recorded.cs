using Caseload.Analysis.Forecasts.Opponents;
using Caseload.Analysis.Forecasts.Skill;
using Caseload.Analysis.Forecasts.Targets;
using Caseload.Model.Forecasts;
using Caseload.Tests.Model;

namespace Caseload.Tests.Analysis.Forecasts;

/// <summary>The recorded series of this repository and what simple forecasts score on them, worked out once.</summary>
internal static class Recorded
{
    public static IReadOnlyList<TargetSeries> Series { get; } = TargetRecords.Of(Lab.Records);

    public static IReadOnlyList<OriginTask> AllTasks { get; } = [.. Series.SelectMany(RollingOrigins.Of)];

    private static readonly Lazy<IReadOnlyDictionary<string, SkillTable>> AllTables = new(() =>
    {
        var scored = SimpleForecasts.All.ToDictionary(o => o.Name, o => JudgedForecast.Of(AllTasks, o), StringComparer.Ordinal);
        return scored.ToDictionary(
            s => s.Key,
            s => SkillTable.Of(s.Value, scored[SimpleForecasts.Baseline.Name]),
            StringComparer.Ordinal
        );
    });

    /// <summary>By name of the simple forecast.</summary>
    public static IReadOnlyDictionary<string, SkillTable> Tables => AllTables.Value;

    /// <summary>What is asked of a target in the nation or, all together, in 24 AORs.</summary>
    public static IReadOnlyList<OriginTask> Tasks(string target, bool nation = true) =>
        [
            .. AllTasks.Where(t =>
                string.Equals(t.Series.Target.Name, target, StringComparison.Ordinal)
                && t.Series.Location is ForecastTarget.Nation == nation
            ),
        ];
}
