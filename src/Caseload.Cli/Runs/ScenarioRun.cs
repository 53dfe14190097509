using Caseload.Analysis.Headlines;
using Caseload.Analysis.Series;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Cli.Progress;
using Caseload.Cli.Reports;
using Caseload.Engine.Ensembles;
using Caseload.Model.Scenarios;
using Caseload.Report;

namespace Caseload.Cli.Runs;

/// <summary>What a run gave: the verdict, where its files are, and laws that were broken.</summary>
internal sealed record RunOutcome(Verdict? Verdict, string? Files, IReadOnlyList<string> Breaches);

/// <summary>Carries out a scenario: the ensemble, its judgment, its files, its verdict.</summary>
internal static class ScenarioRun
{
    public static RunOutcome Carry(
        ModelInputs inputs,
        Scenario scenario,
        RunSettings settings,
        string remake,
        Surroundings around,
        CancellationToken ended
    )
    {
        var manifest = new ManifestOf(inputs.Home, settings, remake);
        using var folder = OutFolder.Begin(settings, scenario.Name, around);
        var experiment = inputs.Experiment(scenario);
        var set = HeadlineSet.Of(scenario, experiment.Layout, inputs.Records);
        var table = new HeadlineTable(set, settings.Runs);
        var rerun = set.Target.FirstDay is null ? 0 : Judgment.HistoriesOf(settings.Runs);
        using var progress = new ProgressLine(
            around.Error,
            around.ErrorIsTerminal,
            settings.Runs + rerun + BaselineTrust.HistoriesOf(settings.Runs)
        );
        using var spill = OutFolder.Spill(settings.Runs, experiment.Layout.Cells);
        using var series = OutFolder.Series(SeriesSet.Of(experiment.Layout), settings.Runs);
        var tables = RunTables.Of(series, set.Target);
        using var files = new ScenarioFiles(folder, experiment.Layout, settings.KeepRuns);
        var breaches = new BreachList();
        EnsembleRunner.Run(
            settings.Runs,
            experiment.Layout.Cells,
            settings.Threads,
            () =>
                new SeriesWorker(
                    new HeadlineWorker(
                        breaches.Watch(experiment.CreateWorker(settings.Seed, settings.Vary, settings.Check)),
                        table
                    ),
                    tables
                ),
            files.Keep,
            spill,
            progress,
            ended
        );
        progress.Part(settings.Runs);
        if (breaches.All.Count > 0)
            return new(null, null, breaches.All);
        var judgment =
            rerun == 0 ? null : Judgment.Of(table, Pinned.Table(inputs, scenario, set, settings, rerun, progress, ended));
        var verdict = Verdict.Of(scenario, table, settings.Seed, settings.Vary, judgment) with { Set = settings.Overrides.Set };
        var trust = BaselineTrust.Rows(inputs, settings, progress, ended);
        progress.Say("Writing the results");
        var results = tables.Results(ended);
        files.Write(scenario, spill, settings.Threads, ended);
        var made = manifest.Write(scenario);
        var ground = ReportFile.Ground(inputs, scenario.Horizon, trust, made);
        ReportFile.Write(folder, RunReport.Of(new(verdict, results, ground)), settings.Pictures);
        folder.Commit(made);
        return new(verdict, OutFolder.Named(settings, scenario.Name), []);
    }
}
