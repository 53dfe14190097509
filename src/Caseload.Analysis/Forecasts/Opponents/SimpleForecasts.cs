using Caseload.Analysis.Forecasts.Targets;
using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Opponents;

/// <summary>The simple statistical forecasts, and what they say at an origin.</summary>
public static class SimpleForecasts
{
    /// <summary>The random walk about the mean of the last four weeks: scores are given relative to it.</summary>
    public static IOpponent Baseline { get; } = new RandomWalk("rw", 4);

    /// <summary>All of them, the baseline first.</summary>
    public static IReadOnlyList<IOpponent> All { get; } =
    [
        Baseline,
        new RandomWalk("naive", 1),
        new Drift(),
        new ExponentialSmoothing(),
        new Theta(),
        new QuantileAverage(new Theta(), new RandomWalk("naive", 1)),
    ];

    /// <summary>One forecast for each count that is asked for, in its order.</summary>
    public static IReadOnlyList<QuantileForecast> At(this IOpponent opponent, OriginTask task)
    {
        var rows = opponent.Quantiles(task.History, task.Asked.Count);
        return
        [
            .. task.Asked.Select(a => new QuantileForecast(
                task.Series.Target.Name,
                task.Series.Location,
                task.Origin,
                a.Horizon,
                a.EndDate,
                rows[a.Horizon - 1]
            )),
        ];
    }
}
