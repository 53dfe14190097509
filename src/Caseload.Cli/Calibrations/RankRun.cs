using System.Text;
using Caseload.Analysis.Calibration;
using Caseload.Cli.Progress;
using Caseload.Cli.Texts.Pages;

namespace Caseload.Cli.Calibrations;

/// <summary>docs/calibration/ranks.md: the fit, asked for parameters that are known.</summary>
internal static class RankRun
{
    private const int Learnt = 1000;
    private const int Others = 200;
    private const int Fits = 200;
    private const double FalseAlarms = 0.05;

    public static string Run(CalibrationWork work, string _, ProgressLine progress, CancellationToken ended)
    {
        var fitted = work.Shipped.Parameters;
        progress.Total = Learnt + Others + 2 * Fits;
        var made = work.Plan with { Fitted = fitted, Members = Learnt + Others + Fits };
        var calibration = new EnsembleCalibration(made);
        var truths = calibration.Prior();
        var said = calibration.Predict(truths, 0, work.Series, progress, ended);
        progress.Part(made.Members);
        var emulator = new Emulator(
            truths[..Learnt],
            said[..Learnt],
            truths[Learnt..(Learnt + Others)],
            said[Learnt..(Learnt + Others)]
        );
        var plan = work.Plan with { Fitted = fitted };
        var ranks = RankCheck.Of(plan, emulator, work.Series, truths[^Fits..], said[^Fits..], progress, ended);
        return Text(plan, emulator, ranks);
    }

    private static string Text(CalibrationPlan plan, Emulator emulator, IReadOnlyList<ParameterRanks> ranks)
    {
        var limit = RankCheck.Limit(Fits, ranks.Count, FalseAlarms);
        var far = ranks.Where(r => r.Distance > limit).ToList();
        var page = new StringBuilder();
        page.Append("# Calibration checked on data that the model made\n\n");
        page.Line(
            $"Made by `caseload calibrate ranks`: {Fits} times parameters were drawn from their ranges, the model made every series with them (chance and all other parameters drawn too), the stated noise was added, and the fit ({plan.Members} members, {plan.Steps} steps) was asked for the parameters. Inside the fit an emulator stands for the model: sums of first and second powers, learnt from {Learnt} other histories, with the remainders of {Others} more as noise; of the variance over these it explains {emulator.Explained:0%}. The data are the model's own. That the {ranks.Count} parameters were chosen by an earlier fit is not checked here.\n"
        );
        page.Line(
            $"If the fit is right, the truth is like any member and its ranks are uniform. Largest distance from uniform allowed: {limit:0.000}, which chance passes for any of the {ranks.Count} parameters together with a probability of at most {FalseAlarms:0.00} (Massart and Bonferroni).\n"
        );
        page.Line(
            far.Count == 0
                ? (FormattableString)
                    $"**All {ranks.Count} parameters are within it.** The largest distance is {ranks.Max(r => r.Distance):0.000}."
                : $"**{far.Count} of {ranks.Count} parameters are not**: {string.Join(", ", far.Select(f => $"`{f.Parameter}`"))}."
        );
        page.Line(
            $"Over all parameters {ranks.Average(r => r.In50):0.000} of truths are inside the middle half of members and {ranks.Average(r => r.In90):0.000} inside the middle nine tenths.\n"
        );
        page.Append("`recovered` is the correlation of the members' mean with the truth.\n\n");
        page.Append("| parameter | distance | in 50% | in 90% | recovered |\n| --- | --- | --- | --- | --- |\n");
        foreach (var r in ranks.OrderByDescending(r => r.Distance))
            page.Line($"| `{r.Parameter}` | {r.Distance:0.000} | {r.In50:0.00} | {r.In90:0.00} | {r.Recovered:0.00} |");
        return page.ToString();
    }
}
