using System.Globalization;
using Caseload.Data.Tables;

namespace Caseload.Data.Series;

/// <summary>The day on which a row was public, from the spreadsheet it was read from.</summary>
internal static class EditionDay
{
    private const string Extension = ".xlsx";
    private const string Form = "MMddyyyy";

    /// <summary>ICE published 3 to 24 days after the date covered (fiscal year 2025).</summary>
    private const int LongestLag = 24;

    /// <summary>The date at the end of the spreadsheet's name, MMDDYYYY; where it has none, or a slip (two bear the year before), the longest lag.</summary>
    public static DateOnly Of(TableRow row, int column, DateOnly covered)
    {
        var name = row.Span(column);
        return
            name.EndsWith(Extension, StringComparison.Ordinal)
            && name.Length >= Form.Length + Extension.Length
            && DateOnly.TryParseExact(
                name[^(Form.Length + Extension.Length)..^Extension.Length],
                Form,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            && day > covered
            ? day
            : covered.AddDays(LongestLag);
    }
}
