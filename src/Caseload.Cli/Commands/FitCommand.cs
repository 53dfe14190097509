using System.CommandLine;
using Caseload.Analysis.Fit;
using Caseload.Analysis.Numbers;
using Caseload.Cli.Fits;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Engine.Ensembles;
using Caseload.Model.Recording;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Commands;

/// <summary>`caseload fit`: the model beside the record, at central parameters and as an ensemble, as a page of docs.</summary>
internal static class FitCommand
{
    private const int CentralRuns = 8;
    private const int EnsembleRuns = 128;

    private static readonly Horizon Of2025 = new(new(2025, 1, 20), new(2025, 8, 31));
    private static readonly Horizon Of2024 = new(new(2023, 10, 1), new(2024, 9, 30));

    public static Command Create(Surroundings around)
    {
        var command = new Command("fit", "Holds baseline against the record and prints docs/fit.md.");
        command.SetAction(parsed =>
        {
            var inputs = ModelInputs.Read(Home.Find(around.Home));
            around.Out.Write(
                FitPage.Of(
                    Table(inputs, Of2025, m => Fit2025.Rows(m, inputs.Records)),
                    Table(inputs, Of2024, m => Fit2024.Rows(m, inputs.Records)),
                    inputs.Parameters,
                    CentralRuns,
                    EnsembleRuns
                )
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<FitLine> Table(ModelInputs inputs, Horizon horizon, Func<DailyMeans, IReadOnlyList<FitRow>> rows)
    {
        var scenario = inputs.Scenario("baseline", new RunSettings()) with { Horizon = horizon };
        var central = rows(Means(inputs, scenario));
        var histories = Histories(inputs, scenario, rows);
        return [.. central.Select((row, i) => new FitLine(row, Interval.Of([.. histories.Select(h => h[i].Model)])))];
    }

    private static DailyMeans Means(ModelInputs inputs, Scenario scenario)
    {
        var experiment = inputs.Experiment(scenario);
        var worker = experiment.CreateWorker(RunSettings.DefaultSeed, Vary.Chance);
        var means = new DailyMeans(experiment.Layout);
        var record = new float[experiment.Layout.Cells];
        for (var run = 0; run < CentralRuns; run++)
        {
            worker.Execute(run, record);
            means.Add(record);
        }
        return means;
    }

    private static IReadOnlyList<FitRow>[] Histories(
        ModelInputs inputs,
        Scenario scenario,
        Func<DailyMeans, IReadOnlyList<FitRow>> rows
    )
    {
        var experiment = inputs.Experiment(scenario);
        var histories = new IReadOnlyList<FitRow>[EnsembleRuns];
        EnsembleRunner.Run(
            EnsembleRuns,
            experiment.Layout.Cells,
            Environment.ProcessorCount,
            () => experiment.CreateWorker(RunSettings.DefaultSeed, Vary.Both),
            (run, record) =>
            {
                var one = new DailyMeans(experiment.Layout);
                one.Add(record);
                histories[run] = rows(one);
            }
        );
        return histories;
    }
}
