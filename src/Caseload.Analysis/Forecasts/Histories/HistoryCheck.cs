using Caseload.Analysis.Forecasts.Origins;
using Caseload.Analysis.Forecasts.Targets;
using Caseload.Analysis.Headlines;
using Caseload.Engine.Ensembles;
using Caseload.Engine.Numerics;
using Caseload.Model;
using Caseload.Model.Custody;
using Caseload.Model.Forecasts;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Forecasts.Histories;

/// <summary>
/// Weekly arrests across a change of administration that lies before the records which the model was built on: what the mechanisms
/// say from priors of that time. The record before the origin gives the level and the model its growth. After the origin nothing
/// recorded is read but, in one of two readings, detainers.
/// </summary>
public sealed class HistoryCheck
{
    /// <summary>Weeks that are forecast.</summary>
    public const int Weeks = 26;

    /// <summary>Days before the origin whose mean is the model's own level.</summary>
    public const int StartDays = 28;

    /// <summary>The random walk learns its spread from so many weeks before the origin.</summary>
    private const int WalkWeeks = 104;

    private readonly Scenario scenario;
    private readonly ParameterTable table;
    private readonly PublicRecords records;
    private readonly PublicRecords before;
    private readonly TargetSeries series;
    private readonly double logLevel;

    /// <param name="scenario">The policies, over <see cref="ChangeWithin"/> a change of administration.</param>
    /// <param name="table">All parameters.</param>
    /// <param name="priors">The rows of that time.</param>
    /// <param name="records">All records.</param>
    /// <exception cref="ArgumentException">The scenario is not over such a change.</exception>
    public HistoryCheck(Scenario scenario, ParameterTable table, ParameterTable priors, PublicRecords records)
    {
        Origin = SundayOf(
            ChangeWithin(scenario.Horizon)
                ?? throw new ArgumentException($"{scenario.Name} is not over a change of administration.", nameof(scenario))
        );
        this.scenario = Apart(scenario);
        this.records = records;
        before = records.Before(Origin);
        this.table = table.KnownBefore(Origin).ReplacedBy(priors);
        series = TargetRecords.All(records)[0];
        var known = series.Ends.Count(e => e < Origin);
        Task = new(
            series,
            Origin,
            new History(series, known, Origin.AddDays(-7 * WalkWeeks - 1)),
            [.. Enumerable.Range(1, Weeks).Select(h => new Asked(h, series.Ends[known + h - 1], series.Values[known + h - 1]))]
        );
        logLevel = OriginLevel.Log(before, Task.History, series.Target, series.Location, 0);
    }

    /// <summary>The first change of administration with four weeks before and half a year after it in the horizon; null: none.</summary>
    public static DateOnly? ChangeWithin(Horizon horizon)
    {
        foreach (var day in AdministrationChange.Days)
            if (SundayOf(day).AddDays(-StartDays) >= horizon.From && SundayOf(day).AddDays(7 * Weeks - 1) <= horizon.To)
                return day;
        return null;
    }

    /// <summary>The Sunday of the week in which the administration changed.</summary>
    public DateOnly Origin { get; }

    /// <summary>What is asked for, and what came.</summary>
    public OriginTask Task { get; }

    /// <summary>The level at the origin: arrests a week, from the record.</summary>
    public double Level => 7 * (Exact.Exp(logLevel) - 1);

    /// <summary>
    /// The experiment of one reading. Records of custody, courts and departures are those that there are, later ones too: the run
    /// needs some, and none of them reaches arrests where beds are never short and crowding slows nothing.
    /// </summary>
    /// <param name="detainersTold">
    /// True: detainers after the origin are those recorded. False: they stay at the mean of the last weeks, with their own spread.
    /// </param>
    public Experiment Experiment(bool detainersTold) =>
        Model.Experiment.Create(
            detainersTold ? scenario : scenario with { Origin = Origin },
            table,
            records with
            {
                Arrests = before.Arrests,
                Detainers = detainersTold ? records.Detainers : before.Detainers,
                Atd = before.Atd,
            }
        );

    /// <summary>The forecasts of one reading, one for each week that is asked for.</summary>
    /// <param name="experiment">Of <see cref="Experiment"/>.</param>
    /// <param name="histories">Simulated histories; all count alike.</param>
    public IReadOnlyList<QuantileForecast> Forecast(
        Experiment experiment,
        int histories,
        ulong seed,
        int threads,
        CancellationToken ended = default
    )
    {
        var layout = experiment.Layout;
        var start = new double[histories];
        double[][] ahead = [.. Task.Asked.Select(_ => new double[histories])];
        var measure = RunRecord.PlaceOf(layout, "arrests");
        DaySpan Days(DateOnly last, int count)
        {
            var day = last.DayNumber - layout.Horizon.From.DayNumber;
            return new(day - count + 1, day);
        }
        EnsembleRunner.Run(
            histories,
            layout.Cells,
            threads,
            () => experiment.CreateWorker(seed, Vary.Both),
            (run, record) =>
            {
                var read = new RunRecord(layout, record);
                start[run] = read.Mean(measure, Days(Origin.AddDays(-1), StartDays));
                for (var h = 0; h < ahead.Length; h++)
                    ahead[h][run] = read.Mean(measure, Days(Task.Asked[h].EndDate, 7));
            },
            cancellation: ended
        );
        var view = new OriginView(
            Origin,
            series,
            Task.History,
            logLevel,
            [.. Task.Asked.Select(a => a.EndDate)],
            new OriginPaths(start, ahead)
        );
        view.Weigh([.. Enumerable.Repeat(1.0, histories)]);
        return [.. ModelForecast.At([view])];
    }

    // Whatever the scenario says of them, beds are never short and crowding slows nothing: the record of custody begins later.
    private static Scenario Apart(Scenario scenario) =>
        scenario with
        {
            Levers =
            [
                .. scenario.Levers.Where(l => !l.Lever.Equals(BedStage.Contract.Id, StringComparison.Ordinal)),
                new(BedStage.Contract.Id, [new(scenario.Horizon.From, null, Plenty)]),
            ],
            Parameters =
            [
                .. scenario.Parameters.Where(p => !p.Parameter.Equals(BedStage.Damping.Id, StringComparison.Ordinal)),
                new(BedStage.Damping.Id, 0, 0, 0),
            ],
        };

    /// <summary>Beds under contract: more than can be filled.</summary>
    private const double Plenty = 200_000;

    private static DateOnly SundayOf(DateOnly day) => day.AddDays(-(int)day.DayOfWeek);
}
