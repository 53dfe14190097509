using System.CommandLine;
using System.Globalization;
using Caseload.Analysis.Forecasts.Origins;
using Caseload.Cli.Backtests;
using Caseload.Cli.Files;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Cli.Progress;
using Caseload.Cli.Signals;
using Caseload.Data.Errors;
using Caseload.Data.Forecasts;
using Caseload.Data.Parameters;
using Caseload.Data.Tables;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Commands;

/// <summary>
/// `caseload forecast`: quantiles of the counts that are scored, from an origin on: as the origin knew the levers, and with the
/// levers as later known.
/// </summary>
internal static class ForecastCommand
{
    /// <summary>As many as the forecasts that are scored.</summary>
    private const int Histories = BacktestCommand.Histories;
    private const int MostWeeks = 52;
    private static readonly DateOnly FirstOrigin = new(2023, 10, 1);
    private static readonly DateOnly LastOrigin = Horizon.LatestStart.AddDays(1);

    public static Command Create(Surroundings around)
    {
        var options = new EnsembleOptions(
            $"Simulated histories an origin (default {Histories}).",
            Histories,
            HindcastOrigins.LeastHistories
        );
        var origin = new Option<string>("--origin")
        {
            HelpName = "DATE",
            Description = "The day of the forecast, 2023-10-01 to 2025-09-01: rows dated before it are read.",
            Required = true,
        };
        var weeks = new Option<string>("--weeks") { HelpName = "N", Description = "Weeks ahead, 1 to 52 (default 26)." };
        var folder = new Option<string>("--out")
        {
            HelpName = "FOLDER",
            Description = "Folder of as-of.csv and conditional.csv (hubverse).",
            Required = true,
        };
        var command = new Command("forecast", "Writes quantile forecasts from an origin as hubverse CSV.")
        {
            origin,
            weeks,
            folder,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var signals = new EndSignals(around.Ended);
            return signals.Guard(ended =>
                Act(
                    Origin(parsed.GetRequiredValue(origin)),
                    parsed.GetValue(weeks) is { } w ? Values.Whole("--weeks", w, 1, MostWeeks) : 26,
                    Values.Folder(parsed.GetRequiredValue(folder)),
                    options,
                    parsed,
                    around,
                    ended
                )
            );
        });
        return command;
    }

    private static DateOnly Origin(string text) =>
        PlainDate.TryParse(text, out var date) && date >= FirstOrigin && date <= LastOrigin
            ? date
            : throw new UserError(
                $"--origin {text}",
                $"a day from {PlainDate.Text(FirstOrigin)} to {PlainDate.Text(LastOrigin)}, as 2025-09-01"
            );

    private static int Act(
        DateOnly origin,
        int weeks,
        string folder,
        EnsembleOptions options,
        ParseResult parsed,
        Surroundings around,
        CancellationToken ended
    )
    {
        var inputs = ModelInputs.Read(Home.Find(around.Home));
        var months = Months(origin, weeks);
        var plan = new HindcastPlan(
            inputs.Scenario("baseline", new RunSettings()),
            inputs.Parameters,
            inputs.Records,
            HindcastOrigins.To(origin),
            weeks,
            months,
            options.RunsOf(parsed),
            options.SeedOf(parsed),
            options.ThreadsOf(parsed)
        )
        {
            KnowsLastMonth = true,
        };
        var later = ParameterFile.Read(inputs.Home.LaterLevers).Rows;
        using var progress = new ProgressLine(around.Error, around.ErrorIsTerminal, (plan.Origins.Count + 1) * plan.Histories);
        var (asOf, conditional) = Hindcasts.Twice(plan, later, progress, ended);
        WholeFiles.Write(
            Path.Combine(around.Directory, folder),
            ("as-of.csv", path => ForecastFile.Write(path, asOf)),
            ("conditional.csv", path => ForecastFile.Write(path, conditional))
        );
        around.Out.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{folder}/as-of.csv: {asOf.Count} forecasts from {origin:yyyy-MM-dd}, levers as announced by it\n{folder}/conditional.csv: {conditional.Count} forecasts, levers as later known\n"
            )
        );
        return ExitCode.Done;
    }

    // Whole months that end within the weeks asked for, the month of the origin the first.
    private static int Months(DateOnly origin, int weeks)
    {
        var first = new DateOnly(origin.Year, origin.Month, 1);
        var end = origin.AddDays(7 * weeks);
        var months = 0;
        while (first.AddMonths(months + 1).AddDays(-1) <= end)
            months++;
        return Math.Max(1, months);
    }
}
