using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Caseload.Engine.Time;

/// <summary>Asks the processor for memory that will soon be read. Changes nothing but time.</summary>
public static class Prefetch
{
    /// <summary>Asks for the memory of a value, where the processor has such an instruction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Of<T>(ref T value)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref value));
        }
    }
}
