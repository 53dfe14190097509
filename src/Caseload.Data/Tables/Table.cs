using Caseload.Data.Errors;
using nietras.SeparatedValues;

namespace Caseload.Data.Tables;

/// <summary>
/// A CSV file with a header, read once from top to bottom. A byte-order mark, CRLF, a missing final newline and blank lines
/// at the end make no difference; any other fault is a <see cref="UserError"/> with its line and column.
/// </summary>
internal sealed class Table : IDisposable
{
    /// <summary>No table that ships or that a user gives is larger.</summary>
    private const long MostBytes = 100_000_000;

    private readonly SepReader reader;
    private readonly int[] places;
    private readonly string text;
    private readonly int width;

    private Table(string file, string text, SepReader reader, string[] header, int[] places)
    {
        File = file;
        Header = header;
        this.text = text;
        this.reader = reader;
        this.places = places;
        width = header.Length;
    }

    public string File { get; }

    /// <summary>All column names, as written.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>
    /// Opens a file that must have the columns; a row's fields are then numbered as the columns are named here.
    /// </summary>
    public static Table Open(string path, params ReadOnlySpan<string> columns) =>
        Parse(TextBytes.Decode(TextBytes.Read(path, MostBytes), path), path, columns);

    public static Table Parse(string text, string file, params ReadOnlySpan<string> columns)
    {
        text = text.TrimEnd('\r', '\n', ' ', '\t');
        if (text.Length == 0)
            throw new UserError("the file is empty", "a header line and rows", place: new(file, 1, 1));
        var opened = Sep.New(',')
            .Reader(o => o with { HasHeader = false, Unescape = true, DisableColCountCheck = true })
            .FromText(text);
        if (!Move(opened, file))
            throw new UserError("the file is empty", "a header line and rows", place: new(file, 1, 1));
        var first = opened.Current;
        var header = new string[first.ColCount];
        for (var i = 0; i < header.Length; i++)
            header[i] = first[i].ToString().Trim();
        return new(file, text, opened, header, Places(header, columns, file));
    }

    public Rows GetEnumerator() => new(this);

    public void Dispose() => reader.Dispose();

    internal Place PlaceOf(int line, int column) => TablePlace.Of(text, File, line, places[column]);

    private static int[] Places(string[] header, ReadOnlySpan<string> columns, string file)
    {
        var found = new int[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            found[i] = Array.IndexOf(header, columns[i]);
            if (found[i] < 0)
                throw new UserError($"the column {columns[i]} is missing", $"a header with {columns[i]}", place: new(file, 1, 1));
            if (Array.IndexOf(header, columns[i], found[i] + 1) >= 0)
                throw new UserError($"the column {columns[i]} comes twice", "each column once", place: new(file, 1, 1));
        }
        return found;
    }

    private static bool Move(SepReader reader, string file)
    {
        try
        {
            return reader.MoveNext();
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or ArgumentException or NotSupportedException)
        {
            throw new UserError($"the file is not CSV ({e.Message})", place: new(file));
        }
    }

    /// <summary>The rows after the header.</summary>
    public readonly ref struct Rows(Table table)
    {
        public TableRow Current => new(table, table.reader.Current, table.places);

        public bool MoveNext()
        {
            if (!Move(table.reader, table.File))
                return false;
            var row = table.reader.Current;
            if (row.ColCount != table.width)
                throw new UserError(
                    $"the row has {row.ColCount} fields",
                    $"{table.width}, as in the header",
                    place: new(table.File, row.LineNumberFrom, 1)
                );
            return true;
        }
    }
}
