using Caseload.Analysis.Numbers;
using Caseload.Engine.Draws;
using Caseload.Engine.Ensembles;

namespace Caseload.Analysis.Forecasts.Skill;

/// <summary>
/// The range of a ratio of sums over origins, by the circular block bootstrap: origins are drawn in runs of six neighbours, the
/// first following the last, because neighbours share most of their targets.
/// </summary>
internal static class BlockBootstrap
{
    public const int Block = 6;

    private const int Resamples = 2000;
    private const ulong Seed = 20230101;

    private static readonly Purpose FirstOfBlock = new(901, "skill.first_origin");

    /// <summary>
    /// The range of 9 in 10 of sum of a / sum of b. Null where there are fewer than two blocks: then each resample is nearly the
    /// whole. The same each time: draws are counter-based with a fixed seed.
    /// </summary>
    public static ResampledRange? RatioRange(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var origins = a.Length;
        if (origins < 2 * Block)
            return null;
        var ratios = new double[Resamples];
        for (var run = 0; run < Resamples; run++)
            ratios[run] = Ratio(a, b, new(Seed, (uint)run));
        Array.Sort(ratios);
        return new(Quantiles.Type7(ratios, 0.05), Quantiles.Type7(ratios, 0.95));
    }

    private static double Ratio(ReadOnlySpan<double> a, ReadOnlySpan<double> b, DrawSource draws)
    {
        var (sumA, sumB) = (0.0, 0.0);
        foreach (var origin in CircularBlocks.Places(a.Length, Block, draws, FirstOfBlock))
        {
            sumA += a[origin];
            sumB += b[origin];
        }
        return sumA / sumB;
    }
}
