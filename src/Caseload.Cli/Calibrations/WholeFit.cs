using Caseload.Analysis.Calibration;
using Caseload.Cli.Files;
using Caseload.Cli.Progress;
using Caseload.Data.Posteriors;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Calibrations;

/// <summary>
/// Two fits: of all candidates, to see which the record speaks of, then of those alone, with the others as noise. The first
/// only chooses, so that what it makes of nothing does not reach the sample; nor does what the second says too little of.
/// </summary>
internal static class WholeFit
{
    private const int Decimals = 4;

    /// <summary>Added to the seed of the second fit, so that it meets none of the draws by which the first chose.</summary>
    private const ulong SecondFit = 10_000;

    /// <summary>Writes the sample and its pages; gives the page.</summary>
    public static string Run(CalibrationWork work, string folder, ProgressLine progress, CancellationToken ended)
    {
        var runsOfStep = work.Plan.Members;
        progress.Total = runsOfStep * (2 * work.Plan.Steps + 2);
        var screened = work.Fit(work.Plan, work.Series, folder, progress, ended);
        var all = Contraction.Of(work.Plan.Fitted, screened);
        var plan = work.Plan with { Fitted = Contraction.Told(all), Seed = work.Plan.Seed + SecondFit };
        var fitted = work.Fit(plan, work.Series, folder, progress, ended);
        // What the second fit says too little of is left at its range as well.
        var second = Contraction.Of(plan.Fitted, fitted);
        var told = Contraction.Told(second);
        double[][] members =
        [
            .. fitted.Select(m =>
                m.Where((_, i) => told.Contains(plan.Fitted[i])).Select(z => Math.Round(z, Decimals)).ToArray()
            ),
        ];
        plan = plan with { Fitted = told };
        var calibration = new EnsembleCalibration(plan);
        var before = calibration.Predict(calibration.Prior(), 0, work.Series, progress, ended);
        progress.Part(runsOfStep);
        var after = calibration.Predict(members, plan.Steps, work.Series, progress, ended);
        var page = CalibrationPage.Of(
            work,
            plan,
            all,
            second,
            members,
            SeriesFit.Of(work.Series, before),
            SeriesFit.Of(work.Series, after)
        );
        WholeFiles.Write(
            folder,
            ("members.csv", path => PosteriorFile.Write(path, new Posterior(plan.Fitted, members))),
            ("made.csv", path => MadeBy.Write(path, work))
        );
        work.ClearSteps();
        return page;
    }
}
