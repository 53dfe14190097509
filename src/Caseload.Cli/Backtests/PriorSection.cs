using System.Globalization;
using System.Text;
using Caseload.Analysis.Forecasts.Skill;

namespace Caseload.Cli.Backtests;

/// <summary>What weighing the histories by their past errors changes: the prior's skill beside the model's.</summary>
internal static class PriorSection
{
    private const double Aim90 = 0.9;

    public static void Append(StringBuilder page, SkillTable prior, SkillTable weighed)
    {
        page.Append("## Prior beside weighed histories\n\n");
        page.Append(
            "The same runs, read twice. Prior: every history counts alike. Weighed: histories count by their errors at earlier origins and by their flows at this one, "
                + "which is what every other table calls the model. The level, the spread and the bias are made in the same way for both.\n\n"
        );
        page.Append("| series | prior | weighed | change of WIS by weighing |\n| --- | --- | --- | --- |\n");
        List<(SkillRow Prior, SkillRow Weighed)> rows = [.. SkillPage.Worst(weighed).Select(w => (prior.Of(w.Series)!, w))];
        foreach (var (before, after) in rows)
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {after.Series} | {SkillPage.Cell(before)} | {SkillPage.Cell(after)} | {Percent(Change(before, after))} |\n"
            );
        page.Append('\n').Append(Said(rows)).Append("\n\n");
    }

    /// <summary>What the rows show, in two sentences made of their numbers.</summary>
    internal static string Said(IReadOnlyList<(SkillRow Prior, SkillRow Weighed)> rows)
    {
        double[] changes = [.. rows.Select(r => Change(r.Prior, r.Weighed)).Order()];
        var nearer = rows.Count(r => Math.Abs(r.Weighed.In90 - Aim90) < Math.Abs(r.Prior.In90 - Aim90));
        var farther = rows.Count(r => Math.Abs(r.Weighed.In90 - Aim90) > Math.Abs(r.Prior.In90 - Aim90));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Weighing lowers the WIS of {changes.Count(c => c < 0)} of {rows.Count} series and raises that of {changes.Count(c => c > 0)}: "
                + $"changes run from {Percent(changes[0])} to {Percent(changes[^1])}. "
                + $"It takes the share inside the 90% interval nearer to 0.90 in {nearer} of {rows.Count} series and farther from it in {farther}."
        );
    }

    // As it is printed, so that what is counted as lower or higher reads so.
    private static double Change(SkillRow before, SkillRow after) =>
        Math.Round(after.Natural.RelativeWis / before.Natural.RelativeWis - 1, 3);

    private static string Percent(double change) => change.ToString("+0.0%;-0.0%;0.0%", CultureInfo.InvariantCulture);
}
