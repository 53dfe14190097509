using Caseload.Data.Tables;

namespace Caseload.Data.Import.Workbooks;

/// <summary>
/// How far a monthly table reaches. Months that have not come are written as 0 and are absent here; the last month is marked
/// where the data end before its last day.
/// </summary>
internal sealed class Reach
{
    private readonly HashSet<DateOnly> reached = [];
    private DateOnly last;
    private string mark = "";

    /// <summary>The last month with data; the first day of time where there is none.</summary>
    public DateOnly Last => last;

    /// <param name="totals">The national total of each month, in order.</param>
    /// <param name="through">The last day of the data, if a footnote says it.</param>
    public static Reach Of(
        string table,
        IEnumerable<(DateOnly Month, double? Total)> totals,
        DateOnly? through,
        ImportNotes notes
    )
    {
        var reach = new Reach();
        foreach (var (month, total) in totals)
            if (total is > 0)
            {
                reach.reached.Add(month);
                reach.last = month;
            }
        foreach (var (month, total) in totals)
            if (total is not > 0 && month < reach.last)
                notes.Add($"{table}: {Text(month)} has no total though later months have: it is left out");
        reach.Mark(table, through, notes);
        return reach;
    }

    public bool Has(DateOnly month) => reached.Contains(month);

    /// <summary>The note of a row of this month.</summary>
    public string Note(DateOnly month) => month == last ? mark : "";

    private void Mark(string table, DateOnly? through, ImportNotes notes)
    {
        if (reached.Count == 0)
        {
            notes.Add($"{table}: no month has data");
            return;
        }
        var end = TitledTable.EndOf(last);
        if (through is not { } date)
        {
            mark = "may be partial: no valid date of the data";
            notes.Add($"{table}: no valid date of the data, so {Text(last)} may be partial");
        }
        else if (date < last)
        {
            mark = "may be partial: the footnote date is stale";
            notes.Add($"{table}: the footnote says {PlainDate.Text(date)} but {Text(last)} has data: the date is stale");
        }
        else if (date < end)
        {
            mark = $"partial month (to {PlainDate.Text(date)})";
            notes.Add($"{table}: {Text(last)} is partial, through {PlainDate.Text(date)}; later months are absent, not 0");
        }
        else if (date > end.AddDays(1))
            notes.Add($"{table}: the footnote says {PlainDate.Text(date)} but the last month with data is {Text(last)}");
    }

    internal static string Text(DateOnly month) => PlainDate.Text(month)[..7];
}
