using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Caseload.Data.Errors;

namespace Caseload.Data.Refusal;

/// <summary>
/// Refuses tables with one row a person: by their columns (an identifier, a name, a birth date or year, an exact date beside
/// several traits without a count), or by alien registration numbers in the first rows. Only the column is ever named.
/// </summary>
public static partial class PersonLevelFiles
{
    private const int Looked = 65_536;
    private const int RowsLooked = 50;

    private static readonly string[] Tables = [".csv", ".tsv", ".txt", ".tab", ".xlsx", ".xlsm"];

    /// <summary>Whether the file is a table by its name.</summary>
    public static bool IsTable(string path) => Tables.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks at the beginning of a table; does nothing where the file is none, or is missing.</summary>
    public static void Refuse(string path)
    {
        if (!IsTable(path) || !File.Exists(path))
            return;
        try
        {
            using var stream = File.OpenRead(path);
            if (Path.GetExtension(path).StartsWith(".xls", StringComparison.OrdinalIgnoreCase))
                RefuseWorkbook(stream, path);
            else
                RefuseText(Begin(stream), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UserError($"the file cannot be read ({e.Message})", place: new(path));
        }
    }

    private static void RefuseText(string text, string path)
    {
        var lines = text.Split('\n', RowsLooked + 2);
        var separator = ",;\t|".MaxBy(s => lines[0].Count(c => c == s));
        var header = lines[0].Split(separator).Select(c => c.Trim().Trim('"').Trim()).ToArray();
        if (PersonLevelColumns.Find(header) is { } column)
            throw Error(path, 1, $"the column {Shown.Quoted(column)}");
        for (var i = 0; i < Math.Min(lines.Length, RowsLooked); i++)
            if (AlienNumber().IsMatch(lines[i]))
                throw Error(path, i + 1, "alien registration numbers");
    }

    private static void RefuseWorkbook(FileStream stream, string path)
    {
        using var workbook = new ZipArchive(stream, ZipArchiveMode.Read);
        foreach (var entry in workbook.Entries)
        {
            var name = entry.FullName;
            if (
                !name.EndsWith("sharedStrings.xml", StringComparison.Ordinal)
                && !name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)
            )
                continue;
            using var part = entry.Open();
            string[] texts = [.. CellText().Matches(Begin(part)).Select(m => m.Groups["text"].Value.Trim())];
            if (PersonLevelColumns.Find(texts) is { } column)
                throw Error(path, 0, $"the column {Shown.Quoted(column)}");
            if (texts.Any(t => AlienNumber().IsMatch(t)))
                throw Error(path, 0, "alien registration numbers");
        }
    }

    private static string Begin(Stream stream)
    {
        var bytes = new byte[Looked];
        var read = stream.ReadAtLeast(bytes, Looked, throwOnEndOfStream: false);
        var encoding =
            read >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE ? Encoding.Unicode
            : read >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF ? Encoding.BigEndianUnicode
            : Encoding.UTF8;
        return encoding.GetString(bytes, 0, read).TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimStart();
    }

    private static UserError Error(string path, int line, string seen) =>
        new(
            $"this looks like a file with one row a person (it has {seen}), which Caseload does not read",
            "counts by month, office or class",
            place: new(path, line, line > 0 ? 1 : 0)
        );

    [GeneratedRegex(@"(?<![\w-])A[- ]?\d{3}[- ]?\d{3}[- ]?\d{2,3}(?![\w-])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AlienNumber();

    [GeneratedRegex("<t(?: [^>]*)?>(?<text>[^<]*)</t>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CellText();
}
