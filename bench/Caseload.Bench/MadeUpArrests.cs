using System.Globalization;
using System.IO.Compression;
using System.Text;
using DuckDB.NET.Data;

namespace Caseload.Bench;

/// <summary>Made-up tables of arrests in the shape of a release: 23 columns, of which seven are read.</summary>
internal static class MadeUpArrests
{
    private const string Header =
        "Apprehension Date,Apprehension State,Apprehension AOR,Final Program,Final Program Group,Apprehension Method,"
        + "Apprehension Criminality,Case Status,Case Category,Departed Date,Departure Country,Final Order Yes No,Final Order Date,"
        + "Birth Date,Birth Year,Citizenship Country,Gender,Apprehension Site Landmark,Alien File Number,EID Case ID,EID Subject ID,"
        + "Unique Identifier,duplicate_likely";

    private static readonly string[] Offices = ["Atlanta", "Dallas", "Houston", "Miami", "Phoenix", "San Antonio", "St. Paul"];
    private static readonly string[] Methods = ["CAP Local Incarceration", "Located", "Non-Custodial Arrest"];

    private static readonly string[] Classes =
    [
        "1 Convicted Criminal",
        "2 Pending Criminal Charges",
        "3 Other Immigration Violator",
    ];

    public static string Csv(string path, int rows)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20) { NewLine = "\n" };
        file.WriteLine(Header);
        for (var i = 0; i < rows; i++)
            file.WriteLine(string.Join(',', Fields(i).Select(f => f.Contains(',', StringComparison.Ordinal) ? $"\"{f}\"" : f)));
        return path;
    }

    public static string Parquet(string csv, string path)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Paths of this benchmark
        command.CommandText =
            $"COPY (SELECT * FROM read_csv('{csv}', header = true)) TO '{path}' (FORMAT parquet, COMPRESSION zstd)";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return path;
    }

    public static string Workbook(string path, int rows)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        void Part(string name, string text)
        {
            using var part = new StreamWriter(zip.CreateEntry(name).Open());
            part.Write(text);
        }
        Part(
            "xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Arrests\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
        );
        Part(
            "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
        );
        var strings = new Dictionary<string, int>(StringComparer.Ordinal);
        using (
            var sheet = new StreamWriter(
                zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(),
                new UTF8Encoding(false),
                1 << 20
            )
        )
        {
            sheet.Write($"<worksheet xmlns=\"{Main}\"><sheetData>");
            Row(sheet, 1, Header.Split(','), strings);
            for (var i = 0; i < rows; i++)
                Row(sheet, i + 2, Fields(i), strings);
            sheet.Write("</sheetData></worksheet>");
        }
        using var shared = new StreamWriter(
            zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Fastest).Open(),
            new UTF8Encoding(false),
            1 << 20
        );
        shared.Write($"<sst xmlns=\"{Main}\">");
        foreach (var text in strings.OrderBy(s => s.Value))
            shared.Write($"<si><t>{text.Key}</t></si>");
        shared.Write("</sst>");
        return path;
    }

    private static void Row(StreamWriter sheet, int row, IReadOnlyList<string> fields, Dictionary<string, int> strings)
    {
        sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\">"));
        for (var c = 0; c < fields.Count; c++)
        {
            if (fields[c].Length == 0)
                continue;
            if (!strings.TryGetValue(fields[c], out var number))
                strings.Add(fields[c], number = strings.Count);
            sheet.Write(
                string.Create(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + c)}{row}\" t=\"s\"><v>{number}</v></c>")
            );
        }
        sheet.Write("</row>");
    }

    private static string[] Fields(int i)
    {
        var time = new DateTime(2022, 10, 1).AddSeconds(i * 37L % 86_000_000);
        return
        [
            time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            "TEXAS",
            Offices[i % Offices.Length] + " Area of Responsibility",
            "Fugitive Operations",
            "Fugitive",
            Methods[i % Methods.Length],
            Classes[i / 7 % Classes.Length],
            "ACTIVE",
            "[8F] Expedited Removal",
            "",
            "MEXICO",
            "NO",
            "",
            "b(6), b(7)c",
            "1990",
            "MEXICO",
            "Male",
            "SOMEWHERE",
            "",
            "",
            "",
            string.Create(CultureInfo.InvariantCulture, $"{i * 2_654_435_761L:x16}{i:x24}"),
            i % 20 == 0 ? "TRUE" : "FALSE",
        ];
    }
}
