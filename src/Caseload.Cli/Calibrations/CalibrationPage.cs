using System.Globalization;
using System.Text;
using Caseload.Analysis.Calibration;
using Caseload.Cli.Texts.Pages;
using Caseload.Engine.Ensembles;
using Caseload.Model;
using Caseload.Model.Inputs;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Calibrations;

/// <summary>docs/calibration/fit.md: what the record says of the parameters.</summary>
internal static class CalibrationPage
{
    public static string Of(
        CalibrationWork work,
        CalibrationPlan plan,
        IReadOnlyList<Contraction> screened,
        IReadOnlyList<Contraction> second,
        double[][] members,
        IReadOnlyList<SeriesFit> before,
        IReadOnlyList<SeriesFit> after
    )
    {
        var page = new StringBuilder();
        page.Append("# Calibration: what the record says of the parameters\n\n");
        page.Line(
            $"Made by `caseload calibrate`: {plan.Members} members, {plan.Steps} steps, seed {work.Plan.Seed}. Window {CalibrationRecord.Window.From:yyyy-MM-dd} to {CalibrationRecord.Window.To:yyyy-MM-dd}, policies as they were. The sample is `data/posterior/members.csv`; every run and comparison draws these parameters from it, unless `--prior` is given or a scenario gives a range of its own. Forecasts from an origin and backtests do not: the sample holds later records.\n"
        );
        Counts(page, work, plan);
        Series(page, before, after);
        Parameters(page, plan, members);
        Ridges(page, plan, members);
        page.Append(ProductsSection.Of(work.Table, new(plan.Fitted, members)));
        Untold(page, plan, screened, second);
        NotFitted(page, work);
        return page.ToString();
    }

    private static void Counts(StringBuilder page, CalibrationWork work, CalibrationPlan plan)
    {
        var window = CalibrationRecord.Window;
        bool Within(ParameterRow row) => row.Role == ParameterRole.Dated && row.AsOf > window.From && row.AsOf <= window.To;
        var switches = Catalogue.Levers.Where(l => l.Switch && l.From == LeverDefault.DatedRows);
        var switched = switches.Count(l => work.Table.Family(l.Id).Any(Within));
        var regimes = Catalogue
            .Parameters.Where(p => work.Table.Family(p.Id).Count > 1)
            .Select(p => (p.Id, Rows: work.Table.Family(p.Id).Count(Within)))
            .ToList();
        var moved = regimes.Where(r => plan.Fitted.Contains(r.Id, StringComparer.Ordinal)).Sum(r => r.Rows);
        page.Append("## Counted\n\n");
        page.Line(
            $"- {plan.Fitted.Count} free parameters, of {work.Candidates.Count} tried\n- {switched} policy switches thrown on a date within the window, and {regimes.Sum(r => r.Rows)} rows of parameters that begin to hold on one ({moved} of them of a fitted parameter, moved by its one deviate); the dates are given, not fitted\n- {work.Series.Sum(s => s.Points.Count)} recorded values in {work.Series.Count} series, which count as {work.Series.Sum(s => s.Effective):0} independent ones\n"
        );
    }

    private static void Series(StringBuilder page, IReadOnlyList<SeriesFit> before, IReadOnlyList<SeriesFit> after)
    {
        page.Append("## Series, in the sample\n\n");
        page.Append(
            "Distances are root mean squares of the median history less the record, in logs (log-odds for shares): 0.10 is about 10%. Noise is "
                + "what one value may differ by at true parameters; it is judged, at about the distance that the fitted model leaves, so that what the "
                + "mechanisms cannot do does not pull the parameters. `counts as` divides the values by how many neighbours err together. `inside` is the "
                + "share of recorded values between the 5th and 95th percentile of histories, without and with that noise.\n\n"
        );
        page.Append(
            "| series | source | scale | values | counts as | noise | distance before | after | bias after | inside | with noise |\n"
        );
        page.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var (a, b) in after.Zip(before))
            page.Line(
                $"| {a.Series.Title} | {a.Series.Source} | {(a.Series.Scale == CalibrationScale.Log ? "logs" : "log-odds")} | {a.Series.Points.Count} | {a.Series.Effective:0.0} | {a.Series.Noise:0.###} | {b.Distance:0.000} | {a.Distance:0.000} | {a.Bias:+0.000;-0.000} | {a.Inside:0.00} | {a.InsideWithNoise:0.00} |"
            );
        page.Append('\n');
    }

    private static void Parameters(StringBuilder page, CalibrationPlan plan, double[][] members)
    {
        page.Append("## Parameters that the record speaks of\n\n");
        page.Append(
            "Contraction is 1 - var(posterior)/var(prior) in the deviates that are drawn: 0 where nothing was learnt, 1 where all is "
                + "known. Where a parameter has a row for each regime, the last row is shown; one deviate moves all of them.\n\n"
        );
        var all = Contraction.Of(plan.Fitted, members);
        page.Append("| parameter | range: low | central | high | posterior: 5% | median | 95% | contraction |\n");
        page.Append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var told in all.OrderByDescending(c => c.Share))
        {
            var row = plan.Parameters.Family(told.Parameter)[^1];
            var place = plan.Fitted.ToList().IndexOf(told.Parameter);
            double[] deviates = [.. members.Select(m => m[place]).Order()];
            string At(double share) => Number(ParameterQuantile.At(row, Quantiles.Type7(deviates, share)));
            page.Line(
                $"| `{told.Parameter}` | {Number(row.Low)} | {Number(row.Central)} | {Number(row.High)} | {At(0.05)} | {At(0.5)} | {At(0.95)} | {told.Share:0.00} |"
            );
        }
        page.Append('\n');
    }

    private static void Ridges(StringBuilder page, CalibrationPlan plan, double[][] members)
    {
        page.Append("## Ridges\n\n");
        var ridges = Ridge.Of(plan.Fitted, members);
        page.Append(
            ridges.Count == 0
                ? "No two parameters are tied by a correlation of 0.3 or more.\n\n"
                : "Where the record informs only a product or a sum, its parts are tied: a high value of one goes with a low (or high) one "
                    + "of the other. Both are drawn together, never apart.\n\n| parameter | parameter | correlation |\n| --- | --- | --- |\n"
        );
        foreach (var ridge in ridges)
            page.Line($"| `{ridge.First}` | `{ridge.Second}` | {ridge.Correlation:+0.00;-0.00} |");
        if (ridges.Count > 0)
            page.Append('\n');
    }

    private static void Untold(
        StringBuilder page,
        CalibrationPlan plan,
        IReadOnlyList<Contraction> screened,
        IReadOnlyList<Contraction> second
    )
    {
        page.Append("## The record does not say\n\n");
        var nulls = screened.Where(c => CalibrationCandidates.Nulls.Contains(c.Parameter, StringComparer.Ordinal)).ToList();
        page.Line(
            $"Tried with all others and left at their ranges: contraction under {Contraction.Least:0.0}, or no more than the most of {nulls.Count} that nothing in the model reads ({nulls.Max(n => n.Share):0.00}; their mean {nulls.Average(n => n.Share):0.00} is what an ensemble of this size learns of nothing).\n"
        );
        page.Append(
                Listed(
                    screened.Where(c =>
                        second.All(s => !string.Equals(s.Parameter, c.Parameter, StringComparison.Ordinal)) && !nulls.Contains(c)
                    )
                )
            )
            .Append(".\n\n");
        var dropped = second.Where(c => !plan.Fitted.Contains(c.Parameter, StringComparer.Ordinal)).ToList();
        if (dropped.Count > 0)
            page.Append(
                    "Chosen by the first fit, and left at their ranges because the second, with other draws, says less than that: "
                )
                .Append(Listed(dropped))
                .Append(".\n\n");
    }

    private static string Listed(IEnumerable<Contraction> all) =>
        string.Join(
            ", ",
            all.OrderByDescending(c => c.Share)
                .Select(c => string.Create(CultureInfo.InvariantCulture, $"`{c.Parameter}` ({c.Share:0.00})"))
        );

    private static void NotFitted(StringBuilder page, CalibrationWork work)
    {
        page.Append(
            """
            ## Not fitted, and why

            - Levers and outside drivers: detainers, book-ins of people arrested by CBP, new court cases, officers, flights, judges. The record gives them outright; each is plugged in by date.
            - The bridge from ERO arrests to book-ins of people arrested by ICE, and how book-outs that are not removals split into bond, recognizance, supervision, parole and other: the record gives both month by month. They are drawn from the ranges of their measurement.
            - Time in custody so far: of the record's four bands the share over 180 days. The bands below it follow book-ins of the last half year, which are fitted, and those above a year hold a few hundred people.
            - Removals: ICE's own totals to date, every two weeks, in place of the weekly release: from April 2025 the two differ by -4 to +31% a fortnight, and the last weeks of the release are incomplete.
            - The levels of pending court cases: record and model count different courts' cases. Their growth is fitted.
            - The average population a month: the same people as the Sunday nights.
            - Shares of pathways of people ICE arrested: one distribution draws them together around their central values, no deviate of their own moves them.
            - Parameters of mechanisms 8b and later: none of these series speaks of them.
            - Parameters of single mechanisms that the window cannot show: an ablation says which (docs/calibration/ablate.md).

            """
        );
        page.Line($"- Rows of the table that no mechanism reads: {string.Join(", ", Unread(work).Select(id => $"`{id}`"))}.\n");
    }

    // Uncertain quantities of mechanisms 0 to 8 that are there for the record alone.
    private static IEnumerable<string> Unread(CalibrationWork work) =>
        work
            .Table.Rows.Where(r => r.Role == ParameterRole.Structural && r.Low < r.High)
            .Where(r => CalibrationCandidates.OfMechanism(r))
            .Select(r => ParameterTable.FamilyOf(r.Id))
            .Where(id =>
                !Catalogue.Parameters.Any(p => string.Equals(p.Id, id, StringComparison.Ordinal))
                && !Catalogue.Levers.Any(l => string.Equals(l.Id, id, StringComparison.Ordinal))
            )
            .Distinct(StringComparer.Ordinal);

    private static string Number(double value) =>
        value.ToString(
            Math.Abs(value) switch
            {
                >= 1000 => "#,0",
                >= 100 => "0",
                >= 10 => "0.0",
                >= 1 => "0.00",
                >= 0.01 => "0.000",
                _ => "0.#####",
            },
            CultureInfo.InvariantCulture
        );
}
