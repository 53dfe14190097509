using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Caseload.Engine.Draws;

/// <summary>
/// All chance of one run: each draw is a pure function of (seed, run, subject, purpose, index) and of nothing that happened before.
/// Philox key = seed; counter = subject (64 bits), then run (32), purpose (16), index (16). Safe on any thread.
/// </summary>
/// <param name="seed">The seed of the ensemble.</param>
/// <param name="run">The number of the run in it.</param>
public readonly struct DrawSource(ulong seed, uint run)
{
    /// <summary>The seed of the ensemble.</summary>
    public ulong Seed => seed;

    /// <summary>The number of the run.</summary>
    public uint Run => run;

    /// <summary>Four words for a subject, a purpose and an index from 0 to 65,535.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Block Block(Subject subject, Purpose purpose, int index = 0)
    {
        if ((uint)index > ushort.MaxValue)
        {
            RefuseIndex(index);
        }

        return Philox.Block(subject.Bits, CounterHigh(run, purpose.Number, (uint)index), seed);
    }

    /// <summary>One uniform in the open interval (0, 1), an odd multiple of 2^-53.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Uniform(Subject subject, Purpose purpose, int index = 0) => Block(subject, purpose, index).Wide0;

    /// <summary>The blocks of many subjects: the same as single calls, several times faster.</summary>
    /// <exception cref="ArgumentException">There are more or fewer subjects than blocks.</exception>
    public void Fill(Span<Block> blocks, ReadOnlySpan<Subject> subjects, Purpose purpose) =>
        PhiloxBulk.Fill(blocks, MemoryMarshal.Cast<Subject, ulong>(subjects), CounterHigh(run, purpose.Number, 0), seed);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong CounterHigh(uint run, uint purpose, uint index) => ((ulong)run << 32) | (purpose << 16) | index;

    private static void RefuseIndex(int index) =>
        throw new ArgumentOutOfRangeException(nameof(index), index, "An index is from 0 to 65535.");
}
