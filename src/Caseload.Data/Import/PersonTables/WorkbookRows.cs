using System.Globalization;
using Caseload.Data.Errors;
using Caseload.Data.Import.Workbooks;

namespace Caseload.Data.Import.PersonTables;

/// <summary>An .xlsx, streamed: every visible sheet with a header is part of the table, since a release is split over sheets.</summary>
internal sealed class WorkbookRows : IPersonRows
{
    /// <summary>A million rows of forty columns unpack to about 2 GB.</summary>
    private const long MostUnpacked = 3_500_000_000;

    private readonly string path;
    private readonly PersonTable table;
    private readonly WorkbookReader book;
    private readonly List<string> remarks = [];
    private readonly char[] number = new char[32];
    private int[] places = [];
    private int[] spares = [];
    private int rows;
    private string sheet = "";

    public WorkbookRows(string path, PersonTable table)
    {
        (this.path, this.table) = (path, table);
        book = new(path, MostUnpacked);
        Header =
            NextTable()
            ?? throw new UserError(
                $"none of the {remarks.Count} sheets has a header of kind {table.Kind}",
                $"the columns {string.Join(", ", table.Columns.Where(c => c.Needed).Select(c => c.Label))}",
                place: new(path)
            );
    }

    public TableHeader Header { get; private set; }

    public string Where => $"sheet '{sheet}' row {book.Row}";

    public UserError Fault(int column, string what, string expected) =>
        new($"{Where} column {Sheet.Letters(places[column] + 1)}: {what}", expected, place: new(path));

    public void Remark(ImportNotes notes)
    {
        foreach (var remark in remarks)
            notes.Add(remark);
    }

    public bool Next()
    {
        while (true)
        {
            while (book.NextRow())
            {
                if (IsBlank())
                    continue;
                rows++;
                return true;
            }
            remarks.Add(string.Create(CultureInfo.InvariantCulture, $"sheet '{sheet}': {rows} rows"));
            rows = 0;
            if (NextTable() is not { } next)
                return false;
            if (!next.Places.Select(p => p >= 0).SequenceEqual(Header.Places.Select(p => p >= 0)))
                throw new UserError(
                    $"sheet '{sheet}' has other columns than the sheet before it",
                    "the same columns in every sheet",
                    place: new(path)
                );
            Header = next;
        }
    }

    public ReadOnlySpan<char> Text(int column)
    {
        var text = TextAt(places[column]);
        return spares[column] >= 0 && Labels.IsMissing(text) ? TextAt(spares[column]) : text;
    }

    public TimeReading Time(int column)
    {
        var time = TimeAt(places[column]);
        return time.Form is TimeForm.Empty ? TimeAt(spares[column]) : time;
    }

    public void Dispose() => book.Dispose();

    private ReadOnlySpan<char> TextAt(int place)
    {
        switch (place < 0 ? null : book.Value(place))
        {
            case string text:
                return text.AsSpan().Trim();
            case double value:
                value.TryFormat(number, out var length, default, CultureInfo.InvariantCulture);
                return number.AsSpan(0, length);
            case bool flag:
                return flag ? "TRUE" : "FALSE";
            default:
                return default;
        }
    }

    private TimeReading TimeAt(int place) =>
        place < 0
            ? default
            : book.Value(place) switch
            {
                DateTime date => TimeReading.Of(date),
                double serial => TimeText.OfSerial(book.Serial(serial)),
                string text => TimeText.Read(text),
                null => default,
                _ => new(TimeForm.Unreadable),
            };

    private bool IsBlank()
    {
        foreach (var place in places)
            if (place >= 0 && book.Value(place) is not (null or ""))
                return false;
        for (var c = 0; c < book.Columns; c++)
            if (book.Value(c) is not (null or ""))
                return false;
        return true;
    }

    /// <summary>Goes to the next sheet with a header; a sheet that continues a table without one is refused.</summary>
    private TableHeader? NextTable()
    {
        while (book.NextSheet())
        {
            sheet = book.Name;
            if (!book.Visible)
            {
                remarks.Add($"sheet '{sheet}' is hidden and was skipped");
                continue;
            }
            book.CheckSpan();
            if (FindHeader() is { } found)
                return found;
            remarks.Add($"sheet '{sheet}' has no header of this kind and was skipped");
        }
        return null;
    }

    private TableHeader? FindHeader()
    {
        var before = places;
        var dates = 0;
        while (book.Row < TableHeader.RowsLooked && book.NextRow())
        {
            var cells = new string[book.Columns];
            for (var c = 0; c < cells.Length; c++)
                cells[c] = book.Value(c) as string ?? "";
            if (TableHeader.Likeness(cells, table) >= 2 || IsHeaderOfOne(cells))
            {
                var header = TableHeader.Of(cells, table, new(path), Where + ": ");
                (places, spares) = (header.Places, header.Spares);
                return header;
            }
            if (before.Length > 0 && before[0] < book.Columns && Time(0).Form is TimeForm.Known)
                dates++;
        }
        if (dates > 0)
            throw new UserError(
                $"sheet '{sheet}' has rows but no header, so its rows cannot be counted",
                "a header in every sheet of the table",
                place: new(path)
            );
        return null;
    }

    private bool IsHeaderOfOne(string[] cells) =>
        cells.Count(c => c.Length > 0) == 1
        && cells.Select(KnownNames.Fold).Any(c => table.Columns.Any(w => w.Needed && w.Names.Contains(c)));
}
