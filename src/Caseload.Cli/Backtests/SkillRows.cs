using Caseload.Analysis.Forecasts.Skill;
using Caseload.Model.Forecasts;

namespace Caseload.Cli.Backtests;

/// <summary>The model's skill over all forecasts of each series, beside the best simple one built here or published.</summary>
internal static class SkillRows
{
    public static IEnumerable<MeasuredSkill> Of(
        IReadOnlyList<(string Name, SkillTable Table)> tables,
        IReadOnlyList<PublishedPeer> peers
    )
    {
        var model = tables[0].Table;
        foreach (var row in model.Rows.Where(r => r.Band == HorizonBand.All && r.Period == ChangePeriod.All))
        {
            var (best, relative) = tables
                .Skip(1)
                .Select(t => (t.Name, t.Table.Of(row.Series)!.Natural.RelativeWis))
                .Concat(peers.Where(p => p.IsOf(row.Series)).Select(p => (p.Peer, p.RelativeWis)))
                .MinBy(p => p.Item2);
            yield return new(
                row.Series,
                row.Count,
                row.Natural.RelativeWis,
                row.Natural.Range?.Low,
                row.Natural.Range?.High,
                row.In50,
                row.In90,
                best,
                relative
            );
        }
    }
}
