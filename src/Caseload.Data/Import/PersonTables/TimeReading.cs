namespace Caseload.Data.Import.PersonTables;

/// <summary>What a cell of a date holds.</summary>
internal enum TimeForm
{
    Empty,
    Known,

    /// <summary>A text that is no date, or a date outside 2000 to 2099.</summary>
    Unreadable,

    /// <summary>Day before month: the file's dates are not as the releases have them.</summary>
    DayFirst,
}

/// <summary>A cell of a date as read: its form, its local time, and whether a zone was written with it (and left aside).</summary>
internal readonly record struct TimeReading(TimeForm Form, DateTime Value = default, bool Zoned = false)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    public static TimeReading Of(DateTime value, bool zoned = false) =>
        value.Year is >= FirstYear and <= LastYear ? new(TimeForm.Known, value, zoned) : new(TimeForm.Unreadable);
}
