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
    private readonly Dictionary<ulong, List<(DateTime From, DateTime To)>> chains = [];
    private readonly HashSet<ulong> seen = [];
    private readonly ulong[] recent = new ulong[Recent];

    /// <summary>Rows that repeat the identifier and time of a row shortly before, in a file without flags. They are counted.</summary>
    public long Repeats { get; private set; }

    /// <summary>Whether a flagged row is the second or a later one of its identifier within 24 hours; the first is kept.</summary>
    public bool InChain(ReadOnlySpan<char> identifier, DateTime time)
    {
        ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(chains, Hash(identifier, default), out _);
        chain ??= [];
        for (var i = 0; i < chain.Count; i++)
        {
            var (from, to) = chain[i];
            if (time < from - Chain || time > to + Chain)
                continue;
            chain[i] = (time < from ? time : from, time > to ? time : to);
            return true;
        }
        chain.Add((time, time));
        return false;
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
