using System.Text;
using System.Text.Unicode;
using Caseload.Data.Errors;

namespace Caseload.Data.Tables;

/// <summary>Bytes of a text file: UTF-8 with or without a byte-order mark, nothing else.</summary>
internal static class TextBytes
{
    /// <summary>
    /// Reads a whole file; a file that is missing, no file, or larger than <paramref name="most"/> bytes is refused.
    /// </summary>
    public static byte[] Read(string path, long most)
    {
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path))
                throw new UserError("this is a folder", "a file", place: new(path));
            if (!file.Exists)
                throw new UserError("no such file", place: new(path));
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            if (stream.CanSeek && stream.Length > most)
                throw new UserError($"the file is too large ({stream.Length} bytes)", $"at most {most} bytes", place: new(path));
            return ReadAtMost(stream, path, most);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UserError($"the file cannot be read ({e.Message})", place: new(path));
        }
    }

    /// <summary>The text without a byte-order mark; UTF-16, UTF-32, NUL bytes and broken UTF-8 are refused.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new UserError("the file is UTF-16 text", "UTF-8", place: new(file, 1, 1));
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
            throw new UserError("the file holds a NUL byte (UTF-16 text or no text)", "UTF-8", place: PlaceOf(bytes, nul, file));
        if (!Utf8.IsValid(bytes))
            throw new UserError("the file is not UTF-8", "UTF-8", place: PlaceOf(bytes, FirstInvalid(bytes), file));
        return Encoding.UTF8.GetString(bytes);
    }

    private static byte[] ReadAtMost(FileStream stream, string path, long most)
    {
        using var all = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var block = new byte[65_536];
        for (int read; (read = stream.Read(block)) > 0; )
        {
            all.Write(block, 0, read);
            if (all.Length > most)
                throw new UserError("the file is too large", $"at most {most} bytes", place: new(path));
        }
        return all.ToArray();
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == System.Buffers.OperationStatus.Done)
            at += used;
        return at;
    }

    private static Place PlaceOf(ReadOnlySpan<byte> bytes, int at, string file)
    {
        var before = bytes[..at];
        return new(file, before.Count((byte)'\n') + 1, at - before.LastIndexOf((byte)'\n'));
    }
}
