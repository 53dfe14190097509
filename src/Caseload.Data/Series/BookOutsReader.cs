using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>
/// Final book-outs a month, from 2023-10 (before that month the record leaves out departures). "Bonded Out" is the sum of the
/// bonds set by ICE and by a judge, so those two rows are passed over. Partial months are absent.
/// </summary>
internal static class BookOutsReader
{
    private const string Departure = "Release to Remove";

    private static readonly DateOnly From = new(2023, 10, 1);

    public static (MonthlySeries Removals, IReadOnlyList<MonthlySeries> Others, MonthlySeries ByCourt) Read(string path)
    {
        using var table = Table.Open(path, "month", "release_reason", "criminality", "final_book_outs", "note");
        var removals = new MonthlyBuilder();
        var others = CriminalityName.Builders();
        var byCourt = new MonthlyBuilder();
        foreach (var row in table)
        {
            if (row.ObservedMonth(0) < From || !row.IsEmpty(4) || row.Is(1, "Total"))
                continue;
            if (row.Is(1, Departure))
            {
                if (row.Is(2, "Total"))
                    removals.Add(row, 0, row.Amount(3));
            }
            else if (!row.Is(1, "Bond Set by ICE") && !row.Is(1, "Bond Set by IJ") && !row.Is(2, "Total"))
            {
                others[(int)CriminalityName.Of(row, 2)].Accumulate(row, 0, row.Amount(3));
            }
            if ((row.Is(1, "Relief Granted by IJ") || row.Is(1, "Proceedings Terminated")) && row.Is(2, "Total"))
                byCourt.Accumulate(row, 0, row.Amount(3));
        }
        return (removals.Build(), [.. others.Select(o => o.Build())], byCourt.Build());
    }
}
