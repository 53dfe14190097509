using System.CommandLine;
using Caseload.Analysis.Calibration;
using Caseload.Analysis.Fit;
using Caseload.Charts.Svg;
using Caseload.Cli.Files;
using Caseload.Cli.Fits;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Cli.Progress;
using Caseload.Cli.Signals;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Commands;

/// <summary>`caseload fit`: the model beside the record, at central parameters and as an ensemble, as a page of docs.</summary>
internal static class FitCommand
{
    private static readonly Horizon Of2025 = new(new(2025, 1, 20), CalibrationRecord.Window.To);

    // The fiscal year that ends where the window of the calibration begins.
    private static readonly Horizon Of2024 = new(new(2023, 10, 1), CalibrationRecord.Window.From.AddDays(-1));

    public static Command Create(Surroundings around)
    {
        var folder = new Option<string>("--out")
        {
            HelpName = "FOLDER",
            Description = $"Also writes fit.md and its chart {SeriesPicture.Name} there.",
        };
        var command = new Command("fit", "Holds baseline against the record and prints docs/fit.md.") { folder };
        command.SetAction(parsed =>
        {
            using var signals = new EndSignals(around.Ended);
            return signals.Guard(ended => Act(parsed.GetValue(folder) is { } named ? Values.Folder(named) : null, around, ended));
        });
        return command;
    }

    private static int Act(string? folder, Surroundings around, CancellationToken ended)
    {
        var inputs = ModelInputs.Read(Home.Find(around.Home));
        using var progress = new ProgressLine(around.Error, around.ErrorIsTerminal, 3 * FitRuns.Ensemble);
        FitRuns Runs(Horizon horizon, Func<DailyMeans, IReadOnlyList<FitRow>> rows)
        {
            var runs = FitRuns.Of(inputs, horizon, rows, progress, ended);
            progress.Part(FitRuns.Ensemble);
            return runs;
        }
        var window = Runs(CalibrationRecord.Window, _ => []);
        var y2024 = Runs(Of2024, m => Fit2024.Rows(m, inputs.Records));
        var y2025 = Runs(Of2025, m => Fit2025.Rows(m, inputs.Records));
        var page = FitPage.Of(window.Series, y2024.Series, y2025.Lines, y2024.Lines, inputs.Parameters);
        if (folder is not null)
            WholeFiles.Write(
                Path.Combine(around.Directory, folder),
                ("fit.md", path => File.WriteAllText(path, page)),
                (
                    SeriesPicture.Name,
                    path => File.WriteAllText(path, SvgWriter.Alone(SeriesPicture.Of(window.Series, y2024.Series)))
                )
            );
        around.Out.Write(page);
        return ExitCode.Done;
    }
}
