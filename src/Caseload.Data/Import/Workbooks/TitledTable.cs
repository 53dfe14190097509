namespace Caseload.Data.Import.Workbooks;

/// <summary>A table found by the words of its title and of its header; <see cref="Months"/> is empty where it has no months.</summary>
internal sealed record TitledTable(Sheet Sheet, int TitleRow, int HeaderRow, int Column)
{
    /// <summary>A header stands right below its title; a blank row or two between them have been seen.</summary>
    private const int RowsToHeader = 3;
    private const int MostColumns = 24;

    private static readonly string[] MonthNames =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    /// <summary>The months with their columns, in order of time.</summary>
    public IReadOnlyList<(DateOnly Month, int Column)> Months { get; private init; } = [];

    public string Place(int row) => $"sheet '{Sheet.Name}' row {row}";

    /// <summary>
    /// The table whose title starts with <paramref name="starts"/> and fits <paramref name="more"/>; null, with a note, where there
    /// is none, more than one, or no header with <paramref name="header"/> below it.
    /// </summary>
    public static TitledTable? Find(Sheet sheet, string starts, string header, ImportNotes notes, Func<string, bool>? more = null)
    {
        var titles = sheet
            .Texts()
            .Where(t => t.Text.StartsWith(starts, StringComparison.OrdinalIgnoreCase) && (more is null || more(t.Text)))
            .ToArray();
        if (titles.Length != 1)
        {
            notes.Refuse(
                titles.Length == 0
                    ? $"sheet '{sheet.Name}': no table '{starts}'"
                    : $"sheet '{sheet.Name}': the table '{starts}' comes {titles.Length} times (rows {string.Join(", ", titles.Select(t => t.Row))})"
            );
            return null;
        }
        var (row, column, _) = titles[0];
        for (var at = row + 1; at <= row + RowsToHeader; at++)
        for (var c = column; c < column + MostColumns; c++)
            if (string.Equals(sheet.Text(at, c), header, StringComparison.OrdinalIgnoreCase))
                return new(sheet, row, at, column);
        notes.Refuse($"sheet '{sheet.Name}' row {row + 1}: the header of '{starts}' has no '{header}'");
        return null;
    }

    /// <summary>The same for a table of twelve months of a fiscal year.</summary>
    public static TitledTable? FindMonths(
        Sheet sheet,
        string starts,
        int fiscalYear,
        ImportNotes notes,
        Func<string, bool>? more = null
    )
    {
        if (Find(sheet, starts, "Oct", notes, more) is not { } table)
            return null;
        List<(DateOnly Month, int Column)> months = [];
        for (var c = table.Column; c < table.Column + MostColumns; c++)
            if (MonthOf(sheet.Text(table.HeaderRow, c)) is { } month)
                months.Add((new(month >= 10 ? fiscalYear - 1 : fiscalYear, month, 1), c));
        if (months.Count == 12 && months.DistinctBy(m => m.Month).Count() == 12)
            return table with { Months = [.. months.OrderBy(m => m.Month)] };
        notes.Refuse(
            $"sheet '{sheet.Name}' row {table.HeaderRow}: the header of '{starts}' has {months.DistinctBy(m => m.Month).Count()} different months, not 12"
        );
        return null;
    }

    /// <summary>The column under a header, or null.</summary>
    public int? ColumnOf(params ReadOnlySpan<string> names)
    {
        for (var c = Column; c < Column + MostColumns; c++)
            foreach (var name in names)
                if (string.Equals(Sheet.Text(HeaderRow, c), name, StringComparison.OrdinalIgnoreCase))
                    return c;
        return null;
    }

    /// <summary>The first number to the right of a row's label: some values stand outside their merged header.</summary>
    public double? FirstNumber(int row)
    {
        foreach (var c in Beside)
            if (Sheet.Number(row, c) is { } number)
                return number;
        return null;
    }

    /// <summary>The columns in which such a number may stand.</summary>
    public IEnumerable<int> Beside => Enumerable.Range(Column + 1, 6);

    /// <summary>Whether a text is a title, that is, the table above it has ended.</summary>
    public static bool IsTitle(string text) =>
        text.Contains(": FY", StringComparison.OrdinalIgnoreCase)
        || (
            text.StartsWith("ICE ", StringComparison.OrdinalIgnoreCase)
            && text.Contains(" by ", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The rows of the table: until a title, or three rows without a label or content.</summary>
    public IEnumerable<int> Rows(int labels = 1)
    {
        var blank = 0;
        for (var row = HeaderRow + 1; row <= Sheet.LastRow && blank < 3; row++)
        {
            if (IsTitle(Sheet.Text(row, Column)))
                yield break;
            blank = Enumerable.Range(Column, labels).All(c => Sheet.IsEmpty(row, c)) ? blank + 1 : 0;
            if (blank == 0)
                yield return row;
        }
    }

    /// <summary>The last day of a month.</summary>
    public static DateOnly EndOf(DateOnly month) => month.AddMonths(1).AddDays(-1);

    private static int? MonthOf(string text)
    {
        text = text.TrimEnd('.');
        if (text.Length is < 3 or > 9)
            return null;
        var at = Array.FindIndex(MonthNames, m => text.StartsWith(m, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : at + 1;
    }
}
