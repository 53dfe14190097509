using Caseload.Analysis.Headlines;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Cli.Progress;
using Caseload.Engine.Ensembles;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Runs;

/// <summary>What a run gave: the verdict, where its files are, and laws that were broken.</summary>
internal sealed record RunOutcome(Verdict Verdict, string? Files, IReadOnlyList<string> Breaches);

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
        var experiment = inputs.Experiment(scenario);
        var set = Pilot.Headlines(experiment, inputs.Records, settings);
        var table = new HeadlineTable(set, settings.Runs);
        var rerun = set.Target.FirstDay is null ? 0 : Judgment.HistoriesOf(settings.Runs);
        using var progress = new ProgressLine(around.Error, around.ErrorIsTerminal, settings.Runs + rerun);
        using var spill = new SpillFile(settings.Runs, experiment.Layout.Cells);
        var breaches = new BreachList();
        EnsembleRunner.Run(
            settings.Runs,
            experiment.Layout.Cells,
            settings.Threads,
            () => new HeadlineWorker(breaches.Watch(experiment.CreateWorker(settings.Seed, settings.Vary, settings.Check)), table),
            spill: spill,
            progress: progress,
            cancellation: ended
        );
        progress.Part(settings.Runs);
        var judgment = rerun == 0 ? null : Judgment.Of(table, Pinned.Table(inputs, scenario, settings, rerun, progress, ended));
        var verdict = Verdict.Of(scenario, table, settings.Seed, experiment.Layout.Weeks, judgment);
        if (breaches.All.Count > 0)
            return new(verdict, null, breaches.All);
        return new(verdict, null, []);
    }
}
