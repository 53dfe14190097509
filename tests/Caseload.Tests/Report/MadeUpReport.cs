using Caseload.Analysis.Headlines;
using Caseload.Analysis.Observed;
using Caseload.Analysis.Series;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Cli.Reports;
using Caseload.Engine.Ensembles;
using Caseload.Model.Recording;
using Caseload.Report;
using Caseload.Tests.Analysis;
using Caseload.Tests.Data;

namespace Caseload.Tests.Report;

/// <summary>Inputs of a report from a few real histories over a short horizon.</summary>
internal static class MadeUpReport
{
    private const ulong Seed = 20250127;

    private static readonly ModelInputs Inputs = ModelInputs.Read(new Home(RepositoryPaths.Root));

    public static ReportInputs Of(string name, DateOnly from, DateOnly to, int histories)
    {
        var scenario = Inputs.Scenario(name, new RunSettings()) with { Horizon = new(from, to) };
        var experiment = Inputs.Experiment(scenario);
        var set = HeadlineSet.Of(scenario, experiment.Layout, Inputs.Records);
        var table = new HeadlineTable(set, histories);
        using var series = new SeriesTable(SeriesSet.Of(experiment.Layout), histories);
        var tables = RunTables.Of(series, set.Target);
        EnsembleRunner.Run(
            histories,
            experiment.Layout.Cells,
            1,
            () => new SeriesWorker(new HeadlineWorker(experiment.CreateWorker(Seed, Vary.Both), table), tables)
        );
        return new(
            Verdict.Of(scenario, table, Seed, Vary.Both, judgment: null),
            tables.Results(),
            new()
            {
                Record = RecordSeries.Before(Inputs.Records, scenario.Horizon),
                Outline = ReportFile.Outline(Inputs.Home),
                Trust =
                [
                    new("ERO arrests a day, February to August 2025", 763, Samples.Range(690, 780, 905), "made up"),
                    new("People detained, 24 August 2025", 60_134, Samples.Range(61_000, 64_000, 69_000), "made up"),
                    new("Departures a day, August 2025", 0, Samples.Range(598, 702, 811), "made up"),
                ],
                TrustHistories = 12,
                Skill =
                [
                    new("arrests_week US", 52, 0.74, 0.6, 0.93, 0.46, 0.88, "naive", 0.9),
                    new("removal_bookouts_month US", 12, 1.06, null, null, 0.43, 0.83, "theta", 0.99),
                ],
                Claims = Inputs.Tested(),
                Command = $"caseload run {name} --runs {histories}",
                Version = "0.0.0",
                Hashes = [("parameters", new string('0', 64))],
            }
        );
    }
}
