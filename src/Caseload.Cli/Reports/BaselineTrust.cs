using Caseload.Analysis.Headlines;
using Caseload.Analysis.Observed;
using Caseload.Analysis.Series;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Cli.Progress;
using Caseload.Cli.Runs;
using Caseload.Engine.Ensembles;
using Caseload.Report;

namespace Caseload.Cli.Reports;

/// <summary>`baseline` over the days that the records cover, beside them: what every report says of how far to trust it.</summary>
internal static class BaselineTrust
{
    private const string Scenario = "baseline";

    private static readonly DateOnly RecordsEnd = new(2025, 8, 31);

    /// <summary>One block of the Latin hypercube: enough for ranges, few enough to cost seconds.</summary>
    public static int HistoriesOf(int runs) => Math.Min(runs, 64);

    public static IReadOnlyList<TrustRow> Rows(
        ModelInputs inputs,
        RunSettings settings,
        ProgressLine progress,
        CancellationToken ended
    )
    {
        var scenario = inputs.Scenario(Scenario, new RunSettings());
        scenario = scenario with { Horizon = scenario.Horizon with { To = RecordsEnd } };
        var experiment = inputs.Experiment(scenario);
        var runs = HistoriesOf(settings.Runs);
        var set = HeadlineSet.Of(scenario, experiment.Layout, inputs.Records);
        var table = new HeadlineTable(set, runs);
        using var series = OutFolder.Series(SeriesSet.Of(experiment.Layout), runs);
        var tables = RunTables.Of(series, set.Target);
        EnsembleRunner.Run(
            runs,
            experiment.Layout.Cells,
            settings.Threads,
            () => new SeriesWorker(new HeadlineWorker(experiment.CreateWorker(settings.Seed, settings.Vary), table), tables),
            progress: progress,
            cancellation: ended
        );
        progress.Part(runs);
        var verdict = Verdict.Of(scenario, table, settings.Seed, settings.Vary, judgment: null);
        return TrustRows.Of(verdict, tables.Results(ended), RecordSeries.Of(inputs.Records, scenario.Horizon.From));
    }
}
