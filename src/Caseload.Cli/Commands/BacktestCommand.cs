using System.CommandLine;
using Caseload.Analysis.Forecasts.Opponents;
using Caseload.Analysis.Forecasts.Origins;
using Caseload.Analysis.Forecasts.Skill;
using Caseload.Analysis.Forecasts.Targets;
using Caseload.Charts.Svg;
using Caseload.Cli.Backtests;
using Caseload.Cli.Files;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Cli.Progress;
using Caseload.Cli.Signals;
using Caseload.Data.Forecasts;
using Caseload.Model.Forecasts;
using Caseload.Report.Pages;

namespace Caseload.Cli.Commands;

/// <summary>`caseload backtest`: the model's forecasts of the record that it was not shown, scored, and prints docs/skill.md.</summary>
internal static class BacktestCommand
{
    public const int Histories = 400;

    public static Command Create(Surroundings around)
    {
        var options = new EnsembleOptions(
            $"Simulated histories an origin (default {Histories}).",
            Histories,
            HindcastOrigins.LeastHistories
        );
        var folder = new Option<string>("--out")
        {
            HelpName = "FOLDER",
            Description = "Also writes skill.md, its chart skill.svg, model.csv and forecast.csv (hubverse) there.",
        };
        var command = new Command("backtest", "Holds forecasts from 22 origins against the record and prints docs/skill.md.");
        options.AddTo(command);
        command.Options.Add(folder);
        command.SetAction(parsed =>
        {
            using var signals = new EndSignals(around.Ended);
            return signals.Guard(ended =>
                Act(options, parsed, parsed.GetValue(folder) is { } named ? Values.Folder(named) : null, around, ended)
            );
        });
        return command;
    }

    private static int Act(
        EnsembleOptions options,
        ParseResult parsed,
        string? folder,
        Surroundings around,
        CancellationToken ended
    )
    {
        var inputs = ModelInputs.Read(Home.Find(around.Home));
        var tasks = TargetRecords.Of(inputs.Records).SelectMany(RollingOrigins.Of).ToList();
        var origins = HindcastOrigins.To(RollingOrigins.Dates[^1]);
        var plan = new HindcastPlan(
            inputs.Scenario("baseline", new RunSettings()),
            inputs.Parameters,
            inputs.Records,
            origins,
            RollingOrigins.Weeks,
            RollingOrigins.Months,
            options.RunsOf(parsed),
            options.SeedOf(parsed),
            options.ThreadsOf(parsed)
        );
        var published = PublishedOrigin.Days.Select(day => new PublishedOrigin(inputs.Records, day, tasks)).ToList();
        // Two origins that are scored apart: fewer histories, so that the whole takes less than ten minutes.
        var realTimePlan = plan with
        {
            Histories = Math.Max(HindcastOrigins.LeastHistories, plan.Histories / 4),
        };
        // Errors are forgotten at a change of administration: nothing earlier reaches these origins.
        var lately = origins.Where(o => AdministrationChange.Same(o, PublishedOrigin.Days[0])).ToList();
        var runs =
            origins.Count * plan.Histories + (lately.Count + published.Sum(o => o.RunFrom(plan).Count)) * realTimePlan.Histories;
        using var progress = new ProgressLine(around.Error, around.ErrorIsTerminal, runs);
        var forecasts = Hindcasts.Run(plan, RollingOrigins.Dates[0], progress, ended);
        progress.Part(origins.Count * plan.Histories);
        var own = JudgedForecast.Of(tasks, forecasts.Weighed);
        var prior = JudgedForecast.Of(tasks, forecasts.Prior);
        var datedBeside = Hindcasts.Run(realTimePlan with { Origins = lately }, PublishedOrigin.Days[0], progress, ended).Weighed;
        progress.Part(lately.Count * realTimePlan.Histories);
        List<QuantileForecast> inRealTime = [];
        foreach (var origin in published)
        {
            inRealTime.AddRange(origin.Model(realTimePlan, progress, ended));
            progress.Part(origin.RunFrom(plan).Count * realTimePlan.Histories);
        }
        progress.Say("Scoring the simple forecasts");
        var judged = SimpleForecasts
            .All.AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Math.Min(plan.Threads, SimpleForecasts.All.Count))
            .Select(o => (o.Name, Forecasts: JudgedForecast.Of(tasks, o)))
            .ToList();
        var baseline = judged[0].Forecasts;
        List<(string, SkillTable)> tables =
        [
            ("model", SkillTable.Of(own, baseline)),
            .. judged.Select(j => (j.Name, SkillTable.Of(j.Forecasts, baseline))),
        ];
        var same = published.SelectMany(o => o.Dated).ToList();
        var walk = JudgedForecast.Of(same, SimpleForecasts.Baseline);
        SkillTable Beside(IEnumerable<QuantileForecast> made) => SkillTable.Of(JudgedForecast.Of(same, made), walk);
        var realTime = new RealTime(
            published,
            Beside(datedBeside),
            Beside(inRealTime),
            Beside(published.SelectMany(o => o.Of(SimpleForecasts.Baseline))),
            realTimePlan.Histories
        );
        var command = "caseload backtest" + (plan.Histories == Histories ? "" : $" --runs {plan.Histories}");
        var peers = PublishedPeerReader.Read(inputs.Home.Data);
        var page = SkillPage.Of(tables, SkillTable.Of(prior, baseline), realTime, peers, command);
        around.Out.Write(page);
        List<MeasuredSkill> measured = [.. SkillRows.Of(tables, peers)];
        if (folder is not null)
            WholeFiles.Write(
                Path.Combine(around.Directory, folder),
                ("skill.md", path => File.WriteAllText(path, page)),
                (SkillPage.Picture, path => File.WriteAllText(path, SvgWriter.Alone(SkillPicture.Of(measured, command)))),
                ("model.csv", path => MeasuredSkillFile.Write(path, measured)),
                ("forecast.csv", path => ForecastFile.Write(path, forecasts.Weighed))
            );
        return ExitCode.Done;
    }
}
