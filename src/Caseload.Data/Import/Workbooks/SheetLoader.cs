namespace Caseload.Data.Import.Workbooks;

/// <summary>Loads the sheets that are wanted; hidden ones and the rest are left unread and named in the notes.</summary>
internal static class SheetLoader
{
    /// <summary>No table that is read lies further out.</summary>
    private const int MostRows = 20_000;
    private const int MostColumns = 1_000;
    private const long MostUnpacked = 400_000_000;

    private static readonly string[] Wanted = ["Detention", "ATD", "Facilities", "ICLOS", "Monthly Bond", "Footnotes"];

    public static IReadOnlyList<Sheet> Load(string path, ImportNotes notes)
    {
        List<Sheet> sheets = [];
        List<string> hidden = [];
        List<string> unread = [];
        using var book = new WorkbookReader(path, MostUnpacked);
        while (book.NextSheet())
        {
            if (!book.Visible)
                hidden.Add(book.Name);
            else if (!Wanted.Any(w => book.Name.Contains(w, StringComparison.OrdinalIgnoreCase)))
                unread.Add(book.Name);
            else
                sheets.Add(Load(book));
        }
        if (hidden.Count > 0)
            notes.Add($"{hidden.Count} hidden sheets skipped: {string.Join(", ", hidden)}");
        if (unread.Count > 0)
            notes.Add($"sheets not read: {string.Join(", ", unread)}");
        return sheets;
    }

    private static Sheet Load(WorkbookReader book)
    {
        book.CheckSpan();
        var sheet = new Sheet(book.Name);
        var columns = Math.Min(book.Columns, MostColumns);
        while (book.Row < MostRows && book.NextRow())
            for (var c = 0; c < columns; c++)
                sheet.Set(book.Row, c + 1, book.Value(c));
        return sheet;
    }
}
