using System.Globalization;
using System.Text;
using Caseload.Analysis.Forecasts.Skill;

namespace Caseload.Cli.Backtests;

/// <summary>What the model's scores are made of, by band of horizons and period, and the same on the scale of logs.</summary>
internal static class PartsSection
{
    public static void Append(StringBuilder page, SkillTable model)
    {
        page.Append("## What the model's scores are made of\n\n");
        page.Append(
            "WIS is the sum of spread, too high and too low. CRPS is over all quantiles. Bias is from -1 (every truth above all quantiles: forecasts too low) "
                + "to 1. On the scale of log(v + 1): WIS, and relative to the random walk's, with 9 in 10 resamples of origins.\n"
        );
        foreach (var row in SkillPage.Worst(model))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {row.Series}\n\n");
            page.Append(
                "| forecasts | n | WIS | spread | too high | too low | CRPS | bias | WIS, logs | relative, logs | 9 in 10 |\n"
            );
            page.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
            foreach (var (band, period, name) in SkillPage.Cells())
                if (model.Of(row.Series, band, period) is { } cell)
                    page.Append(
                        CultureInfo.InvariantCulture,
                        $"| {name} | {cell.Count} | {SkillPage.PartsOf(cell)} | {cell.Log.Wis:0.000} | {cell.Log.RelativeWis:0.00} | {SkillPage.Range(cell.Log.Range)} |\n"
                    );
        }
    }
}
