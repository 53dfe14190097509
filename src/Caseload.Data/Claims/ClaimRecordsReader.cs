using Caseload.Data.Series;
using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Claims;

/// <summary>Reads the series that claims alone are held against.</summary>
public static class ClaimRecordsReader
{
    public static ClaimRecords Read(string dataFolder)
    {
        string At(string file) => Path.Combine(dataFolder, "series", file);
        return new() { Announced = Announced(At("announced_arrests_2025.csv")), Polls = Polls(At("opinion_immigration.csv")) };
    }

    /// <summary>Posts that stand for one day; sums over more days are left out.</summary>
    private static IReadOnlyList<AnnouncedDay> Announced(string path)
    {
        using var table = Table.Open(path, "period_start", "period_end", "announced_arrests");
        List<AnnouncedDay> days = [];
        foreach (var row in table)
        {
            var date = row.Observed(0);
            if (date == row.Observed(1))
                days.Add(new(date, row.Amount(2)));
        }
        return days;
    }

    private static IReadOnlyList<PollReading> Polls(string path)
    {
        using var table = Table.Open(path, "date", "pollster", "question", "approve_pct", "net_pct");
        List<PollReading> polls = [];
        foreach (var row in table)
            polls.Add(
                new(
                    row.Observed(0),
                    row.Text(1),
                    row.Text(2),
                    row.IsEmpty(3) ? null : row.Amount(3) / 100,
                    row.IsEmpty(4) ? null : row.Number(4)
                )
            );
        return polls;
    }
}
