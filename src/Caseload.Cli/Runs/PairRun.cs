using Caseload.Analysis.Comparison;
using Caseload.Analysis.Headlines;
using Caseload.Analysis.Series;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Cli.Progress;
using Caseload.Cli.Reports;
using Caseload.Data.Errors;
using Caseload.Data.Results;
using Caseload.Data.Scenarios;
using Caseload.Engine.Ensembles;
using Caseload.Model.Scenarios;
using Caseload.Report.Comparisons;

namespace Caseload.Cli.Runs;

/// <summary>What a comparison gave.</summary>
internal sealed record PairOutcome(ScenarioComparison? Comparison, string? Files, IReadOnlyList<string> Breaches);

/// <summary>Carries out two scenarios, pair by pair, over the horizon that both have.</summary>
internal static class PairRun
{
    public static PairOutcome Carry(
        ModelInputs inputs,
        Scenario a,
        Scenario b,
        RunSettings settings,
        string remake,
        Surroundings around,
        CancellationToken ended
    )
    {
        if (
            a.Name.Equals(b.Name, StringComparison.Ordinal)
            && !ScenarioText.Write(a).Equals(ScenarioText.Write(b), StringComparison.Ordinal)
        )
            throw new UserError(
                $"both scenarios are named {a.Name} and they differ",
                "two names: a scenario has the name of its file"
            );
        var cut = Cut(a, b);
        (a, b) = OneHorizon(a, b);
        var name = $"{a.Name}-vs-{b.Name}";
        var manifest = new ManifestOf(inputs.Home, settings with { KeepRuns = 0 }, remake);
        using var folder = OutFolder.Begin(settings, name, around);
        var (first, second) = (inputs.Experiment(a), inputs.Experiment(b));
        var tableA = new HeadlineTable(HeadlineSet.Of(a, first.Layout, inputs.Records), settings.Runs);
        var tableB = new HeadlineTable(HeadlineSet.Of(b, second.Layout, inputs.Records), settings.Runs);
        var rerun = Judgment.HistoriesOf(settings.Runs);
        using var progress = new ProgressLine(
            around.Error,
            around.ErrorIsTerminal,
            settings.Runs + 2 * rerun + BaselineTrust.HistoriesOf(settings.Runs)
        );
        using var spill = OutFolder.Spill(settings.Runs, first.Layout.Cells);
        var set = SeriesSet.Of(first.Layout);
        using var seriesA = OutFolder.Series(set, settings.Runs);
        using var seriesB = OutFolder.Series(set, settings.Runs);
        using var seriesLess = OutFolder.Series(set, settings.Runs);
        var series = new SeriesPair(
            RunTables.Of(seriesA, tableA.Set.Target),
            RunTables.Of(seriesB, tableB.Set.Target),
            seriesLess
        );
        var sameness = new Sameness();
        var breaches = new BreachList();
        EnsembleRunner.Run(
            settings.Runs,
            first.Layout.Cells,
            settings.Threads,
            () =>
                new PairWorker(
                    breaches.Watch(first.CreateWorker(settings.Seed, settings.Vary, settings.Check)),
                    breaches.Watch(second.CreateWorker(settings.Seed, settings.Vary, settings.Check)),
                    tableA,
                    tableB,
                    series,
                    sameness
                ),
            spill: spill,
            progress: progress,
            cancellation: ended
        );
        progress.Part(settings.Runs);
        if (breaches.All.Count > 0)
            return new(null, null, breaches.All);
        var comparison = ScenarioComparison.Of(a, b, tableA, tableB, settings.Seed, sameness.Exact) with
        {
            Vary = settings.Vary,
            Cut = cut,
            Set = settings.Overrides.Set,
        };
        if (!sameness.Exact)
        {
            var pinnedA = Pinned.Table(inputs, a, tableA.Set, settings, rerun, progress, ended);
            var pinnedB = Pinned.Table(inputs, b, tableB.Set, settings, rerun, progress, ended);
            comparison = comparison with { Judgment = JudgmentInDifference.Of(tableA, tableB, pinnedA, pinnedB) };
        }
        var trust = BaselineTrust.Rows(inputs, settings, progress, ended);
        progress.Say("Writing the results");
        var results = series.Results(ended);
        DifferenceCsv.Write(folder, a.Name, b.Name, first.Layout, CellSummaries.Of(spill, settings.Threads, ended).Give);
        MeasuresFile.Write(folder, first.Layout.Measures);
        ended.ThrowIfCancellationRequested();
        var made = manifest.Write(a, b);
        var ground = ReportFile.Ground(inputs, a.Horizon, trust, made);
        ReportFile.Write(folder, ComparisonReport.Of(new(comparison, results, ground)), settings.Pictures);
        folder.Commit(made);
        return new(comparison, OutFolder.Named(settings, name), []);
    }

    private static (string Name, DateOnly End)? Cut(Scenario a, Scenario b) =>
        a.Horizon.To == b.Horizon.To ? null
        : a.Horizon.To > b.Horizon.To ? (a.Name, a.Horizon.To)
        : (b.Name, b.Horizon.To);

    /// <summary>Both cut to the earlier end; histories can be paired from one first day alone.</summary>
    private static (Scenario A, Scenario B) OneHorizon(Scenario a, Scenario b)
    {
        if (a.Horizon.From != b.Horizon.From)
            throw new UserError(
                $"{a.Name} starts on {Period.Iso(a.Horizon.From)} and {b.Name} on {Period.Iso(b.Horizon.From)}",
                "one first day for both: give --from"
            );
        var to = a.Horizon.To < b.Horizon.To ? a.Horizon.To : b.Horizon.To;
        var horizon = a.Horizon with { To = to };
        return (a with { Horizon = horizon }, b with { Horizon = horizon });
    }
}
