using Caseload.Analysis.Headlines;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Cli.Progress;
using Caseload.Engine.Ensembles;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Runs;

/// <summary>The first histories again with the judgment about targets at 0: same seed, same run numbers, no files.</summary>
internal static class Pinned
{
    public static HeadlineTable Table(
        ModelInputs inputs,
        Scenario scenario,
        HeadlineSet set,
        RunSettings settings,
        int histories,
        ProgressLine progress,
        CancellationToken ended
    )
    {
        var experiment = inputs.Experiment(
            scenario with
            {
                Parameters =
                [
                    .. scenario.Parameters.Where(p => !p.Parameter.Equals(Judgment.Parameter, StringComparison.Ordinal)),
                    new(Judgment.Parameter, 0, 0, 0),
                ],
            }
        );
        var table = new HeadlineTable(set, histories);
        EnsembleRunner.Run(
            histories,
            experiment.Layout.Cells,
            settings.Threads,
            () => new HeadlineWorker(experiment.CreateWorker(settings.Seed, settings.Vary), table),
            progress: progress,
            cancellation: ended
        );
        progress.Part(histories);
        return table;
    }
}
