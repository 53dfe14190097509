using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Caseload.Web.Tests.Pictures;

/// <summary>
/// The same picture in fewer bytes. A page is flat areas and thin letters: its rows pack best as they are, without the filters that
/// the browser puts before packing.
/// </summary>
internal static class FlatPng
{
    private const int Signature = 8;
    private const int BytesAPixel = 3;

    public static byte[] Of(byte[] png)
    {
        var header = Chunks(png).First(c => c.Kind is "IHDR").Data;
        if (header[8] != 8 || header[9] != 2 || header[12] != 0)
            throw new ArgumentException(
                "A picture of eight bits in red, green and blue, not interlaced, was expected.",
                nameof(png)
            );
        var packed = Chunks(png).Where(c => c.Kind is "IDAT").SelectMany(c => c.Data).ToArray();
        using var rows = new MemoryStream();
        using (var unpacked = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress))
            unpacked.CopyTo(rows);
        var (width, height) = Size(png);
        var flat = Unfiltered(rows.ToArray(), width * BytesAPixel, height);

        using var made = new MemoryStream();
        made.Write(png.AsSpan(0, Signature));
        Write(made, "IHDR", header);
        Write(made, "IDAT", Packed(flat));
        Write(made, "IEND", []);
        return made.ToArray();
    }

    public static (int Width, int Height) Size(byte[] png) =>
        (
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(Signature + 8)),
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(Signature + 12))
        );

    private static IEnumerable<(string Kind, byte[] Data)> Chunks(byte[] png)
    {
        for (var at = Signature; at < png.Length; )
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            yield return (Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)]);
            at += length + 12;
        }
    }

    /// <summary>Each row begins with the number of its filter: what was taken off is added, and the number becomes 0.</summary>
    private static byte[] Unfiltered(byte[] rows, int length, int height)
    {
        for (var y = 0; y < height; y++)
        {
            var start = (y * (length + 1)) + 1;
            var filter = rows[start - 1];
            rows[start - 1] = 0;
            for (var x = 0; x < length; x++)
            {
                var left = x >= BytesAPixel ? rows[start + x - BytesAPixel] : 0;
                var up = y > 0 ? rows[start + x - length - 1] : 0;
                var corner = x >= BytesAPixel && y > 0 ? rows[start + x - length - 1 - BytesAPixel] : 0;
                rows[start + x] += (byte)Foreseen(filter, left, up, corner);
            }
        }

        return rows;
    }

    private static int Foreseen(int filter, int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return filter switch
        {
            0 => 0,
            1 => left,
            2 => up,
            3 => (left + up) / 2,
            _ when toLeft <= toUp && toLeft <= toCorner => left,
            _ => toUp <= toCorner ? up : corner,
        };
    }

    private static byte[] Packed(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.SmallestSize))
            packing.Write(rows);
        return packed.ToArray();
    }

    private static void Write(MemoryStream png, string kind, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(kind), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(body));
        png.Write(number);
    }

    /// <summary>CRC-32 as PNG has it.</summary>
    private static uint Checksum(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
        }

        return ~crc;
    }
}
