using System.Text;
using Caseload.Engine.Draws;

namespace Caseload.Engine.Ensembles;

/// <summary>
/// Uniforms for uncertain parameters, spread evenly: in each block of 64 runs, each parameter visits each of 64 strata once.
/// A pure function of seed, run and parameter, so an ensemble can grow and any run can be had alone.
/// </summary>
public static class LatinHypercube
{
    /// <summary>Runs in a block, and strata.</summary>
    public const int BlockSize = 64;

    private const double Grid46 = 1.0 / 70368744177664.0;

    /// <summary>(stratum + U)/64, strictly inside (0, 1): the stratum from a random permutation of (seed, block, parameter), U from (seed, run, parameter).</summary>
    public static double U(ulong seed, uint run, ulong parameterKey)
    {
        var stratum = Stratum(seed, run / BlockSize, (int)(run % BlockSize), parameterKey);
        var block = Philox.Block(parameterKey, DrawSource.CounterHigh(run, Purpose.WithinStratum, 0), seed);
        // 46 bits inside the stratum, so that neither sum nor quotient is rounded.
        var within = ((long)((((ulong)block.W0 << 32) | block.W1) >> 18) + 0.5) * Grid46;
        return (stratum + within) / BlockSize;
    }

    /// <summary>A stable 53-bit key of a parameter's id: the high bits of FNV-1a over its UTF-8 bytes.</summary>
    public static ulong KeyOf(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var hash = 0xCBF29CE484222325;
        foreach (var value in Encoding.UTF8.GetBytes(id))
        {
            hash = (hash ^ value) * 0x100000001B3;
        }

        return hash >> 11;
    }

    private static int Stratum(ulong seed, uint block, int place, ulong parameterKey)
    {
        Span<Block> chance = stackalloc Block[BlockSize / 4];
        for (var i = 0; i < chance.Length; i++)
        {
            chance[i] = Philox.Block(parameterKey, DrawSource.CounterHigh(block, Purpose.Strata, (uint)i), seed);
        }

        Span<byte> order = stackalloc byte[BlockSize];
        for (var i = 0; i < BlockSize; i++)
        {
            var word = (i & 3) switch
            {
                0 => chance[i >> 2].W0,
                1 => chance[i >> 2].W1,
                2 => chance[i >> 2].W2,
                _ => chance[i >> 2].W3,
            };

            // Fisher and Yates, inside out; the bias of the multiplication is below 2^-26.
            var j = (int)(((ulong)word * (uint)(i + 1)) >> 32);
            order[i] = order[j];
            order[j] = (byte)i;
        }

        return order[place];
    }
}
