using System.Text;
using Caseload.Data.Errors;
using nietras.SeparatedValues;

namespace Caseload.Data.Import.PersonTables;

/// <summary>A CSV file, streamed: UTF-8 with or without a byte-order mark, separated by comma, semicolon, tab or bar.</summary>
internal sealed class CsvRows : IPersonRows
{
    private const int Looked = 262_144;
    private const string Separators = ",;\t|";

    private readonly string path;
    private readonly SepReader reader;
    private readonly int[] places;
    private readonly int[] spares;
    private readonly int width;
    private int line;

    public CsvRows(string path, PersonTable table)
    {
        this.path = path;
        var (skipped, separator) = FindHeader(table);
        reader = Guarded(() =>
            Records(separator).From(new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true), true, 65_536))
        );
        for (var i = 0; i <= skipped; i++)
            Guarded(reader.MoveNext);
        // Of the first record the reader gives the number of the next line.
        line = skipped == 0 ? 1 : reader.Current.LineNumberFrom;
        var cells = Cells(reader.Current);
        width = cells.Length;
        Header = TableHeader.Of(cells, table, new(path, line, 1));
        (places, spares) = (Header.Places, Header.Spares);
    }

    public TableHeader Header { get; }

    public string Where => $"line {line}";

    public UserError Fault(int column, string what, string expected)
    {
        var row = reader.Current;
        var found = row.Span.Overlaps(Text(column), out var at);
        return new(what, expected, place: new(path, line, found ? at + 1 : 1));
    }

    public void Remark(ImportNotes notes) { }

    public bool Next()
    {
        while (Guarded(reader.MoveNext))
        {
            var row = reader.Current;
            line = row.LineNumberFrom;
            // A quote that stays open swallows the rest of the file.
            if (row.Span.Count('"') % 2 != 0)
                throw new UserError("a quote is opened and not closed", "rows with closed quotes", place: new(path, line, 1));
            if (row.ColCount == width)
                return true;
            if (row.ColCount == 1 && row[0].Span.IsWhiteSpace())
                continue;
            throw new UserError($"the row has {row.ColCount} fields", $"{width}, as in the header", place: new(path, line, 1));
        }
        return false;
    }

    public ReadOnlySpan<char> Text(int column)
    {
        var text = At(places[column]);
        return spares[column] >= 0 && Labels.IsMissing(text) ? At(spares[column]) : text;
    }

    public TimeReading Time(int column) => TimeText.Read(Text(column));

    public void Dispose() => reader.Dispose();

    private ReadOnlySpan<char> At(int place) => place < 0 ? default : reader.Current[place].Span.Trim();

    /// <summary>The record that is most like a header, and its separator. Records are told apart as when they are read.</summary>
    private (int Row, char Separator) FindHeader(PersonTable table)
    {
        var text = Beginning(path);
        (int Row, char Separator, int Likeness) best = (0, ',', 0);
        foreach (var separator in Separators)
        {
            using var records = Guarded(() => Records(separator).From(new StringReader(text)));
            for (var row = 0; row < TableHeader.RowsLooked && Guarded(records.MoveNext); row++)
            {
                var likeness = TableHeader.Likeness(Cells(records.Current), table);
                if (likeness > best.Likeness)
                    best = (row, separator, likeness);
            }
        }
        if (best.Likeness == 0)
            throw new UserError(
                $"no line of the first {TableHeader.RowsLooked} is a header of kind {table.Kind}",
                $"the columns {string.Join(", ", table.Columns.Where(c => c.Needed).Select(c => c.Label))}",
                place: new(path, 1, 1)
            );
        return (best.Row, best.Separator);
    }

    private static SepReaderOptions Records(char separator) =>
        Sep.New(separator).Reader(o => o with { HasHeader = false, Unescape = true, DisableColCountCheck = true });

    private static string[] Cells(SepReader.Row row)
    {
        var cells = new string[row.ColCount];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = row[i].ToString().Trim();
        return cells;
    }

    private static string Beginning(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[Looked];
        var read = stream.ReadAtLeast(bytes, Looked, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(bytes, 0, read).TrimStart('\uFEFF');
    }

    private T Guarded<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (DecoderFallbackException)
        {
            throw new UserError("the file is not UTF-8", "UTF-8: save it as CSV UTF-8", place: new(path, line + 1, 1));
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or ArgumentException or NotSupportedException)
        {
            throw new UserError("the file is not CSV from here on", "rows with closed quotes", place: new(path, line + 1, 1));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"the file cannot be read ({e.Message})", place: new(path));
        }
    }
}
