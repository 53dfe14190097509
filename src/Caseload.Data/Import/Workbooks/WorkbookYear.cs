using System.Globalization;
using System.Text.RegularExpressions;

namespace Caseload.Data.Import.Workbooks;

/// <summary>The fiscal year that a sheet says of itself; the file's name proves nothing.</summary>
internal static partial class WorkbookYear
{
    /// <summary>The headings stand above the tables.</summary>
    private const int RowsLooked = 7;

    /// <summary>The year behind the heading, or null.</summary>
    public static int? In(Sheet sheet, string heading)
    {
        for (var row = 1; row <= RowsLooked; row++)
        {
            var text = sheet.Text(row, 1);
            if (
                !text.StartsWith(heading, StringComparison.OrdinalIgnoreCase) || Year().Match(text) is not { Success: true } match
            )
                continue;
            var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            return year < 100 ? 2000 + year : year;
        }
        return null;
    }

    [GeneratedRegex(@"FY\s?(?<year>\d{4}|\d{2})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}
