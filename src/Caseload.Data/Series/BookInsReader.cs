using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>First book-ins a month by arresting agency. Partial months (see `note`) are absent.</summary>
internal static class BookInsReader
{
    public static (MonthlySeries Ice, MonthlySeries Cbp) Read(string path)
    {
        using var table = Table.Open(path, "month", "arresting_agency", "initial_book_ins", "note");
        var (ice, cbp) = (new MonthlyBuilder(), new MonthlyBuilder());
        foreach (var row in table)
        {
            row.ObservedMonth(0);
            if (!row.IsEmpty(3))
                continue;
            if (row.Is(1, "ICE"))
                ice.Add(row, 0, row.Amount(2));
            else if (row.Is(1, "CBP"))
                cbp.Add(row, 0, row.Amount(2));
            else if (!row.Is(1, "Total"))
                throw row.Error(1, $"the agency '{row.Text(1)}' is unknown", "ICE, CBP or Total");
        }
        return (ice.Build(), cbp.Build());
    }
}
