using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>
/// ERO arrests a month by criminality: the official table (rounded to 10) from 2017-10 to its end in 2024-08, then the counts
/// read from a chart for all methods, which are about 1% below it.
/// </summary>
internal static class ArrestClassReader
{
    public static IReadOnlyList<MonthlySeries> Read(string officialPath, string chartPath)
    {
        var classes = CriminalityName.Builders();
        var end = Official(officialPath, classes);
        using var table = Table.Open(chartPath, "month", "method", "criminality", "arrests");
        foreach (var row in table)
            if (row.ObservedMonth(0) > end && row.Is(1, "all"))
                classes[(int)CriminalityName.Of(row, 2)].Add(row, 0, row.Amount(3));
        return [.. classes.Select(c => c.Build())];
    }

    private static DateOnly Official(string path, MonthlyBuilder[] classes)
    {
        using var table = Table.Open(path, "month", "convicted", "pending_charges", "other_immigration_violators");
        var end = DateOnly.MinValue;
        foreach (var row in table)
        {
            end = row.ObservedMonth(0);
            if (row.IsEmpty(2) || row.IsEmpty(3))
                continue;
            for (var k = 0; k < CriminalityName.Count; k++)
                classes[k].Add(row, 0, row.Amount(k + 1));
        }
        return end;
    }
}
