using Caseload.Analysis.Forecasts.Skill;
using Caseload.Model.Forecasts;

namespace Caseload.Cli.Backtests;

/// <summary>
/// The model's skill over all forecasts of each series, beside the best simple one built here or published; rounded as it is kept on file, so
/// that what is drawn of it is the same.
/// </summary>
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
                Rounded(row.Natural.RelativeWis),
                row.Natural.Range is { } low ? Rounded(low.Low) : null,
                row.Natural.Range is { } high ? Rounded(high.High) : null,
                Rounded(row.In50),
                Rounded(row.In90),
                best,
                Rounded(relative)
            );
        }
    }

    private static double Rounded(double value) => Math.Round(value, 3);
}
