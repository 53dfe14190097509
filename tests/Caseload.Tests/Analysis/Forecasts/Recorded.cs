using Caseload.Analysis.Forecasts.Opponents;
using Caseload.Analysis.Forecasts.Scores;
using Caseload.Analysis.Forecasts.Targets;
using Caseload.Model.Forecasts;
using Caseload.Tests.Model;

namespace Caseload.Tests.Analysis.Forecasts;

/// <summary>The recorded series of this repository and what simple forecasts score on them.</summary>
internal static class Recorded
{
    public static IReadOnlyList<TargetSeries> Series { get; } = TargetRecords.Of(Lab.Records);

    /// <summary>The five groups that are shown: people held in 24 AORs are one.</summary>
    public static IReadOnlyList<OriginTask> Tasks(string target, bool nation = true) =>
        [
            .. Series
                .Where(s =>
                    string.Equals(s.Target.Name, target, StringComparison.Ordinal)
                    && s.Location is ForecastTarget.Nation == nation
                )
                .SelectMany(RollingOrigins.Of),
        ];

    public static IReadOnlyList<QuantileScore> Scores(IOpponent opponent, IReadOnlyList<OriginTask> tasks) =>
        [.. tasks.SelectMany(t => opponent.At(t).Zip(t.Asked, (f, a) => QuantileScore.Of(f.Values, a.Truth)))];

    public static IReadOnlyList<QuantileScore> LogScores(IOpponent opponent, IReadOnlyList<OriginTask> tasks) =>
        [.. tasks.SelectMany(t => opponent.At(t).Zip(t.Asked, (f, a) => QuantileScore.OfLog(f.Values, a.Truth)))];
}
