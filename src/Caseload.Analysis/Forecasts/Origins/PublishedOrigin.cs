using Caseload.Analysis.Forecasts.Opponents;
using Caseload.Analysis.Forecasts.Targets;
using Caseload.Model.Forecasts;
using Caseload.Model.Records;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>
/// A rolling origin on the information set `published`: the nation's counts that are asked for there, forecast from what was public on
/// its day. The run starts on the day after the last public count of people held, so that the weeks since are simulated too, and reads
/// the levers known by that start. People held by AOR were not public and are not forecast.
/// </summary>
public sealed class PublishedOrigin
{
    private readonly PublicRecords known;
    private readonly IReadOnlyList<Pair> pairs;

    /// <param name="records">All records.</param>
    /// <param name="day">The origin.</param>
    /// <param name="dated">What is asked for on the set `dated`, at any origin.</param>
    /// <exception cref="ArgumentOutOfRangeException">What was public on the day is not on file.</exception>
    public PublishedOrigin(PublicRecords records, DateOnly day, IEnumerable<OriginTask> dated)
    {
        known = records.PublicOn(day);
        Start = known.MidnightFrom.AddDays(known.MidnightNational.Length);
        var series = TargetRecords.All(known).Where(s => IsNation(s.Location)).ToDictionary(s => s.Target);
        pairs =
        [
            .. dated
                .Where(t => t.Origin == day && IsNation(t.Series.Location))
                .Select(t => new Pair(t, new(series[t.Series.Target], series[t.Series.Target].Ends.Count))),
        ];
    }

    /// <summary>The rolling origins whose day's records can be formed.</summary>
    public static IReadOnlyList<DateOnly> Days { get; } = [.. RollingOrigins.Dates.Where(d => d >= RecordsPublicOn.First)];

    /// <summary>The first day of the run.</summary>
    public DateOnly Start { get; }

    /// <summary>What is asked for, with the history that the set `dated` has.</summary>
    public IReadOnlyList<OriginTask> Dated => [.. pairs.Select(p => p.Dated)];

    /// <summary>The last day of what was public of a count that is asked for.</summary>
    public DateOnly LastOf(OriginTask dated) => pairs.Single(p => p.Dated == dated).History.Last;

    /// <summary>The origins that the model is run from: those that its errors are learnt from, then the start.</summary>
    public IReadOnlyList<DateOnly> RunFrom(HindcastPlan plan) =>
        [.. plan.Origins.Where(o => o < Start && AdministrationChange.Same(o, Start)), Start];

    /// <summary>The model's forecasts of what is asked for, with the horizons of the set `dated`.</summary>
    public IReadOnlyList<QuantileForecast> Model(
        HindcastPlan plan,
        IProgress<int>? progress = null,
        CancellationToken ended = default
    )
    {
        var made = Hindcasts
            .Run(
                plan with
                {
                    Records = known,
                    Origins = RunFrom(plan),
                    Weeks = Steps(Cadence.Week),
                    Months = Steps(Cadence.Month),
                },
                Start,
                progress,
                ended
            )
            .Weighed.Where(f => IsNation(f.Location))
            .ToDictionary(f => (f.Target, f.TargetEndDate), f => f.Values);
        return Restated((pair, asked) => made[(pair.Dated.Series.Target.Name, asked.EndDate)]);
    }

    /// <summary>A simple forecast's, likewise.</summary>
    public IReadOnlyList<QuantileForecast> Of(IOpponent opponent)
    {
        var made = pairs.ToDictionary(p => p, p => opponent.Quantiles(p.History, p.Steps));
        return Restated((pair, asked) => made[pair][pair.Step(asked) - 1]);
    }

    private int Steps(Cadence cadence) => pairs.Where(p => p.Dated.Series.Target.Cadence == cadence).Max(p => p.Steps);

    private IReadOnlyList<QuantileForecast> Restated(Func<Pair, Asked, double[]> values) =>
        [
            .. pairs.SelectMany(p =>
                p.Dated.Asked.Select(a => new QuantileForecast(
                    p.Dated.Series.Target.Name,
                    p.Dated.Series.Location,
                    p.Dated.Origin,
                    a.Horizon,
                    a.EndDate,
                    values(p, a)
                ))
            ),
        ];

    private static bool IsNation(string location) => string.Equals(location, ForecastTarget.Nation, StringComparison.Ordinal);

    /// <summary>What is asked for, beside what was public of it.</summary>
    private sealed record Pair(OriginTask Dated, History History)
    {
        /// <summary>Weeks or months from the last public count to the last that is asked for.</summary>
        public int Steps => Step(Dated.Asked[^1]);

        /// <summary>Weeks or months from the last public count.</summary>
        public int Step(Asked asked)
        {
            var steps = 1;
            while (Dated.Series.Target.After(History.Last, steps) < asked.EndDate)
                steps++;
            return steps;
        }
    }
}
