using System.CommandLine;
using Caseload.Cli.Calibrations;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Cli.Progress;
using Caseload.Cli.Signals;

namespace Caseload.Cli.Commands;

/// <summary>`caseload calibrate`: fits parameters to the record, and the checks of that fit.</summary>
internal static class CalibrateCommand
{
    private const int Members = 1000;
    private const int RefitMembers = 200;
    private const int LeastMembers = 40;

    public static Command Create(Surroundings around)
    {
        var command = Part(
            "calibrate",
            "Fits parameters to the record of October 2024 to August 2025; goes on after a break.",
            Members,
            "Folder of members.csv and made.csv, and of the steps that are done.",
            around,
            WholeFit.Run
        );
        command.Subcommands.Add(
            Part(
                "ranks",
                "Checks the fit on data that the model made: is the truth like any member?",
                Members,
                null,
                around,
                RankRun.Run
            )
        );
        command.Subcommands.Add(
            Part(
                "leave-out",
                "Fits without people detained, without book-outs, without the push of May 2025, and predicts them.",
                RefitMembers,
                "Folder where steps that are done are kept.",
                around,
                RefitRuns.LeaveOuts
            )
        );
        command.Subcommands.Add(
            Part(
                "ablate",
                "Fits without fade, damping, prepared leads or approvals: can the record tell them apart?",
                RefitMembers,
                "Folder where steps that are done are kept.",
                around,
                RefitRuns.Ablations
            )
        );
        return command;
    }

    private static Command Part(
        string name,
        string description,
        int members,
        string? kept,
        Surroundings around,
        Func<CalibrationWork, string, ProgressLine, CancellationToken, string> act
    )
    {
        var ensemble = new EnsembleOptions($"Members of the ensemble (default {members}).", members, LeastMembers);
        var folder = new Option<string>("--out")
        {
            HelpName = "FOLDER",
            Description = kept,
            Required = kept is not null,
        };
        var command = new Command(name, description);
        if (kept is not null)
            command.Options.Add(folder);
        ensemble.AddTo(command);
        command.SetAction(parsed =>
        {
            var into = kept is null
                ? around.Directory
                : Path.Combine(around.Directory, Values.Folder(parsed.GetRequiredValue(folder)));
            if (kept is not null)
                KeptSteps.Prepare(into);
            using var signals = new EndSignals(around.Ended);
            return signals.Guard(
                ended =>
                {
                    var work = new CalibrationWork(
                        ModelInputs.Read(Home.Find(around.Home)),
                        ensemble.RunsOf(parsed),
                        ensemble.SeedOf(parsed),
                        ensemble.ThreadsOf(parsed)
                    );
                    using var progress = new ProgressLine(around.Error, around.ErrorIsTerminal, 0);
                    around.Out.Write(act(work, into, progress, ended));
                    return ExitCode.Done;
                },
                kept is null ? EndSignals.NothingWritten : "Steps that are done are kept: the same command goes on from them."
            );
        });
        return command;
    }
}
