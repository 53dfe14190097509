using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>
/// Average daily population a month: all, of people arrested by ICE, and by criminality. Partial months are absent.
/// </summary>
internal static class PopulationReader
{
    public static (MonthlySeries All, MonthlySeries Ice, IReadOnlyList<MonthlySeries> ByCriminality) Read(string path)
    {
        using var table = Table.Open(path, "month", "arresting_agency", "criminality", "average_daily_population", "note");
        var (all, ice) = (new MonthlyBuilder(), new MonthlyBuilder());
        var classes = CriminalityName.Builders();
        foreach (var row in table)
        {
            row.ObservedMonth(0);
            if (!row.IsEmpty(4))
                continue;
            var whole = row.Is(2, "All");
            if (row.Is(1, "ICE") && whole)
                ice.Add(row, 0, row.Amount(3));
            if (!row.Is(1, "Total"))
                continue;
            if (whole)
                all.Add(row, 0, row.Amount(3));
            else if (CriminalityName.Find(row, 2) is >= 0 and var found)
                classes[found].Add(row, 0, row.Amount(3));
        }
        return (all.Build(), ice.Build(), [.. classes.Select(c => c.Build())]);
    }

    /// <summary>Average length of stay a month of all who left, days.</summary>
    public static MonthlySeries Stay(string path)
    {
        using var table = Table.Open(path, "month", "arresting_agency", "criminality", "average_length_of_stay_days", "note");
        var all = new MonthlyBuilder();
        foreach (var row in table)
        {
            row.ObservedMonth(0);
            if (row.IsEmpty(4) && row.Is(1, "Total") && row.Is(2, "All"))
                all.Add(row, 0, row.Amount(3));
        }
        return all.Build();
    }
}
