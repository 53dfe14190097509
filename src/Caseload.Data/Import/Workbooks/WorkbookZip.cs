using System.IO.Compression;
using System.Xml;
using Caseload.Data.Errors;

namespace Caseload.Data.Import.Workbooks;

/// <summary>
/// Looks into an .xlsx before it is read: whether it is one, how much it unpacks to (counted, not as declared), and which of the
/// two date systems it uses.
/// </summary>
internal static class WorkbookZip
{
    /// <summary>Whether dates count from 1904, and whether in a spelling that the reader does not know.</summary>
    /// <exception cref="UserError">No workbook, a damaged one, or one that unpacks to more than <paramref name="most"/> bytes.</exception>
    public static (bool From1904, bool Unknown) Check(string path, long most)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            var book = zip.GetEntry("xl/workbook.xml");
            if (book is null)
                throw Error(path, "the file is a zip archive, not an Excel workbook", "an .xlsx, or the file inside the archive");
            var unpacked = 0L;
            var block = new byte[131_072];
            foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
            {
                if (entry.Length > most)
                    throw TooLarge(path, most);
                using var part = entry.Open();
                for (int read; (read = part.Read(block)) > 0; )
                    if ((unpacked += read) > most)
                        throw TooLarge(path, most);
            }
            using var xml = XmlReader.Create(book.Open(), new() { DtdProcessing = DtdProcessing.Prohibit });
            while (xml.Read())
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                    return (
                        xml.GetAttribute("date1904") is "1" or "true" or "on",
                        xml.GetAttribute("date1904") is "true" or "on"
                    );
            return default;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException)
        {
            throw Error(path, "the file is damaged: it is no complete workbook", "the whole file: download it again");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Error(path, $"the file cannot be read ({e.Message})", "a file that can be read");
        }
    }

    private static UserError TooLarge(string path, long most) =>
        Error(path, "the workbook unpacks to too much", $"at most {most / 1_000_000} MB");

    private static UserError Error(string path, string what, string expected) => new(what, expected, place: new(path));
}
