using System.Globalization;
using Caseload.Data.Errors;
using Caseload.Data.Tables;

namespace Caseload.Data.Import.PersonTables;

/// <summary>
/// Dates and times as text: `2025-01-31`, with a time after a space or `T`, `1/31/2025` (month first, as ICE writes), `31-Jan-2025`,
/// or a serial number of a spreadsheet. The same in any culture. A zone is left aside: the times are local.
/// </summary>
internal static class TimeText
{
    /// <summary>Serial numbers of 2000 to 2099.</summary>
    private const double FirstSerial = 36_526;
    private const double LastSerial = 73_051;

    /// <summary>Seconds by which a serial number may fall short of the second it stands for.</summary>
    private const double Inexact = 0.001;

    private static readonly string[] Named = ["d-MMM-yyyy", "d MMM yyyy", "MMM d yyyy", "MMM d, yyyy", "MMMM d, yyyy"];

    private static readonly string[] Clocks = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF", "h:mm tt", "h:mm:ss tt"];

    public static TimeReading Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (Labels.IsMissing(text))
            return default;
        if (text.Length >= 10 && text[4] is '-' or '/' && text.Length >= 10 && text[7] == text[4])
            return Iso(text);
        var slash = text.IndexOf('/');
        if (slash is 1 or 2)
            return MonthFirst(text, slash);
        return Serial(text) ?? WithName(text);
    }

    /// <summary>A day counted in a spreadsheet, from 1899-12-30. The second that has begun: rounding would reach the next day.</summary>
    public static TimeReading OfSerial(double days) =>
        days is >= FirstSerial and < LastSerial
            ? TimeReading.Of(
                new DateTime(1899, 12, 30).AddTicks((long)Math.Floor(days * 86_400 + Inexact) * TimeSpan.TicksPerSecond)
            )
            : new(TimeForm.Unreadable);

    /// <summary>Whether two times are the same as far as both are written: one that is midnight may be a date alone.</summary>
    public static bool Same(DateTime a, DateTime b) =>
        a == b || (a.Date == b.Date && (a.TimeOfDay == TimeSpan.Zero || b.TimeOfDay == TimeSpan.Zero));

    /// <summary>The error of a file that writes days before months.</summary>
    public static UserError DayFirst(IPersonRows rows, int column) =>
        rows.Fault(
            column,
            "a date has the day before the month, so no date of the file can be trusted",
            "YYYY-MM-DD, or MM/DD/YYYY"
        );

    private static TimeReading Iso(ReadOnlySpan<char> text) =>
        PlainDate.Digits(text[..4], out var year)
        && PlainDate.Digits(text[5..7], out var month)
        && PlainDate.Digits(text[8..10], out var day)
            ? At(year, month, day, text[10..])
            : new(TimeForm.Unreadable);

    private static TimeReading MonthFirst(ReadOnlySpan<char> text, int slash)
    {
        var rest = text[(slash + 1)..];
        var second = rest.IndexOf('/');
        if (second is not (1 or 2) || rest.Length < second + 5)
            return new(TimeForm.Unreadable);
        if (!PlainDate.Digits(text[..slash], out var month) || !PlainDate.Digits(rest[..second], out var day))
            return new(TimeForm.Unreadable);
        if (!PlainDate.Digits(rest.Slice(second + 1, 4), out var year))
            return new(TimeForm.Unreadable);
        if (month > 12 && month <= 31 && day is >= 1 and <= 12)
            return new(TimeForm.DayFirst);
        return At(year, month, day, rest[(second + 5)..]);
    }

    private static TimeReading WithName(ReadOnlySpan<char> text) =>
        DateTime.TryParseExact(text, Named, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var date)
            ? TimeReading.Of(date)
            : new(TimeForm.Unreadable);

    private static TimeReading? Serial(ReadOnlySpan<char> text)
    {
        Span<char> copy = stackalloc char[24];
        if (text.Length > copy.Length)
            return null;
        text.CopyTo(copy);
        copy = copy[..text.Length];
        // A serial number has no thousands, so a comma is a decimal comma.
        copy.Replace(',', '.');
        return double.TryParse(copy, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days)
            ? OfSerial(days)
            : null;
    }

    private static TimeReading At(int year, int month, int day, ReadOnlySpan<char> rest)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return new(TimeForm.Unreadable);
        var date = new DateTime(year, month, day);
        if (rest.IsEmpty)
            return TimeReading.Of(date);
        if (rest[0] is not (' ' or 'T' or 't'))
            return new(TimeForm.Unreadable);
        rest = rest[1..].Trim();
        var zoned = Zone(ref rest);
        if (Plain(rest, out var seconds))
            return TimeReading.Of(date.AddSeconds(seconds), zoned);
        return TimeOnly.TryParseExact(rest, Clocks, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var time)
            ? TimeReading.Of(date + time.ToTimeSpan(), zoned)
            : new(TimeForm.Unreadable);
    }

    /// <summary>`HH:MM:SS`, the usual form, without the cost of a general parser.</summary>
    private static bool Plain(ReadOnlySpan<char> text, out int seconds)
    {
        seconds = 0;
        if (text.Length != 8 || text[2] != ':' || text[5] != ':')
            return false;
        if (
            !PlainDate.Digits(text[..2], out var h)
            || !PlainDate.Digits(text[3..5], out var m)
            || !PlainDate.Digits(text[6..], out var s)
        )
            return false;
        seconds = (h * 60 + m) * 60 + s;
        return h < 24 && m < 60 && s < 60;
    }

    /// <summary>Cuts a zone (`Z`, `UTC`, `+00:00`, `-0500`) off the end of a time.</summary>
    private static bool Zone(ref ReadOnlySpan<char> time)
    {
        var at = time.EndsWith("UTC") ? time.Length - 3 : time.LastIndexOfAny('Z', '+', '-');
        if (at <= 0)
            return false;
        time = time[..at].TrimEnd();
        return true;
    }
}
