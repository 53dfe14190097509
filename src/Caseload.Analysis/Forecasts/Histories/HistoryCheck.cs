using Caseload.Analysis.Forecasts.Origins;
using Caseload.Analysis.Forecasts.Targets;
using Caseload.Analysis.Headlines;
using Caseload.Engine.Ensembles;
using Caseload.Model;
using Caseload.Model.Forecasts;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Forecasts.Histories;

/// <summary>
/// Weekly arrests across a change of administration that lies before the records which the model was built on: what the mechanisms
/// say from priors of that time. The record before the origin gives the level and the model its growth, as at any other origin.
/// After the origin nothing recorded is read but, in one of two readings, detainers.
/// </summary>
public sealed class HistoryCheck
{
    /// <summary>Weeks that are forecast.</summary>
    public const int Weeks = 26;

    /// <summary>The random walk learns its spread from so many weeks before the origin.</summary>
    private const int WalkWeeks = 104;

    /// <summary>Days before the origin whose mean is the model's own level: as at the rolling origins.</summary>
    private const int StartDays = 28;

    private readonly Scenario scenario;
    private readonly ParameterTable table;
    private readonly PublicRecords records;
    private readonly TargetSeries series;

    /// <param name="scenario">The policies, from before the change to the last week that is forecast.</param>
    /// <param name="table">All parameters.</param>
    /// <param name="priors">The rows of that time.</param>
    /// <param name="records">All records.</param>
    /// <exception cref="ArgumentException">No change of administration lies within the scenario, or its weeks are too few.</exception>
    public HistoryCheck(Scenario scenario, ParameterTable table, ParameterTable priors, PublicRecords records)
    {
        this.scenario = scenario;
        this.records = records;
        Change = AdministrationChange.Days.FirstOrDefault(d => d >= scenario.Horizon.From && d <= scenario.Horizon.To);
        Origin = Change.AddDays(-(int)Change.DayOfWeek);
        if (Change == default || Origin.AddDays(-StartDays) < scenario.Horizon.From)
            throw new ArgumentException(
                $"{scenario.Name} has no four weeks before a change of administration.",
                nameof(scenario)
            );
        if (Origin.AddDays(7 * Weeks - 1) > scenario.Horizon.To)
            throw new ArgumentException($"{scenario.Name} ends before {Weeks} weeks are over.", nameof(scenario));
        this.table = table.KnownBefore(Origin).ReplacedBy(priors);
        series = TargetRecords.All(records)[0];
        var known = series.Ends.Count(e => e < Origin);
        Task = new(
            series,
            Origin,
            new History(series, known, Origin.AddDays(-7 * WalkWeeks - 1)),
            [.. Enumerable.Range(1, Weeks).Select(h => new Asked(h, series.Ends[known + h - 1], series.Values[known + h - 1]))]
        );
    }

    /// <summary>The day on which the administration changed.</summary>
    public DateOnly Change { get; }

    /// <summary>The Sunday of that week.</summary>
    public DateOnly Origin { get; }

    /// <summary>What is asked for, and what came.</summary>
    public OriginTask Task { get; }

    /// <summary>
    /// The experiment of one reading. Records of custody, courts and departures are those that there are, later ones too: the run
    /// needs some, and none of them reaches arrests while crowding does not slow them.
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
                Arrests = records.Before(Origin).Arrests,
                Detainers = detainersTold ? records.Detainers : records.Before(Origin).Detainers,
                Atd = records.Before(Origin).Atd,
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
        var measure = RunRecord.Place(layout, "arrests");
        EnsembleRunner.Run(
            histories,
            layout.Cells,
            threads,
            () => experiment.CreateWorker(seed, Vary.Both),
            (run, record) =>
            {
                start[run] = Mean(layout, record, measure, Origin.AddDays(-StartDays), StartDays);
                for (var h = 0; h < ahead.Length; h++)
                    ahead[h][run] = Mean(layout, record, measure, Task.Asked[h].EndDate.AddDays(-6), 7);
            },
            cancellation: ended
        );
        var view = new OriginView(
            Origin,
            series,
            Task.History,
            OriginLevel.Log(records.Before(Origin), Task.History, series.Target, series.Location, 0),
            [.. Task.Asked.Select(a => a.EndDate)],
            new OriginPaths(start, ahead)
        );
        view.Weigh([.. Enumerable.Repeat(1.0, histories)]);
        return [.. ModelForecast.At([view])];
    }

    // A day, over days in a row.
    private static double Mean(RecordLayout layout, ReadOnlySpan<float> record, int measure, DateOnly from, int days)
    {
        var first = from.DayNumber - layout.Horizon.From.DayNumber;
        var sum = 0.0;
        for (var d = first; d < first + days; d++)
            sum += record[layout.Day(measure, d)];
        return sum / days;
    }
}
