using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Caseload.Engine.Draws;

/// <summary>Philox on 256-bit vectors: 4 counters a vector, one in each 64-bit lane, two vectors interleaved to hide latency.</summary>
public static class PhiloxVector256
{
    private const int Lanes = 4;
    private const int Groups = 2;

    /// <summary>Whether this processor has the instructions; <see cref="Fill"/> throws where it has not.</summary>
    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>As <see cref="PhiloxBulk.Fill"/>.</summary>
    /// <exception cref="PlatformNotSupportedException">The processor lacks the instructions.</exception>
    public static void Fill(Span<Block> blocks, ReadOnlySpan<ulong> counterLows, ulong counterHigh, ulong key)
    {
        if (!Avx2.IsSupported)
        {
            throw new PlatformNotSupportedException("This processor has no 256-bit integer vectors.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(counterLows.Length, blocks.Length, nameof(counterLows));
        ref var words = ref Unsafe.As<Block, ulong>(ref MemoryMarshal.GetReference(blocks));
        ref var lows = ref MemoryMarshal.GetReference(counterLows);
        var high = Vector256.Create(counterHigh);
        var done = 0;
        for (; done + (Groups * Lanes) <= blocks.Length; done += Groups * Lanes)
        {
            var a0 = Vector256.LoadUnsafe(ref lows, (nuint)done);
            var b0 = Vector256.LoadUnsafe(ref lows, (nuint)(done + (1 * Lanes)));
            var (a1, a2, a3) = (a0 >>> 32, high, high >>> 32);
            var (b1, b2, b3) = (b0 >>> 32, high, high >>> 32);
            var (k0, k1) = ((uint)key, (uint)(key >> 32));
            for (var round = 0; round < Philox.Rounds; round++, k0 += Philox.Weyl0, k1 += Philox.Weyl1)
            {
                var key0 = Vector256.Create((ulong)k0);
                var key1 = Vector256.Create((ulong)k1);
                Round(ref a0, ref a1, ref a2, ref a3, key0, key1);
                Round(ref b0, ref b1, ref b2, ref b3, key0, key1);
            }

            Store(a0, a1, a2, a3, ref Unsafe.Add(ref words, 2 * (done)));
            Store(b0, b1, b2, b3, ref Unsafe.Add(ref words, 2 * (done + (1 * Lanes))));
        }

        PhiloxBulk.FillScalar(blocks[done..], counterLows[done..], counterHigh, key);
    }

    /// <summary>One round. The high half of a lane holds rubbish: the multiplication reads only the low half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(
        ref Vector256<ulong> c0,
        ref Vector256<ulong> c1,
        ref Vector256<ulong> c2,
        ref Vector256<ulong> c3,
        Vector256<ulong> key0,
        Vector256<ulong> key1
    )
    {
        var product0 = Avx2.Multiply(c0.AsUInt32(), Vector256.Create((ulong)Philox.Multiplier0).AsUInt32());
        var product1 = Avx2.Multiply(c2.AsUInt32(), Vector256.Create((ulong)Philox.Multiplier1).AsUInt32());
        c0 = (product1 >>> 32) ^ c1 ^ key0;
        c1 = product1;
        c2 = (product0 >>> 32) ^ c3 ^ key1;
        c3 = product0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(
        Vector256<ulong> c0,
        Vector256<ulong> c1,
        Vector256<ulong> c2,
        Vector256<ulong> c3,
        ref ulong target
    )
    {
        var mask = Vector256.Create((ulong)uint.MaxValue);
        var front = (c0 & mask) | (c1 << 32);
        var back = (c2 & mask) | (c3 << 32);
        var even = Avx2.UnpackLow(front, back);
        var odd = Avx2.UnpackHigh(front, back);
        even.GetLower().StoreUnsafe(ref target);
        odd.GetLower().StoreUnsafe(ref target, 2);
        even.GetUpper().StoreUnsafe(ref target, 4);
        odd.GetUpper().StoreUnsafe(ref target, 6);
    }
}
