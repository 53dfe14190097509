using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Caseload.Engine.Draws;

/// <summary>Philox on 512-bit vectors: 8 counters a vector, one in each 64-bit lane, four vectors interleaved to hide latency.</summary>
public static class PhiloxVector512
{
    private const int Lanes = 8;
    private const int Groups = 4;

    /// <summary>Whether this processor has the instructions; <see cref="Fill"/> throws where it has not.</summary>
    public static bool IsSupported => Avx512F.IsSupported;

    /// <summary>As <see cref="PhiloxBulk.Fill"/>.</summary>
    /// <exception cref="PlatformNotSupportedException">The processor lacks the instructions.</exception>
    public static void Fill(Span<Block> blocks, ReadOnlySpan<ulong> counterLows, ulong counterHigh, ulong key)
    {
        if (!Avx512F.IsSupported)
        {
            throw new PlatformNotSupportedException("This processor has no 512-bit integer vectors.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(counterLows.Length, blocks.Length, nameof(counterLows));
        ref var words = ref Unsafe.As<Block, ulong>(ref MemoryMarshal.GetReference(blocks));
        ref var lows = ref MemoryMarshal.GetReference(counterLows);
        var high = Vector512.Create(counterHigh);
        var done = 0;
        for (; done + (Groups * Lanes) <= blocks.Length; done += Groups * Lanes)
        {
            var a0 = Vector512.LoadUnsafe(ref lows, (nuint)done);
            var b0 = Vector512.LoadUnsafe(ref lows, (nuint)(done + (1 * Lanes)));
            var c0 = Vector512.LoadUnsafe(ref lows, (nuint)(done + (2 * Lanes)));
            var d0 = Vector512.LoadUnsafe(ref lows, (nuint)(done + (3 * Lanes)));
            var (a1, a2, a3) = (a0 >>> 32, high, high >>> 32);
            var (b1, b2, b3) = (b0 >>> 32, high, high >>> 32);
            var (c1, c2, c3) = (c0 >>> 32, high, high >>> 32);
            var (d1, d2, d3) = (d0 >>> 32, high, high >>> 32);
            var (k0, k1) = ((uint)key, (uint)(key >> 32));
            for (var round = 0; round < Philox.Rounds; round++, k0 += Philox.Weyl0, k1 += Philox.Weyl1)
            {
                var key0 = Vector512.Create((ulong)k0);
                var key1 = Vector512.Create((ulong)k1);
                Round(ref a0, ref a1, ref a2, ref a3, key0, key1);
                Round(ref b0, ref b1, ref b2, ref b3, key0, key1);
                Round(ref c0, ref c1, ref c2, ref c3, key0, key1);
                Round(ref d0, ref d1, ref d2, ref d3, key0, key1);
            }

            Store(a0, a1, a2, a3, ref Unsafe.Add(ref words, 2 * (done)));
            Store(b0, b1, b2, b3, ref Unsafe.Add(ref words, 2 * (done + (1 * Lanes))));
            Store(c0, c1, c2, c3, ref Unsafe.Add(ref words, 2 * (done + (2 * Lanes))));
            Store(d0, d1, d2, d3, ref Unsafe.Add(ref words, 2 * (done + (3 * Lanes))));
        }

        PhiloxBulk.FillScalar(blocks[done..], counterLows[done..], counterHigh, key);
    }

    /// <summary>One round. The high half of a lane holds rubbish: the multiplication reads only the low half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(
        ref Vector512<ulong> c0,
        ref Vector512<ulong> c1,
        ref Vector512<ulong> c2,
        ref Vector512<ulong> c3,
        Vector512<ulong> key0,
        Vector512<ulong> key1
    )
    {
        var product0 = Avx512F.Multiply(c0.AsUInt32(), Vector512.Create((ulong)Philox.Multiplier0).AsUInt32());
        var product1 = Avx512F.Multiply(c2.AsUInt32(), Vector512.Create((ulong)Philox.Multiplier1).AsUInt32());
        c0 = (product1 >>> 32) ^ c1 ^ key0;
        c1 = product1;
        c2 = (product0 >>> 32) ^ c3 ^ key1;
        c3 = product0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(
        Vector512<ulong> c0,
        Vector512<ulong> c1,
        Vector512<ulong> c2,
        Vector512<ulong> c3,
        ref ulong target
    )
    {
        var mask = Vector512.Create((ulong)uint.MaxValue);
        var front = (c0 & mask) | (c1 << 32);
        var back = (c2 & mask) | (c3 << 32);
        var even = Avx512F.UnpackLow(front, back);
        var odd = Avx512F.UnpackHigh(front, back);
        even.GetLower().GetLower().StoreUnsafe(ref target);
        odd.GetLower().GetLower().StoreUnsafe(ref target, 2);
        even.GetLower().GetUpper().StoreUnsafe(ref target, 4);
        odd.GetLower().GetUpper().StoreUnsafe(ref target, 6);
        even.GetUpper().GetLower().StoreUnsafe(ref target, 8);
        odd.GetUpper().GetLower().StoreUnsafe(ref target, 10);
        even.GetUpper().GetUpper().StoreUnsafe(ref target, 12);
        odd.GetUpper().GetUpper().StoreUnsafe(ref target, 14);
    }
}
