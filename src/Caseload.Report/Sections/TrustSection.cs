using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Charts.Intervals;
using Caseload.Charts.Numbers;
using Caseload.Charts.Tables;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Sections;

/// <summary>How far to trust this: `baseline` against the record, what rests on judgment, what the model leaves out.</summary>
internal static class TrustSection
{
    /// <summary>What the model leaves out, said on every report.</summary>
    private static readonly IReadOnlyList<string> LeftOut =
    [
        "**What the model leaves out.** Consequences for public support, trust, work, food supply, prices and public cost are not in this "
            + "version. Court rulings and laws enter when a scenario sets them. Arrests by other agencies enter as a recorded or assumed inflow. "
            + "Offices differ by size, beds and people who can be found, not by method. Nothing finer than an AOR or a state exists in the model.",
        "**Hindsight.** Structure and ranges were written in 2025 and 2026 with the record to 31 August 2025 in view; no number after that date was "
            + "used. Forecasts of what the model was not shown are scored in `docs/skill.md`.",
        "**Parameters.** Those that the record to 31 August 2025 speaks of are drawn from a sample fitted to it, the others from their ranges: "
            + "`docs/calibration/fit.md` lists both, `docs/fit.md` the distance of each number from the record.",
    ];

    public static Section Of(RunContext context) => Of(context.Inputs.Ground, Judged(context.Verdict));

    internal static Section Of(ReportGround ground, IReadOnlyList<string> judged)
    {
        var trust = ground.Trust;
        if (trust.Count == 0)
            return new("trust", "How far to trust this", "No record covers days of `baseline`.", [])
            {
                Text = [.. judged, .. LeftOut],
            };
        var within = trust.Count(Within);
        var chart = new IntervalChart
        {
            Title = Title(within, trust.Count),
            Description = AltText.Rows(
                "Dots with intervals, 100 is the record",
                "baseline as percent of the record",
                trust.Select(r => (r.Name, Ratio(r)))
            ),
            Table = Table(trust),
            Reference = new(100, "as recorded"),
            Rows = [.. trust.Select(Row)],
            AxisMost = 250,
        };
        return new(
            "trust",
            "How far to trust this",
            $"Of {trust.Count} recorded numbers, {within} {(within == 1 ? "lies" : "lie")} within the range of 9 in 10 simulated histories of `baseline`, the policies as they were.",
            [
                new(
                    "fig-trust",
                    chart.Title,
                    "Simulated `baseline` as percent of the record, which is 100: dot median, thick line 5 in 10, thin line 9 in 10 histories",
                    [chart],
                    [
                        "A fit, not a forecast: parameters were set with these records in view. A dot right of the line: more was simulated than recorded.",
                        "A wide line says that much about a stage is not known. A record outside its line is a miss and stays on the page.",
                    ],
                    $"{Sources.Arrests} {Sources.Departures} {Sources.Simulated(ground.TrustHistories, "Scenario baseline, levers as they were.")}"
                )
                {
                    Kind = "Record and simulated",
                    AsideHead = "How to read it",
                },
                .. ground.Skill.Count > 0 ? [SkillFigure.Of(ground.Skill)] : Array.Empty<Figure>(),
            ]
        )
        {
            Text = [.. judged, .. LeftOut],
        };
    }

    /// <summary>All or not all within their ranges; the plain title where there are few.</summary>
    internal static string Title(int within, int all) =>
        all < 3 ? "Baseline against the record" : $"{within} of {all} recorded numbers lie within baseline's range";

    private static bool Within(TrustRow row) => row.Record >= row.Simulated.Low90 && row.Record <= row.Simulated.High90;

    private static IntervalRow Row(TrustRow row)
    {
        var ratio = Ratio(row);
        var text = IntervalText.Of(ratio);
        return new(row.Name, Drawn.Of(ratio), text.Median, text.Ninety)
        {
            Focus = true,
            Note = $"record {NumberFormat.Plain.Rounded(row.Record)}, simulated {IntervalText.Of(row.Simulated).Median}",
        };
    }

    private static Interval Ratio(TrustRow row)
    {
        var by = row.Record > 0 ? 100 / row.Record : double.NaN;
        return double.IsFinite(by) ? row.Simulated.Times(by) : row.Simulated with { Reached = 0 };
    }

    private static ChartTable Table(IReadOnlyList<TrustRow> trust) =>
        new(
            "Baseline against the record",
            ["Quantity", "Record", .. Tables.IntervalHeads("simulated"), "Within 9 in 10"],
            [
                .. trust.Select(r =>
                    (IReadOnlyList<TableCell>)
                        [r.Name, Tables.Record(r.Record), .. Tables.Interval(r.Simulated), Within(r) ? "yes" : "no"]
                ),
            ]
        );

    private static IReadOnlyList<string> Judged(Verdict verdict)
    {
        List<string> said = [];
        if (verdict.Judgment is { } judgment)
            said.Add(
                "**What rests on judgment.** How far officers' time follows the height of a target is not on record "
                    + $"(`{Judgment.Parameter}`). In the first {AnswerSection.Histories(judgment.Histories).ToLowerInvariant()} ERO arrests are "
                    + $"{IntervalText.Of(judgment.Drawn).Said(" a day")} as drawn, {IntervalText.Of(judgment.Without).Said(" a day")} with it at 0. "
                    + $"What it adds, history by history: {DifferenceText.Of(judgment.Difference).Said(" a day")}."
            );
        if (verdict.Confounded)
            said.Add(
                "The target and the priorities of January 2025 began in the same weeks: their effects on who is arrested cannot be told apart."
            );
        return said;
    }
}
