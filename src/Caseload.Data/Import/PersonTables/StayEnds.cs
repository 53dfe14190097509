namespace Caseload.Data.Import.PersonTables;

/// <summary>Book-outs: ends of stays by month and reason, and those that cannot be right.</summary>
internal sealed class StayEnds(IPersonRows rows, int column, int reason, DateOnly horizon)
{
    /// <summary>By month and reason.</summary>
    public CellCounts Counts { get; } = new(1);

    public Labels Reasons { get; } = new("release reason");

    public bool HasReason => reason >= 0;

    public SetAside Unreadable { get; } = new("book-outs have a date that cannot be read or is outside 2000 to 2099");

    public SetAside Before { get; } = new("book-outs are before their book-in");

    public SetAside Future { get; } = new("book-outs are dated after the file was written");

    /// <summary>Reads the end of a row's stay. False where it is empty: the stay goes on.</summary>
    public bool Read(out DateTime end)
    {
        end = default;
        if (column < 0)
            return false;
        var time = rows.Time(column);
        end = time.Value;
        if (time.Form is TimeForm.DayFirst)
            throw TimeText.DayFirst(rows, column);
        if (time.Form is TimeForm.Unreadable)
            Unreadable.Add(rows, column);
        return time.Form is TimeForm.Known;
    }

    public void Count(DateTime end, DateTime begin)
    {
        if (DateOnly.FromDateTime(end) > horizon)
            Future.Add(rows, column);
        else if (end < begin && !TimeText.Same(end, begin))
            Before.Add(rows, column);
        else
        {
            var why = reason < 0 ? 0 : Reasons.Of(rows, reason);
            Counts.Add(end, 0, 0);
            Counts.AddGroup(0, end, why);
        }
    }
}
