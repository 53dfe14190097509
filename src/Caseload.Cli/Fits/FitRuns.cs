using Caseload.Analysis.Calibration;
using Caseload.Analysis.Fit;
using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Engine.Ensembles;
using Caseload.Model;
using Caseload.Model.Recording;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Fits;

/// <summary>Baseline over some days, beside the record.</summary>
/// <param name="Lines">Key quantities.</param>
/// <param name="Series">Those series of the calibration that have values in these days.</param>
internal sealed record FitRuns(IReadOnlyList<FitLine> Lines, IReadOnlyList<SeriesFit> Series)
{
    /// <summary>Runs at central parameters that differ by chance alone.</summary>
    public const int Central = 8;

    /// <summary>Histories with parameters drawn as in every run.</summary>
    public const int Ensemble = 128;

    public static FitRuns Of(
        ModelInputs inputs,
        Horizon horizon,
        Func<DailyMeans, IReadOnlyList<FitRow>> rows,
        IProgress<int> progress,
        CancellationToken ended
    )
    {
        var experiment = inputs.Experiment(inputs.Scenario("baseline", new RunSettings()) with { Horizon = horizon });
        List<CalibrationSeries> series =
        [
            .. CalibrationRecord.Of(inputs.Records, experiment.Layout).Where(s => s.Points.Count > 0),
        ];
        var central = rows(CentralMeans(experiment));
        var quantities = new IReadOnlyList<FitRow>[Ensemble];
        var values = new double[Ensemble][];
        EnsembleRunner.Run(
            Ensemble,
            experiment.Layout.Cells,
            Environment.ProcessorCount,
            () => experiment.CreateWorker(RunSettings.DefaultSeed, Vary.Both),
            (run, record) =>
            {
                var means = new DailyMeans(experiment.Layout);
                means.Add(record);
                quantities[run] = rows(means);
                values[run] = Read(series, new RunRecord(experiment.Layout, record));
            },
            progress: progress,
            cancellation: ended
        );
        return new(
            [.. central.Select((row, i) => new FitLine(row, Interval.Of([.. quantities.Select(q => q[i].Model)])))],
            SeriesFit.Of(series, values)
        );
    }

    private static DailyMeans CentralMeans(Experiment experiment)
    {
        var means = new DailyMeans(experiment.Layout);
        var worker = experiment.CreateWorker(RunSettings.DefaultSeed, Vary.Chance);
        var record = new float[experiment.Layout.Cells];
        for (var run = 0; run < Central; run++)
        {
            worker.Execute(run, record);
            means.Add(record);
        }
        return means;
    }

    private static double[] Read(IReadOnlyList<CalibrationSeries> series, RunRecord run)
    {
        List<double> values = [];
        foreach (var one in series)
        foreach (var point in one.Points)
            values.Add(point.Of(run));
        return [.. values];
    }
}
