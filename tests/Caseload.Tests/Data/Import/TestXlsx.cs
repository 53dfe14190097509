using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Caseload.Tests.Data.Import;

/// <summary>A sheet of a made-up workbook: cells by address, its state, and the range it declares.</summary>
internal sealed class TestSheet(string name)
{
    public string Name => name;

    public string State { get; init; } = "visible";

    public string? Dimension { get; set; }

    public SortedDictionary<(int Row, int Column), object> Cells { get; } = [];

    /// <summary>Sets a cell by address; null clears it.</summary>
    public TestSheet Set(string address, object? value)
    {
        var letters = address.TrimEnd([.. "0123456789"]);
        var column = letters.Aggregate(0, (n, c) => n * 26 + (c - 'A' + 1));
        var key = (int.Parse(address[letters.Length..], CultureInfo.InvariantCulture), column);
        if (value is null)
            Cells.Remove(key);
        else
            Cells[key] = value;
        return this;
    }

    /// <summary>Sets cells from left to right.</summary>
    public TestSheet Row(int row, int column, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
            if (values[i] is { } value)
                Cells[(row, column + i)] = value;
        return this;
    }
}

/// <summary>Writes a minimal .xlsx: inline texts, numbers, dates in the format `mmm-yyyy`.</summary>
internal static class TestXlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static string Write(string path, IReadOnlyList<TestSheet> sheets, string date1904 = "")
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        void Part(string name, string text)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
            writer.Write(text);
        }
        Part(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
        );
        var flag = date1904.Length == 0 ? "" : $" date1904=\"{date1904}\"";
        var list = string.Concat(
            sheets.Select(
                (s, i) =>
                    $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"r{i + 1}\"/>"
            )
        );
        Part(
            "xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><workbookPr{flag}/><sheets>{list}</sheets></workbook>"
        );
        var relations = string.Concat(
            sheets.Select(
                (_, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"
            )
        );
        Part(
            "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}<Relationship Id=\"s\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>"
        );
        Part(
            "xl/styles.xml",
            $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"17\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
        );
        for (var i = 0; i < sheets.Count; i++)
            Part($"xl/worksheets/sheet{i + 1}.xml", Sheet(sheets[i], date1904.Length > 0));
        return path;
    }

    private static string Sheet(TestSheet sheet, bool from1904)
    {
        var text = new StringBuilder($"<worksheet xmlns=\"{Main}\">");
        if (sheet.Dimension is { } dimension)
            text.Append(CultureInfo.InvariantCulture, $"<dimension ref=\"{dimension}\"/>");
        text.Append("<sheetData>");
        foreach (var row in sheet.Cells.GroupBy(c => c.Key.Row))
        {
            text.Append(CultureInfo.InvariantCulture, $"<row r=\"{row.Key}\">");
            foreach (var ((_, column), value) in row)
                text.Append(Cell($"{Letters(column)}{row.Key}", value, from1904));
            text.Append("</row>");
        }
        return text.Append("</sheetData></worksheet>").ToString();
    }

    private static string Cell(string address, object value, bool from1904) =>
        value switch
        {
            string text =>
                $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
            DateOnly date => FormattableString.Invariant(
                $"<c r=\"{address}\" s=\"1\"><v>{date.DayNumber - new DateOnly(1899, 12, 30).DayNumber - (from1904 ? 1462 : 0)}</v></c>"
            ),
            IFormattable number => $"<c r=\"{address}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
            _ => throw new ArgumentException("A cell is a text, a date or a number.", nameof(value)),
        };

    private static string Letters(int column) => column == 0 ? "" : Letters((column - 1) / 26) + (char)('A' + (column - 1) % 26);
}
