using Caseload.Data.Tables;
using Caseload.Model.Forecasts;

namespace Caseload.Data.Forecasts;

/// <summary>Reads `skill/peers.csv` of the data folder.</summary>
public static class PublishedPeerReader
{
    private static readonly string[] Bands = ["all", "short", "middle", "long"];

    private static readonly string[] Periods = ["all", "before", "across", "after"];

    public static IReadOnlyList<PublishedPeer> Read(string dataFolder)
    {
        using var table = Table.Open(
            Path.Combine(dataFolder, "skill", "peers.csv"),
            "series",
            "band",
            "period",
            "forecasts",
            "rw_wis",
            "peer",
            "relative_wis",
            "coverage_50",
            "coverage_90",
            "relative_wis_log",
            "relative_wis_low",
            "relative_wis_high",
            "origins_won",
            "origins"
        );
        List<PublishedPeer> peers = [];
        HashSet<(string, HorizonBand, ChangePeriod, string)> seen = [];
        foreach (var row in table)
        {
            var band = (HorizonBand)Word(row, 1, Bands);
            var period = (ChangePeriod)Word(row, 2, Periods);
            if (!seen.Add((row.Text(0), band, period, row.Text(5))))
                throw row.Error(5, $"the peer {row.Text(5)} comes twice in this cell", "each peer once");
            peers.Add(
                new(
                    row.Text(0),
                    band,
                    period,
                    (int)row.Amount(3),
                    row.Amount(4),
                    row.Text(5),
                    row.Amount(6),
                    Share(row, 7),
                    Share(row, 8)
                )
                {
                    RelativeWisLog = row.IsEmpty(9) ? null : row.Amount(9),
                    Range = row.IsEmpty(10) ? null : (row.Amount(10), row.Amount(11)),
                    Origins = row.IsEmpty(12) ? null : ((int)row.Amount(12), (int)row.Amount(13)),
                }
            );
        }
        return peers;
    }

    private static int Word(TableRow row, int column, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (row.Is(column, words[i]))
                return i;
        throw row.Error(column, $"'{row.Text(column)}' is unknown", string.Join(", ", words));
    }

    private static double Share(TableRow row, int column)
    {
        var share = row.Amount(column);
        return share <= 1 ? share : throw row.Error(column, $"the share {row.Text(column)} is above 1", "0 to 1");
    }
}
