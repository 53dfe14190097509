using Caseload.Data.Errors;

namespace Caseload.Data.Import;

/// <summary>What a file is by its first bytes; its name proves nothing.</summary>
internal enum FileForm
{
    Text,
    Workbook,
    Parquet,
}

/// <summary>Tells the form of a file; a form that is not read is refused with what to do.</summary>
internal static class FileForms
{
    public static FileForm Of(string path)
    {
        Span<byte> head = stackalloc byte[512];
        head = head[..Begin(path, head)];
        if (head.StartsWith("PK"u8))
            return FileForm.Workbook;
        if (head.StartsWith("PAR1"u8))
            return FileForm.Parquet;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw Refused(path, "the file is an old or encrypted Excel file", "an .xlsx without a password: save it as such");
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || head.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]))
            throw Refused(path, "the file is compressed", "the file inside: unpack it first");
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw Refused(path, "the file is UTF-16 text", "UTF-8: save it as CSV UTF-8");
        if (head.StartsWith("ARROW1"u8) || head.StartsWith("FEA1"u8))
            throw Refused(path, "the file is Feather (Arrow)", "csv, xlsx or parquet");
        if (head.StartsWith("<stata_dta>"u8) || head.StartsWith("$FL2"u8))
            throw Refused(path, "the file is of Stata or SPSS", "csv, xlsx or parquet");
        if (head.StartsWith("%PDF"u8))
            throw Refused(path, "the file is a PDF", "csv, xlsx or parquet");
        if (head.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8).StartsWith("<"u8))
            throw Refused(path, "the file is a web page, not a table", "the file itself: download it again");
        if (head.Contains((byte)0))
            throw Refused(path, "the file is no text, workbook or parquet file", "csv, xlsx or parquet");
        return FileForm.Text;
    }

    private static int Begin(string path, Span<byte> head)
    {
        if (Directory.Exists(path))
            throw new UserError("this is a folder", "a file", place: new(path));
        if (!File.Exists(path))
            throw new UserError("no such file", "a file that exists", place: new(path));
        if (!HasLength(new(path)))
            throw new UserError(
                "the file is empty, or it is a pipe or a device",
                "a table with a header, in a file",
                place: new(path, 1, 1)
            );
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"the file cannot be read ({e.Message})", place: new(path));
        }
    }

    /// <summary>Pipes and devices have none. They are not opened: that may wait for ever, and a file is read more than once.</summary>
    private static bool HasLength(FileInfo file)
    {
        var real = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return real is { Exists: true, Length: > 0 };
    }

    private static UserError Refused(string path, string what, string expected) => new(what, expected, place: new(path));
}
