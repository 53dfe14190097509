namespace Caseload.Engine.Numerics;

/// <summary>
/// The transcendental functions of a simulation, from + - * / sqrt and bit operations alone, so that every processor and
/// runtime gives the same bits. The only such code: nothing else may call the library's own.
/// </summary>
/// <remarks>
/// Each is within one unit of the last place of the true value (tested against a table of 50 digits); in fact nearly always the
/// nearest double. Special values follow IEEE 754: NaN in, NaN out. No state: safe on any thread.
/// </remarks>
public static partial class Exact
{
    private static double FromBits(ulong bits) => BitConverter.UInt64BitsToDouble(bits);
}
