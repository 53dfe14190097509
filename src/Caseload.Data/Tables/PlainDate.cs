using Caseload.Data.Errors;

namespace Caseload.Data.Tables;

/// <summary>A date written YYYY-MM-DD, and nothing else: no time, no zone, no other order.</summary>
public static class PlainDate
{
    public const string Expected = "a date, YYYY-MM-DD";

    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (!Parts(text, out var year, out var month, out var day))
            return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new(year, month, day);
        return true;
    }

    /// <summary>What is wrong with a text that is no date.</summary>
    public static string Fault(ReadOnlySpan<char> text)
    {
        var shown = Shown.Quoted(text.ToString());
        if (!Parts(text, out var year, out var month, out var day) || year < 1)
            return $"{shown} is not a date";
        return month == 2 && day == 29 ? $"{shown} does not exist: {text[..4]} is not a leap year" : $"{shown} does not exist";
    }

    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static bool Parts(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        return text.Length == 10
            && text[4] == '-'
            && text[7] == '-'
            && Digits(text[..4], out year)
            && Digits(text[5..7], out month)
            && Digits(text[8..], out day);
    }

    /// <summary>A whole number of ASCII digits alone.</summary>
    internal static bool Digits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = value * 10 + (c - '0');
        }
        return text.Length > 0;
    }
}
