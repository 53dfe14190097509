using Caseload.Engine.Draws;

namespace Caseload.Analysis.Numbers;

/// <summary>
/// Places of a circular block bootstrap: as many as there are, in runs of neighbours from places drawn anew, the first following the last.
/// Source: Politis and Romano 1992, in LePage and Billard, Exploring the Limits of Bootstrap, 263-270.
/// </summary>
internal static class CircularBlocks
{
    /// <summary>The places of one resample.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="block">Neighbours in a run.</param>
    /// <param name="draws">The resample's chance.</param>
    /// <param name="first">What the first place of each run is drawn for.</param>
    public static IEnumerable<int> Places(int count, int block, DrawSource draws, Purpose first)
    {
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            if (i % block == 0)
                start = (int)(draws.Uniform(default, first, i / block) * count);
            yield return (start + (i % block)) % count;
        }
    }
}
