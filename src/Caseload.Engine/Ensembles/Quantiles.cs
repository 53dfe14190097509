namespace Caseload.Engine.Ensembles;

/// <summary>Exact quantiles (type 7: straight lines between order statistics) and means of each column over runs.</summary>
public static class Quantiles
{
    private const int BlockBytes = 8 << 20;
    private const int ResultBytes = 512 << 10;

    /// <summary>Quantiles and mean of each column of a spill file, in bounded memory: some 16 MB a thread.</summary>
    /// <param name="file">Runs x columns, all runs written. NaN cells are left out; a column of NaN alone gives NaN.</param>
    /// <param name="levels">Probabilities from 0 to 1.</param>
    /// <param name="threads">At least 1; the result does not depend on it.</param>
    /// <param name="inOrder">Called once for each column, in order: the quantiles at the levels, then the mean, summed in the order of runs.</param>
    /// <param name="cancellation">Checked before each block of columns.</param>
    public static void Of(
        SpillFile file,
        ReadOnlyMemory<double> levels,
        int threads,
        Action<int, ReadOnlySpan<double>> inOrder,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(inOrder);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threads);
        foreach (var level in levels.Span)
        {
            RequireLevel(level);
        }

        var width = (int)Math.Clamp(BlockBytes / ((long)Math.Max(file.Runs, 1) * sizeof(float)), 1, Math.Max(file.Columns, 1));
        width = Math.Clamp((file.Columns + threads - 1) / threads, 1, width);
        var perColumn = levels.Length + 1;
        width = Math.Clamp(ResultBytes / (perColumn * sizeof(double)), 1, width);
        OrderedThreads<double>.Run(
            (file.Columns + width - 1) / width,
            threads,
            width * perColumn,
            () => new ColumnBlocks(file, levels, width),
            (block, results) =>
            {
                for (var i = 0; i * perColumn < results.Length; i++)
                {
                    inOrder((block * width) + i, results.Slice(i * perColumn, perColumn));
                }
            },
            finished: null,
            cancellation
        );
    }

    /// <summary>The type-7 quantile of values sorted upwards; NaN where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">p is outside [0, 1] or NaN.</exception>
    public static double Type7(ReadOnlySpan<double> sorted, double p)
    {
        RequireLevel(p);
        if (sorted.IsEmpty)
        {
            return double.NaN;
        }

        var position = p * (sorted.Length - 1);
        var low = (int)position;
        var high = Math.Min(low + 1, sorted.Length - 1);
        return sorted[low] + ((position - low) * (sorted[high] - sorted[low]));
    }

    /// <summary>As the other, of 32-bit floats, computed in 64 bits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">p is outside [0, 1] or NaN.</exception>
    public static double Type7(ReadOnlySpan<float> sorted, double p)
    {
        RequireLevel(p);
        if (sorted.IsEmpty)
        {
            return double.NaN;
        }

        var position = p * (sorted.Length - 1);
        var low = (int)position;
        var high = Math.Min(low + 1, sorted.Length - 1);
        return sorted[low] + ((position - low) * ((double)sorted[high] - sorted[low]));
    }

    private static void RequireLevel(double p)
    {
        if (!(p >= 0.0 && p <= 1.0))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, "A level is from 0 to 1.");
        }
    }
}
