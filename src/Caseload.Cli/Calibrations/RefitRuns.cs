using System.Text;
using Caseload.Analysis.Calibration;
using Caseload.Cli.Progress;
using Caseload.Cli.Texts.Pages;
using Caseload.Engine.Ensembles;
using Caseload.Engine.Numerics;

namespace Caseload.Cli.Calibrations;

/// <summary>docs/calibration/leave-out.md and ablate.md: fits that see less, or that lack a mechanism.</summary>
internal static class RefitRuns
{
    private const string Arrests = "arrests";

    public static string LeaveOuts(CalibrationWork work, string folder, ProgressLine progress, CancellationToken ended)
    {
        var runs = Runs(work, [Refit.Whole, .. Refit.LeaveOuts], folder, progress, ended);
        var before = Before(work, progress, ended);
        var page = new StringBuilder();
        page.Append("# Calibration with series left out\n\n");
        page.Line(
            $"Made by `caseload calibrate leave-out`: {work.Plan.Members} members. Each fit is asked for what it left out. Distances and shares inside the 5th to 95th percentile as in [fit.md](fit.md), noise included; `prior` is the same ensemble before any fit, `whole` the fit that saw everything.\n"
        );
        page.Append(
            "What these fits still know of what they left out: which parameters to fit was chosen by the fit that saw everything, the noise was "
                + "judged on all series, central values had been moved by hand with all in view, and detainers and book-ins of people arrested by CBP are "
                + "the record's to the end. The fit to 20 May also has the rows of later regimes, some of them measured on later months.\n\n"
        );
        page.Append("| left out | series | values | distance: prior | left out | whole | inside: prior | left out | whole |\n");
        page.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var run in runs.Skip(1))
        foreach (var one in Unseen(work.Series, run.Refit))
        {
            SeriesFit Of(double[][] predicted) => SeriesFit.Of([one.Series], Pick(predicted, one.Places))[0];
            var (prior, own, whole) = (Of(before), Of(run.After), Of(runs[0].After));
            page.Line(
                $"| {run.Refit.What} | {one.Series.Title} | {one.Places.Count} | {prior.Distance:0.000} | {own.Distance:0.000} | {whole.Distance:0.000} | {prior.InsideWithNoise:0.00} | {own.InsideWithNoise:0.00} | {whole.InsideWithNoise:0.00} |"
            );
        }
        Against(page, work.Series, runs, before);
        Push(page, work.Series, runs);
        return page.ToString();
    }

    public static string Ablations(CalibrationWork work, string folder, ProgressLine progress, CancellationToken ended)
    {
        var runs = Runs(work, [Refit.Whole, .. Refit.Ablations], folder, progress, ended);
        var whole = FitDensity.ByMonth(work.Series, runs[0].After);
        var page = new StringBuilder();
        page.Append("# Calibration with mechanisms off\n\n");
        page.Line(
            $"Made by `caseload calibrate ablate`: {work.Plan.Members} members, refitted with one mechanism off. The difference is of the sum of log densities of the record under histories with their noise, each value divided by how many err together: above 0 the whole model makes the record likelier. Each fit is judged on the values it was fitted to. Range: 9 in 10 of resampled months, in circular blocks of three; eleven months are about four blocks. What two ensembles of this size differ by through their own draws is not in it.\n"
        );
        page.Append("| off | whole less without | 9 in 10 from | to | reading |\n| --- | --- | --- | --- | --- |\n");
        foreach (var run in runs.Skip(1))
        {
            var (difference, low, high) = FitDensity.Difference(
                whole,
                FitDensity.ByMonth(work.Series, run.After),
                work.Plan.Seed
            );
            var reading =
                low > 0 ? "fits better with it"
                : high < 0 ? "fits better without it"
                : "the record cannot tell these apart";
            page.Line($"| {run.Refit.What} | {difference:0.0} | {low:0.0} | {high:0.0} | {reading} |");
        }
        return page.ToString();
    }

    private sealed record RefitRun(Refit Refit, double[][] After);

    // The ensemble before any fit.
    private static double[][] Before(CalibrationWork work, ProgressLine progress, CancellationToken ended)
    {
        var calibration = new EnsembleCalibration(work.Plan with { Fitted = work.Shipped.Parameters });
        return calibration.Predict(calibration.Prior(), 0, work.Series, progress, ended);
    }

    private static List<RefitRun> Runs(
        CalibrationWork work,
        IReadOnlyList<Refit> refits,
        string folder,
        ProgressLine progress,
        CancellationToken ended
    )
    {
        progress.Total = refits.Count * work.Plan.Members * (work.Plan.Steps + 1);
        var fitted = work.Shipped.Parameters;
        List<RefitRun> runs = [];
        foreach (var refit in refits)
        {
            var baseline = refit.Of(work.Plan.Baseline);
            var plan = work.Plan with
            {
                Baseline = baseline,
                // A mechanism that is off has nothing to fit.
                Fitted =
                [
                    .. fitted.Where(id =>
                        !baseline.Parameters.Any(p => string.Equals(p.Parameter, id, StringComparison.Ordinal))
                    ),
                ],
            };
            var calibration = new EnsembleCalibration(plan);
            var members = work.Fit(plan, refit.Seen(work.Series), folder, progress, ended);
            var after = calibration.Predict(members, plan.Steps, work.Series, progress, ended);
            progress.Part(plan.Members);
            runs.Add(new(refit, after));
        }
        return runs;
    }

    // What a refit did not see: each series with the places of its values among all.
    private static IEnumerable<(CalibrationSeries Series, IReadOnlyList<int> Places)> Unseen(
        IReadOnlyList<CalibrationSeries> all,
        Refit refit
    )
    {
        var first = 0;
        foreach (var series in all)
        {
            List<int> places = [.. Enumerable.Range(0, series.Points.Count).Where(i => !refit.Sees(series, series.Points[i]))];
            if (places.Count > 0)
                yield return (
                    series with
                    {
                        Points = [.. places.Select(i => series.Points[i])],
                    },
                    [.. places.Select(i => first + i)]
                );
            first += series.Points.Count;
        }
    }

    private static double[][] Pick(double[][] predicted, IReadOnlyList<int> places) =>
        [.. predicted.Select(p => places.Select(i => p[i]).ToArray())];

    // Where leaving out made it worse than no fit at all, said plainly.
    private static void Against(
        StringBuilder page,
        IReadOnlyList<CalibrationSeries> series,
        List<RefitRun> runs,
        double[][] before
    )
    {
        page.Append('\n');
        foreach (var run in runs.Skip(1))
        {
            List<string> worse = [];
            var unseen = Unseen(series, run.Refit).ToList();
            foreach (var one in unseen)
                if (
                    SeriesFit.Of([one.Series], Pick(run.After, one.Places))[0].Distance
                    > SeriesFit.Of([one.Series], Pick(before, one.Places))[0].Distance
                )
                    worse.Add(one.Series.Title);
            page.Line(
                $"- Without {run.Refit.What}: farther from the record than before any fit in {worse.Count} of {unseen.Count} series{(worse.Count > 0 ? ": " : "")}{string.Join("; ", worse)}."
            );
        }
    }

    // The weeks after the push, one by one.
    private static void Push(StringBuilder page, IReadOnlyList<CalibrationSeries> series, List<RefitRun> runs)
    {
        const int weeks = 8;
        var push = runs.Single(r => r.Refit.To is not null);
        var (arrests, places) = Unseen(series, push.Refit)
            .Single(u => string.Equals(u.Series.Id, Arrests, StringComparison.Ordinal));
        page.Append(
            "\n## The push of May 2025, by a fit that ends on 20 May\n\nArrests a day, without the noise of a week. The target of 21 May is announced policy.\n\n"
        );
        page.Append("| week from | record | median | 9 in 10 from | to |\n| --- | --- | --- | --- | --- |\n");
        for (var w = 0; w < weeks; w++)
        {
            double[] values = [.. push.After.Select(p => p[places[w]]).Order()];
            double At(double share) => Exact.Exp(Quantiles.Type7(values, share));
            page.Line(
                $"| {arrests.Points[w].From:yyyy-MM-dd} | {Exact.Exp(arrests.Points[w].Observed):#,0} | {At(0.5):#,0} | {At(0.05):#,0} | {At(0.95):#,0} |"
            );
        }
    }
}
