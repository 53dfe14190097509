using System.Text;
using System.Xml;
using Caseload.Data.Errors;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Caseload.Data.Import.Workbooks;

/// <summary>
/// An .xlsx, sheet by sheet and row by row; what it holds is never kept by it. Parts that name people (document properties) are
/// not opened.
/// </summary>
internal sealed class WorkbookReader : IDisposable
{
    private const int MostColumns = 16_384;

    /// <summary>A sheet that spans more, filled or not, would take minutes to walk through.</summary>
    private const long MostCells = 120_000_000;

    /// <summary>Days between the two date systems.</summary>
    private const int Days1904 = 1_462;

    private readonly string path;
    private readonly IExcelDataReader reader;
    private readonly (bool From1904, bool Unknown) dates;
    private bool begun;

    public WorkbookReader(string path, long mostUnpacked)
    {
        this.path = path;
        dates = WorkbookZip.Check(path, mostUnpacked);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        reader = Guarded(() => ExcelReaderFactory.CreateOpenXmlReader(File.OpenRead(path)));
    }

    public string Name => Sheet.Plain(reader.Name);

    public bool Visible => string.Equals(reader.VisibleState, "visible", StringComparison.OrdinalIgnoreCase);

    /// <summary>Columns of the sheet, filled or not.</summary>
    public int Columns => reader.FieldCount;

    /// <summary>The row that was read last, from 1.</summary>
    public int Row { get; private set; }

    public bool NextSheet()
    {
        Row = 0;
        if (!begun)
            return begun = true;
        return Guarded(reader.NextResult);
    }

    /// <summary>Refuses a sheet that spans more than can be walked through.</summary>
    public void CheckSpan()
    {
        if (Columns > MostColumns)
            throw new UserError(
                $"sheet {Shown.Quoted(Name)} has a cell in column {Columns}",
                $"at most {MostColumns} columns",
                place: new(path)
            );
        if ((long)Columns * reader.RowCount > MostCells)
            throw new UserError(
                $"sheet {Shown.Quoted(Name)} spans {reader.RowCount} rows and {Columns} columns",
                $"at most {MostCells / 1_000_000} million cells: delete the stray cell far out",
                place: new(path)
            );
    }

    public bool NextRow()
    {
        if (!Guarded(reader.Read))
            return false;
        Row++;
        return true;
    }

    /// <summary>The value of a column from 0: a text, a number, a date, or null (also for an error such as `#N/A`).</summary>
    public object? Value(int column)
    {
        if (column >= reader.FieldCount)
            return null;
        var value = reader.GetValue(column);
        return dates.Unknown && value is DateTime date ? date.AddDays(Days1904) : value;
    }

    /// <summary>A number without a format of a date, as days of the usual system: the reader leaves such numbers as they are.</summary>
    public double Serial(double days) => dates.From1904 ? days + Days1904 : days;

    public void Dispose() => reader.Dispose();

    private T Guarded<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception e)
            when (e
                    is ExcelReaderException
                        or InvalidDataException
                        or XmlException
                        or IOException
                        or FormatException
                        or OverflowException
                        or ArgumentException
                        or NullReferenceException
                        or IndexOutOfRangeException
                        or KeyNotFoundException
                        or InvalidOperationException
            )
        {
            throw new UserError(
                "the workbook is damaged or of an unknown form",
                "the whole file: download it again",
                place: new(path)
            );
        }
    }
}
