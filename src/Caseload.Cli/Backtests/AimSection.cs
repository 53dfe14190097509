using System.Globalization;
using System.Text;
using Caseload.Analysis.Forecasts.Skill;
using Caseload.Model.Forecasts;

namespace Caseload.Cli.Backtests;

/// <summary>What was set out to reach before the model was scored, and what was reached: the worst first, misses included.</summary>
internal static class AimSection
{
    private const double LeastCoverage = 0.85;
    private const double MostCoverage = 0.95;

    private static readonly Dictionary<string, double> Aims = new(StringComparer.Ordinal)
    {
        ["arrests_week US"] = 0.8,
        ["detained_midnight US"] = 0.7,
        ["detained_midnight by AOR"] = 0.9,
        ["ice_bookins_month US"] = 0.8,
        ["removal_bookouts_month US"] = 0.8,
    };

    public static void Append(StringBuilder page, SkillTable model)
    {
        page.Append("## Aims\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"Set before the model was first scored: relative WIS at most the aim, {LeastCoverage:0.00} to {MostCoverage:0.00} of truths inside the 90% interval, and before 2025-01-20 not worse than the random walk. How wide intervals are was set once with these origins in view (above).\n\n"
        );
        page.Append(
            "| series | aim | model | 90% coverage | before 2025-01-20 | missed |\n| --- | --- | --- | --- | --- | --- |\n"
        );
        List<(SkillRow All, SkillRow? Before)> rows =
        [
            .. SkillPage.Worst(model).Select(r => (r, model.Of(r.Series, HorizonBand.All, ChangePeriod.Before))),
        ];
        foreach (var (all, before) in rows)
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {all.Series} | {Aims[all.Series]:0.00} | {all.Natural.RelativeWis:0.00} | {all.In90:0.00} | {before?.Natural.RelativeWis:0.00} | {Missed(all, before)} |\n"
            );
        page.Append(
            """

            Likely reasons, as a judgment of November 2026. Intervals are as wide as the model's own past errors and the record's own changes.
            Book-ins and departures had a calm year before January 2025 and then rose faster than either: most truths of origins since lie above the
            intervals. For people held the errors of 2023 were larger than those since. Before 2025 departures are forecast too high:
            they fell by a fifth from July to December 2024, while the model had more people in custody and let more depart.


            """.ReplaceLineEndings("\n")
        );
    }

    /// <summary>Which of the three aims a series misses, at the two decimals that are shown.</summary>
    internal static string Missed(SkillRow all, SkillRow? before)
    {
        List<string> missed = [];
        if (SkillPage.Shown(all.Natural.RelativeWis) > Aims[all.Series])
            missed.Add("the aim");
        if (SkillPage.Shown(all.In90) < LeastCoverage)
            missed.Add("coverage: too narrow");
        if (SkillPage.Shown(all.In90) > MostCoverage)
            missed.Add("coverage: too wide");
        if (before is not null && SkillPage.Shown(before.Natural.RelativeWis) > 1)
            missed.Add("worse than the random walk before 2025-01-20");
        return missed.Count == 0 ? "none" : string.Join("; ", missed);
    }
}
