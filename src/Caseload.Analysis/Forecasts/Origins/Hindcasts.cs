using Caseload.Analysis.Forecasts.Targets;
using Caseload.Engine.Ensembles;
using Caseload.Model.Forecasts;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>What is asked of the model: from where, how far, with how many histories.</summary>
/// <param name="Baseline">The policies as they were; each origin reads what it knew of them.</param>
/// <param name="Origins">Ascending; the first ones may only serve to learn errors from.</param>
/// <param name="Weeks">Longest horizon of weekly counts.</param>
/// <param name="Months">Longest horizon of monthly counts.</param>
public sealed record HindcastPlan(
    Scenario Baseline,
    ParameterTable Parameters,
    PublicRecords Records,
    IReadOnlyList<DateOnly> Origins,
    int Weeks,
    int Months,
    int Histories,
    ulong Seed,
    int Threads
)
{
    /// <summary>True if a month that ended the day before an origin is known: the rolling origins wait until another has begun.</summary>
    public bool KnowsLastMonth { get; init; }

    /// <summary>Days of a run: the longest horizon of either kind, and a month more for the month that was begun.</summary>
    public int Days => Math.Max(7 * (Weeks + 2), 31 * (Months + 1) - 21);
}

/// <summary>Forecasts of the same runs, in the same order.</summary>
/// <param name="Weighed">By histories weighed by their errors at earlier origins: the model's forecasts.</param>
/// <param name="Prior">By histories that all count alike.</param>
public sealed record HindcastForecasts(IReadOnlyList<QuantileForecast> Weighed, IReadOnlyList<QuantileForecast> Prior);

/// <summary>
/// Runs the model from each origin with what was known before it, and forecasts every count. Nothing recorded on or after an
/// origin reaches its forecasts; a later error reaches only later ones.
/// </summary>
public sealed class Hindcasts
{
    private readonly HindcastPlan plan;
    private readonly IReadOnlyList<TargetSeries> series;
    private readonly List<OriginView>[] views;
    private readonly List<OriginView>[] priors;

    private Hindcasts(HindcastPlan plan)
    {
        this.plan = plan;
        series = TargetRecords.All(plan.Records);
        views = [.. series.Select(_ => new List<OriginView>())];
        priors = [.. series.Select(_ => new List<OriginView>())];
    }

    /// <summary>The forecasts of every count at every origin from a date on, with the horizons of the plan.</summary>
    public static HindcastForecasts Run(
        HindcastPlan plan,
        DateOnly from,
        IProgress<int>? progress = null,
        CancellationToken ended = default
    )
    {
        var hindcasts = new Hindcasts(plan);
        List<QuantileForecast> weighed = [];
        List<QuantileForecast> prior = [];
        for (var i = 0; i < plan.Origins.Count; i++)
        {
            hindcasts.See(plan.Origins[i], null, ended);
            progress?.Report((i + 1) * plan.Histories);
            if (plan.Origins[i] < from)
                continue;
            weighed.AddRange(Forecast(hindcasts.views));
            prior.AddRange(Forecast(hindcasts.priors));
        }
        return new(weighed, prior);
    }

    /// <summary>The last origin's forecasts, as it knew the levers and with the rows of levers that were known later.</summary>
    public static (IReadOnlyList<QuantileForecast> AsOf, IReadOnlyList<QuantileForecast> Conditional) Twice(
        HindcastPlan plan,
        IReadOnlyList<ParameterRow> later,
        IProgress<int>? progress = null,
        CancellationToken ended = default
    )
    {
        var hindcasts = new Hindcasts(plan);
        for (var i = 0; i < plan.Origins.Count; i++)
        {
            hindcasts.See(plan.Origins[i], null, ended);
            progress?.Report((i + 1) * plan.Histories);
        }
        List<QuantileForecast> asOf = [.. Forecast(hindcasts.views)];
        foreach (var own in hindcasts.views)
            own.RemoveAt(own.Count - 1);
        hindcasts.See(plan.Origins[^1], later, ended);
        progress?.Report((plan.Origins.Count + 1) * plan.Histories);
        return (asOf, [.. Forecast(hindcasts.views)]);
    }

    private void See(DateOnly origin, IReadOnlyList<ParameterRow>? later, CancellationToken ended)
    {
        var experiments = OriginScenarios.Of(plan.Baseline, plan.Parameters, plan.Records, origin, plan.Days, later);
        var layout = experiments[0].Layout;
        List<(int Series, History History, DateOnly[] Ends)> asked = [];
        for (var s = 0; s < series.Count; s++)
        {
            var target = series[s].Target;
            var count = series[s].Ends.Count(e => IsKnown(target, e, origin));
            if (count == 0)
                continue;
            var history = new History(series[s], count);
            var steps = target.Cadence == Cadence.Week ? plan.Weeks : plan.Months;
            asked.Add((s, history, [.. Enumerable.Range(1, steps).Select(h => target.After(history.Last, h))]));
        }
        var days = asked.Max(a => OriginPaths.DaysRead(layout, series[a.Series].Location, a.Ends));
        var records = new float[plan.Histories][];
        EnsembleRunner.Run(
            plan.Histories,
            layout.Cells,
            plan.Threads,
            () => new PartWorker([.. experiments.Select(e => e.CreateWorker(plan.Seed, Vary.Both, days: days))]),
            (run, record) => records[run] = record.ToArray(),
            cancellation: ended
        );
        var before = plan.Records.Before(origin);
        foreach (var (s, history, ends) in asked)
        {
            var (target, location) = (series[s].Target, series[s].Location);
            var nation = string.Equals(location, ForecastTarget.Nation, StringComparison.Ordinal);
            views[s]
                .Add(
                    new(
                        origin,
                        series[s],
                        history,
                        OriginLevel.Log(before, history, target, location, ErrorModel.Of(target, nation).Moved),
                        ends,
                        OriginPaths.Of(layout, records, target, location, ends)
                    )
                );
        }
        // Months lag, so that their level at the origin is moved by faster records; arrests have no more to say than book-ins.
        List<OriginView> flows =
        [
            .. views
                .Where(v => v.Count > 0 && v[^1].Origin == origin && v[^1].Series.Target.Cadence == Cadence.Month)
                .Select(v => v[^1]),
        ];
        var weights = HistoryWeights.Of(views[Held], flows, origin, plan.Histories, experiments.Count);
        double[] alike = [.. Enumerable.Repeat(1.0, plan.Histories)];
        for (var s = 0; s < series.Count; s++)
        {
            if (views[s].Count == 0 || views[s][^1].Origin != origin)
                continue;
            var prior = views[s][^1] with { };
            views[s][^1].Weigh(weights);
            prior.Weigh(alike);
            priors[s].Add(prior);
        }
    }

    // As at the rolling origins; a plan may know the month that ended the day before.
    private bool IsKnown(ForecastTarget target, DateOnly end, DateOnly origin) =>
        RollingOrigins.IsKnown(target, end, origin) || (plan.KnowsLastMonth && end < origin);

    private int Held => Enumerable.Range(0, series.Count).First(s => series[s].Target.Equals(ForecastTarget.DetainedMidnight));

    private static IEnumerable<QuantileForecast> Forecast(List<OriginView>[] views)
    {
        foreach (var own in views)
        {
            if (own.Count == 0 || own[^1].History.Recent < LeastCounts)
                continue;
            foreach (var forecast in ModelForecast.At(own))
                yield return forecast;
        }
    }

    /// <summary>A count with fewer records since 2022-10 has no changes to learn from.</summary>
    private const int LeastCounts = 4;

    // Each part of an ensemble has its own scenario; history r belongs to part r modulo their number.
    private sealed class PartWorker(IRunWorker[] parts) : IRunWorker
    {
        public void Execute(int run, Span<float> record) => parts[run % parts.Length].Execute(run, record);
    }
}
