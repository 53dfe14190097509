using System.Security.Cryptography;
using System.Text;

namespace Caseload.Data.Results;

/// <summary>SHA-256 in lower-case hexadecimal.</summary>
public static class ContentHash
{
    public static string OfText(string text) => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string OfFile(string path) => Hex(SHA256.HashData(File.ReadAllBytes(path)));

    /// <summary>The hash of a file of any size, read in blocks.</summary>
    public static string OfStream(string path)
    {
        using var stream = File.OpenRead(path);
        return Hex(SHA256.HashData(stream));
    }

    /// <summary>One hash over the names and contents of a folder's CSV files, in order of name.</summary>
    public static string OfSeries(string dataFolder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(dataFolder, "series"), "*.csv").Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(path)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
        }
        return Hex(hash.GetHashAndReset());
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
