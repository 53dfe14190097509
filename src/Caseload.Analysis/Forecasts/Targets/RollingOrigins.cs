using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Targets;

/// <summary>
/// The forecasts that are scored: 22 origins, every four weeks from 2023-10-01 to 2025-05-11, each with 1 to 26 weeks or 1 to 6
/// months ahead, as far as the record goes. Histories are in the record's last version, so that a forecast of the day had less.
/// </summary>
public static class RollingOrigins
{
    public const int Weeks = 26;

    public const int Months = 6;

    /// <summary>A series needs so many counts since 2022-10-01, and so many past changes over a horizon, to be asked for.</summary>
    private const int LeastCounts = 8;
    private const int LeastChanges = 4;

    /// <summary>The origins, all Sundays.</summary>
    public static IReadOnlyList<DateOnly> Dates { get; } =
    [.. Enumerable.Range(0, 22).Select(i => new DateOnly(2023, 10, 1).AddDays(28 * i))];

    /// <summary>What is asked of a series. Of origins with the same history the first stands alone.</summary>
    public static IReadOnlyList<OriginTask> Of(TargetSeries series)
    {
        List<OriginTask> tasks = [];
        foreach (var origin in Dates)
        {
            var history = new History(series, series.Ends.Count(e => IsKnown(series.Target, e, origin)));
            if (history.Recent < LeastCounts || (tasks.Count > 0 && tasks[^1].History.Count == history.Count))
                continue;
            tasks.Add(new(series, origin, history, Ahead(series, history)));
        }
        return tasks;
    }

    private static IReadOnlyList<Asked> Ahead(TargetSeries series, History history)
    {
        var most = Math.Min(series.Target.Cadence == Cadence.Week ? Weeks : Months, series.Ends.Count - history.Count);
        most = Math.Min(most, history.Recent - LeastChanges);
        return
        [
            .. Enumerable
                .Range(1, most)
                .Select(h => new Asked(h, series.Ends[history.Count + h - 1], series.Values[history.Count + h - 1])),
        ];
    }

    /// <summary>A week is known if it ended before the origin; a month if another month had begun before it.</summary>
    public static bool IsKnown(ForecastTarget target, DateOnly end, DateOnly origin) =>
        target.Cadence == Cadence.Week ? end < origin : end.AddDays(1) < origin;
}
