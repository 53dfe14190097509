using System.Globalization;
using System.Text;
using Caseload.Analysis.Forecasts.Origins;
using Caseload.Analysis.Forecasts.Skill;

namespace Caseload.Cli.Backtests;

/// <summary>The two information sets side by side, over the same counts: `dated`, and `published`.</summary>
/// <param name="Origins">The origins of both.</param>
/// <param name="ModelDated">The model on what is dated before an origin; all four relative to the random walk on that.</param>
/// <param name="ModelPublished">The model on what was public on its day.</param>
/// <param name="WalkPublished">The random walk on what was public on its day.</param>
/// <param name="Histories">Of the model, an origin, on both.</param>
internal sealed record RealTime(
    IReadOnlyList<PublishedOrigin> Origins,
    SkillTable ModelDated,
    SkillTable ModelPublished,
    SkillTable WalkPublished,
    int Histories
);

/// <summary>What it costs to know only what was public on the day.</summary>
internal static class RealTimeSection
{
    public static void Append(StringBuilder page, RealTime both)
    {
        var days = string.Join(" and ", both.Origins.Select(o => Day(o.Dated[0].Origin)));
        page.Append("## The price of real time\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"Scored apart: forecasts from what was public on the day of the origin, by release dates and first values. Such a set can be formed from 2025-03-30 on, which leaves {both.Origins.Count} of the rolling origins ({days}). "
        );
        page.Append(
            """
            With fewer than two blocks of origins no range is given: the figures show a size and prove nothing.

            - Months are as the edition of the day showed them, if it covered the whole month. Removals are from nine editions alone, and may
              have been public earlier.
            - People held are ICE's counts of every second week, with lines between them. The run starts on the day after the last, with the
              levers known by then.
            - Arrests and detainers came out on 2025-03-21, to mid February. The arrests are as then shown, the detainers in today's revision.
            - People held by AOR came out by day in 2026: they are not forecast. The run takes the AORs' shares from ICE's facility sheets.
            - Closed fiscal years are in today's revision, and structure is as above. Errors at earlier origins are those that the records of
              the day show.


            """.ReplaceLineEndings("\n")
        );
        page.Append(
            CultureInfo.InvariantCulture,
            $"Both have {both.Histories} histories an origin here, so that `dated` may differ a little from the tables above.\n\n"
        );
        Lasts(page, both.Origins);
        page.Append(
            "\nWIS is relative to that of the random walk on the set `dated`, over the same counts, so that all columns have one unit.\n\n"
                + "| series | forecasts | model, dated | model, published | model's WIS, published over dated | random walk, published |\n| --- | --- | --- | --- | --- | --- |\n"
        );
        List<(SkillRow Dated, SkillRow Published)> rows =
        [
            .. SkillPage.Worst(both.ModelDated).Select(d => (d, both.ModelPublished.Of(d.Series)!)),
        ];
        foreach (var (dated, published) in rows)
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {dated.Series} | {dated.Count} | {SkillPage.Cell(dated)} | {SkillPage.Cell(published)} | {Price(dated, published):0.00} | {SkillPage.Cell(both.WalkPublished.Of(dated.Series)!)} |\n"
            );
        page.Append('\n').Append(Said(rows)).Append("\n\n");
    }

    /// <summary>What the rows show, made of their numbers.</summary>
    internal static string Said(IReadOnlyList<(SkillRow Dated, SkillRow Published)> rows)
    {
        double[] prices = [.. rows.Select(r => Price(r.Dated, r.Published)).Order()];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"On what was public the model's WIS is higher for {prices.Count(p => p > 1)} of {prices.Length} series and lower for {prices.Count(p => p < 1)}: {prices[0]:0.00} to {prices[^1]:0.00} times that on the set `dated`."
        );
    }

    private static void Lasts(StringBuilder page, IReadOnlyList<PublishedOrigin> origins)
    {
        page.Append("| origin | series | last known, dated | last known, published |\n| --- | --- | --- | --- |\n");
        foreach (var origin in origins)
        foreach (var task in origin.Dated)
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {Day(task.Origin)} | {task.Series.Target} {task.Series.Location} | {Day(task.History.Last)} | {Day(origin.LastOf(task))} |\n"
            );
    }

    private static double Price(SkillRow dated, SkillRow published) => published.Natural.Wis / dated.Natural.Wis;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
