using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Caseload.Data.Import.PersonTables;

/// <summary>
/// Which rows are another row's repeat, as the flags of a release say. Identifiers are hashed with a key that is drawn for this run
/// and forgotten with it. Only rows that a flag marks are remembered, so memory does not grow with the file.
/// </summary>
internal sealed class Duplicates
{
    /// <summary>How many recent rows are compared where a file has no flags.</summary>
    private const int Recent = 1 << 18;
    private static readonly TimeSpan Chain = TimeSpan.FromHours(24);

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly Dictionary<ulong, List<DateTime>> chains = [];
    private readonly HashSet<ulong> seen = [];
    private readonly ulong[] recent = new ulong[Recent];

    /// <summary>Rows that repeat the identifier and time of a row shortly before, in a file without flags. They are counted.</summary>
    public long Repeats { get; private set; }

    /// <summary>Notes the time of a flagged row, before any is asked about.</summary>
    public void Add(ReadOnlySpan<char> identifier, DateTime time)
    {
        ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(chains, Hash(identifier, default), out _);
        (times ??= []).Add(time);
    }

    /// <summary>All flagged rows are noted.</summary>
    public void Close()
    {
        foreach (var times in chains.Values)
            times.Sort();
    }

    /// <summary>
    /// Whether a noted row is not the earliest of its identifier's chain, in which each is within 24 hours of the one before. The
    /// order of the file is of no account.
    /// </summary>
    public bool IsLater(ReadOnlySpan<char> identifier, DateTime time)
    {
        if (!chains.TryGetValue(Hash(identifier, default), out var times))
            return false;
        var at = times.BinarySearch(time);
        while (at > 0 && times[at - 1] == time)
            at--;
        return at > 0 && time - times[at - 1] <= Chain;
    }

    /// <summary>Whether a row has the identifier and the time of an earlier one that was asked about.</summary>
    public bool Again(ReadOnlySpan<char> identifier, DateTime time) => !seen.Add(Hash(identifier, time));

    /// <summary>Notes a row of a file without flags.</summary>
    public void Compare(ReadOnlySpan<char> identifier, DateTime time)
    {
        var hash = Hash(identifier, time);
        ref var slot = ref recent[hash & (Recent - 1)];
        if (slot == hash)
            Repeats++;
        slot = hash;
    }

    private ulong Hash(ReadOnlySpan<char> identifier, DateTime time)
    {
        Span<byte> bytes = stackalloc byte[520];
        var length = Math.Min(identifier.Length, 256);
        MemoryMarshal.AsBytes(identifier[..length]).CopyTo(bytes);
        BitConverter.TryWriteBytes(bytes[(2 * length)..], time.Ticks);
        Span<byte> hash = stackalloc byte[32];
        HMACSHA256.HashData(key, bytes[..(2 * length + 8)], hash);
        return BitConverter.ToUInt64(hash);
    }
}
