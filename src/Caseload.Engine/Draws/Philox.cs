using System.Runtime.CompilerServices;

namespace Caseload.Engine.Draws;

/// <summary>
/// Philox 4x32 with ten rounds, a pure function from a 128-bit counter and a 64-bit key to 128 bits.
/// </summary>
/// <remarks>Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011). No state, so safe on any thread.</remarks>
public static class Philox
{
    internal const uint Multiplier0 = 0xD2511F53;
    internal const uint Multiplier1 = 0xCD9E8D57;
    internal const uint Weyl0 = 0x9E3779B9;
    internal const uint Weyl1 = 0xBB67AE85;
    internal const int Rounds = 10;

    /// <summary>The block of a counter and a key. Words are little-endian halves: counter word 0 is the low half of <paramref name="counterLow"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Block Block(ulong counterLow, ulong counterHigh, ulong key)
    {
        var c0 = (uint)counterLow;
        var c1 = (uint)(counterLow >> 32);
        var c2 = (uint)counterHigh;
        var c3 = (uint)(counterHigh >> 32);
        var k0 = (uint)key;
        var k1 = (uint)(key >> 32);
        Round(ref c0, ref c1, ref c2, ref c3, k0, k1);
        Round(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Round(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Round(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Round(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Round(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Round(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Round(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Round(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Round(ref c0, ref c1, ref c2, ref c3, k0 + Weyl0, k1 + Weyl1);
        return new Block(c0, c1, c2, c3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(ref uint c0, ref uint c1, ref uint c2, ref uint c3, uint k0, uint k1)
    {
        var product0 = (ulong)Multiplier0 * c0;
        var product1 = (ulong)Multiplier1 * c2;
        c0 = (uint)(product1 >> 32) ^ c1 ^ k0;
        c1 = (uint)product1;
        c2 = (uint)(product0 >> 32) ^ c3 ^ k1;
        c3 = (uint)product0;
    }
}
