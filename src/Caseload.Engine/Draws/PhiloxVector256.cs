using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Caseload.Engine.Draws;

/// <summary>Philox on 256-bit vectors: 4 counters a vector, one in each 64-bit lane, two vectors interleaved to hide latency.</summary>
public static class PhiloxVector256
{
    private const int Lanes = 4;

    /// <summary>Whether this processor has the instructions; <see cref="Fill"/> throws where it has not.</summary>
    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>As <see cref="PhiloxBulk.Fill"/>.</summary>
    /// <exception cref="PlatformNotSupportedException">The processor lacks the instructions.</exception>
    public static void Fill(Span<Block> blocks, ulong counterLow, ulong counterHigh, ulong key)
    {
        if (!Avx2.IsSupported)
        {
            throw new PlatformNotSupportedException("This processor has no 256-bit integer vectors.");
        }

        ref var words = ref Unsafe.As<Block, ulong>(ref MemoryMarshal.GetReference(blocks));
        var done = 0;
        for (; done + (2 * Lanes) <= blocks.Length; done += 2 * Lanes)
        {
            var a = new State(counterLow, counterHigh + (ulong)done);
            var b = new State(counterLow, counterHigh + (ulong)done + Lanes);
            var k0 = (uint)key;
            var k1 = (uint)(key >> 32);
            for (var round = 0; round < Philox.Rounds; round++, k0 += Philox.Weyl0, k1 += Philox.Weyl1)
            {
                var key0 = Vector256.Create((ulong)k0);
                var key1 = Vector256.Create((ulong)k1);
                a.Round(key0, key1);
                b.Round(key0, key1);
            }

            a.Store(ref Unsafe.Add(ref words, 2 * done));
            b.Store(ref Unsafe.Add(ref words, 2 * (done + Lanes)));
        }

        PhiloxBulk.FillScalar(blocks[done..], counterLow, counterHigh + (ulong)done, key);
    }

    private ref struct State
    {
        private Vector256<ulong> _c0;
        private Vector256<ulong> _c1;
        private Vector256<ulong> _c2;
        private Vector256<ulong> _c3;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public State(ulong counterLow, ulong firstHigh)
        {
            var high = Vector256.Create(firstHigh) + Vector256<ulong>.Indices;
            _c0 = Vector256.Create(counterLow & uint.MaxValue);
            _c1 = Vector256.Create(counterLow >> 32);
            _c2 = high & Vector256.Create((ulong)uint.MaxValue);
            _c3 = high >>> 32;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Round(Vector256<ulong> key0, Vector256<ulong> key1)
        {
            var low = Vector256.Create((ulong)uint.MaxValue);
            var product0 = Avx2.Multiply(_c0.AsUInt32(), Vector256.Create((ulong)Philox.Multiplier0).AsUInt32());
            var product1 = Avx2.Multiply(_c2.AsUInt32(), Vector256.Create((ulong)Philox.Multiplier1).AsUInt32());
            _c0 = (product1 >>> 32) ^ _c1 ^ key0;
            _c1 = product1 & low;
            _c2 = (product0 >>> 32) ^ _c3 ^ key1;
            _c3 = product0 & low;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly void Store(ref ulong target)
        {
            var front = _c0 | (_c1 << 32);
            var back = _c2 | (_c3 << 32);
            var even = Avx2.UnpackLow(front, back);
            var odd = Avx2.UnpackHigh(front, back);
            even.GetLower().StoreUnsafe(ref target);
            odd.GetLower().StoreUnsafe(ref target, 2);
            even.GetUpper().StoreUnsafe(ref target, 4);
            odd.GetUpper().StoreUnsafe(ref target, 6);
        }
    }
}
