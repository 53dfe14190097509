using System.CommandLine;
using System.Globalization;
using System.Text;
using Caseload.Analysis.Fit;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Model.Recording;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Commands;

/// <summary>`caseload fit`: the model at central parameters beside the record, as a page of docs.</summary>
internal static class FitCommand
{
    private const int Runs = 8;
    private const int EnsembleRuns = 64;

    public static Command Create(Surroundings around)
    {
        var command = new Command("fit", "Holds baseline at central parameters against the record and prints docs/fit.md.");
        command.SetAction(parsed =>
        {
            var inputs = ModelInputs.Read(Home.Find(around.Home));
            var baseline = inputs.Scenario("baseline", new RunSettings());
            var y2025 = Means(inputs, baseline with { Horizon = new(new(2025, 1, 20), new(2025, 8, 31)) });
            var y2024 = Means(inputs, baseline with { Horizon = new(new(2023, 10, 1), new(2024, 9, 30)) });
            var page = Page(Fit2025.Rows(y2025, inputs.Records), Fit2024.Rows(y2024, inputs.Records));
            Ensemble(page, inputs, baseline with { Horizon = new(new(2025, 1, 20), new(2025, 8, 31)) });
            Moved(page, inputs.Parameters);
            around.Out.Write(page.ToString());
            return ExitCode.Done;
        });
        return command;
    }

    private static DailyMeans Means(ModelInputs inputs, Scenario scenario)
    {
        var experiment = inputs.Experiment(scenario);
        var worker = experiment.CreateWorker(RunSettings.DefaultSeed, Vary.Chance);
        var means = new DailyMeans(experiment.Layout);
        var record = new float[experiment.Layout.Cells];
        for (var run = 0; run < Runs; run++)
        {
            worker.Execute(run, record);
            means.Add(record);
        }
        return means;
    }

    private static StringBuilder Page(IReadOnlyList<FitRow> y2025, IReadOnlyList<FitRow> y2024)
    {
        var text = new StringBuilder();
        text.Append("# The fit: baseline against the record\n\n");
        text.Append("Made by `caseload fit`. Central parameters, levers as they were, mean of ").Append(Runs);
        text.Append(
            " runs that differ by chance alone. Nothing after 2025-08-31 was used. A fit, not a forecast: parameters were set on these records.\n\n"
        );
        Table(text, "2025: from 20 January", y2025);
        Table(text, "Fiscal year 2024: from 1 October 2023", y2024);
        Far(text, [.. y2025, .. y2024]);
        return text;
    }

    private static void Table(StringBuilder text, string title, IReadOnlyList<FitRow> rows)
    {
        text.Append("## ")
            .Append(title)
            .Append(
                "\n\n| quantity | record | model | distance | aim | near | record's source |\n| --- | --- | --- | --- | --- | --- | --- |\n"
            );
        foreach (var row in rows)
        {
            text.Append("| ").Append(row.What).Append(" | ").Append(Number(row.Record)).Append(" | ").Append(Number(row.Model));
            text.Append(" | ").Append(row.Distance.ToString("+0%;-0%;0%", CultureInfo.InvariantCulture)).Append(" | ");
            text.Append(row.Aim is { } aim ? aim.ToString("0%", CultureInfo.InvariantCulture) : "").Append(" | ");
            text.Append(
                    row.Aim is null ? ""
                    : row.Near ? "yes"
                    : "no"
                )
                .Append(" | ")
                .Append(row.Source)
                .Append(" |\n");
        }
        text.Append('\n');
    }

    // Where ranges are skewed the ensemble's median is not the model at central parameters.
    private static void Ensemble(StringBuilder text, ModelInputs inputs, Scenario scenario)
    {
        var experiment = inputs.Experiment(scenario);
        var worker = experiment.CreateWorker(RunSettings.DefaultSeed, Vary.Both);
        var record = new float[experiment.Layout.Cells];
        var histories = new double[EnsembleRuns][];
        for (var run = 0; run < EnsembleRuns; run++)
        {
            worker.Execute(run, record);
            var one = new DailyMeans(experiment.Layout);
            one.Add(record);
            histories[run] = [.. FitEnsemble.Quantities.Select(q => q.Value(one))];
        }
        var intervals = FitEnsemble.Intervals(histories);
        var records = FitEnsemble.Records(inputs.Records);
        text.Append("## The ensemble beside the record\n\nThe same scenario with parameters and chance drawn, ")
            .Append(EnsembleRuns);
        text.Append(" histories. Many ranges are skewed, so the median of histories is not the model at central parameters: ");
        text.Append(
            "no range was narrowed to make it so.\n\n| quantity | record | median | 9 in 10 from | to |\n| --- | --- | --- | --- | --- |\n"
        );
        for (var q = 0; q < intervals.Count; q++)
        {
            text.Append("| ").Append(FitEnsemble.Quantities[q].What).Append(" | ").Append(Number(records[q])).Append(" | ");
            text.Append(Number(intervals[q].Median)).Append(" | ").Append(Number(intervals[q].Low90)).Append(" | ");
            text.Append(Number(intervals[q].High90)).Append(" |\n");
        }
        text.Append('\n');
    }

    // What is not near, said plainly: nothing is scaled to make it vanish.
    private static void Far(StringBuilder text, IReadOnlyList<FitRow> rows)
    {
        text.Append("## What does not fit\n\nQuantities more than a tenth from the record:\n\n");
        foreach (var row in rows.Where(r => Math.Abs(r.Distance) > 0.1).OrderByDescending(r => Math.Abs(r.Distance)))
            text.Append("- ")
                .Append(row.What.Trim())
                .Append(": ")
                .Append(Number(row.Model))
                .Append(" against ")
                .Append(Number(row.Record))
                .Append('\n');
        text.Append('\n');
    }

    private static void Moved(StringBuilder text, ParameterTable parameters)
    {
        text.Append("## What was moved\n\n");
        text.Append("Central values set on these records, within the range of their evidence; the range itself was kept.\n\n");
        text.Append("| parameter | low | central | high | move |\n| --- | --- | --- | --- | --- |\n");
        foreach (var row in parameters.Rows.Where(r => r.Note.Contains("Central moved", StringComparison.Ordinal)))
        {
            var move = row.Note[row.Note.IndexOf("Central moved", StringComparison.Ordinal)..]
                .Replace(": docs/fit.md.", "", StringComparison.Ordinal);
            text.Append("| `")
                .Append(row.Id)
                .Append("` | ")
                .Append(Plain(row.Low))
                .Append(" | ")
                .Append(Plain(row.Central))
                .Append(" | ");
            text.Append(Plain(row.High)).Append(" | ").Append(move).Append(" |\n");
        }
    }

    private static string Plain(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) =>
        value.ToString(Math.Abs(value) < 10 ? "0.000" : "#,0", CultureInfo.InvariantCulture);
}
