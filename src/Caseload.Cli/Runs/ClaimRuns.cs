using Caseload.Analysis.Claims;
using Caseload.Analysis.Headlines;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Cli.Progress;
using Caseload.Engine.Ensembles;
using Caseload.Model.Recording;

namespace Caseload.Cli.Runs;

/// <summary>Carries out the histories that claims are tested with.</summary>
internal sealed class ClaimRuns(ModelInputs inputs, ProgressLine? progress, CancellationToken ended)
{
    public ClaimOutcome Carry(ClaimExperiment asked)
    {
        var (columns, to) = Columns(asked, asked.Scenario);
        if (asked.Less is { } less)
        {
            var (others, _) = Columns(asked, less);
            foreach (var (values, other) in columns.Zip(others, (a, b) => (a.Values, b.Values)))
                for (var run = 0; run < values.Length; run++)
                    values[run] -= other[run];
        }
        return new(asked, columns) { To = to };
    }

    private (IReadOnlyList<(Headline Headline, double[] Values)> Columns, DateOnly To) Columns(
        ClaimExperiment asked,
        string scenario
    )
    {
        var settings = new RunSettings
        {
            Overrides = new() { To = asked.To is { } to ? Period.Iso(to) : null, Set = asked.Set is { } set ? [set] : [] },
        };
        var experiment = inputs.Experiment(inputs.Scenario(scenario, settings));
        var headlines = asked.Values(experiment.Layout);
        List<(Headline Headline, double[] Values)> columns = [.. headlines.Select(h => (h, new double[asked.Histories]))];
        EnsembleRunner.Run(
            asked.Histories,
            experiment.Layout.Cells,
            settings.Threads,
            () => experiment.CreateWorker(settings.Seed, Vary.Both),
            (run, record) =>
            {
                foreach (var (headline, values) in columns)
                    values[run] = headline.Value(new(experiment.Layout, record));
            },
            progress: progress,
            cancellation: ended
        );
        progress?.Part(asked.Histories);
        return (columns, experiment.Scenario.Horizon.To);
    }
}
