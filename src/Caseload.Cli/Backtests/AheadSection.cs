using System.Globalization;
using System.Text;
using Caseload.Analysis.Forecasts.Skill;
using Caseload.Model.Forecasts;

namespace Caseload.Cli.Backtests;

/// <summary>Where a simple forecast did better than the model, said in one place.</summary>
internal static class AheadSection
{
    /// <summary>A rule that is told the arrests that came: no forecast.</summary>
    private const string Told = "acct8_true_arrests";

    public static void Append(
        StringBuilder page,
        SkillTable model,
        IReadOnlyList<(string Name, SkillTable Table)> simple,
        IReadOnlyList<PublishedPeer> peers
    )
    {
        List<string> rows = [];
        var cells = 0;
        foreach (var all in SkillPage.Worst(model))
        foreach (var (band, period, name) in SkillPage.Cells())
        {
            if (model.Of(all.Series, band, period) is not { } own)
                continue;
            cells++;
            var (best, relative) = Best(all.Series, band, period, simple, peers);
            if (SkillPage.Shown(relative) < SkillPage.Shown(own.Natural.RelativeWis))
                rows.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {all.Series} | {name} | {own.Count} | {own.Natural.RelativeWis:0.00} | {best} {relative:0.00} |\n"
                    )
                );
        }
        page.Append("## Where a simple forecast is ahead\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"In {rows.Count} of the {cells} cells of the tables by series below a forecast that was built here, the random walk itself or a published one does better than the model. The best of many is chosen after the fact, which flatters it.\n\n"
        );
        if (rows.Count == 0)
            return;
        page.Append("| series | forecasts | n | model | best simple forecast |\n| --- | --- | --- | --- | --- |\n");
        rows.ForEach(r => page.Append(r));
        page.Append('\n');
    }

    internal static (string Name, double RelativeWis) Best(
        string series,
        HorizonBand band,
        ChangePeriod period,
        IReadOnlyList<(string Name, SkillTable Table)> simple,
        IReadOnlyList<PublishedPeer> peers
    ) =>
        simple
            .Select(s => (s.Name, RelativeWis: s.Table.Of(series, band, period)?.Natural.RelativeWis ?? double.PositiveInfinity))
            .Concat(
                peers
                    .Where(p => p.IsOf(series, band, period) && !string.Equals(p.Peer, Told, StringComparison.Ordinal))
                    .Select(p => ($"{p.Peer}, published,", p.RelativeWis))
            )
            .MinBy(f => f.RelativeWis);
}
