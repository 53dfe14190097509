namespace Caseload.Analysis.Imports;

/// <summary>A figure of two sources, by its key.</summary>
/// <param name="Key">What it is of: a month, an agency.</param>
/// <param name="Ours">The imported figure.</param>
/// <param name="Theirs">The figure it is held against.</param>
public sealed record FigurePair(string Key, double Ours, double Theirs)
{
    /// <summary>Imported less other, in the figure's own unit.</summary>
    public double Difference => Ours - Theirs;
}

/// <summary>How far two sources agree where both have a figure. What only one of them has is not compared.</summary>
public sealed record Agreement(IReadOnlyList<FigurePair> Pairs)
{
    /// <summary>Averages of the record have two decimals; a difference below is one of rounding.</summary>
    private const double Rounding = 0.0051;

    public int Equal => Pairs.Count(IsEqual);

    /// <summary>The pairs that differ, the largest difference first.</summary>
    public IReadOnlyList<FigurePair> Differing =>
        [
            .. Pairs
                .Where(p => !IsEqual(p))
                .OrderByDescending(p => Math.Abs(p.Difference))
                .ThenBy(p => p.Key, StringComparer.Ordinal),
        ];

    /// <summary>Sum of what is imported over the compared figures.</summary>
    public double Ours => Pairs.Sum(p => p.Ours);

    /// <summary>Sum of the other source over the same figures.</summary>
    public double Theirs => Pairs.Sum(p => p.Theirs);

    public static Agreement Of(IReadOnlyDictionary<string, double> ours, IReadOnlyDictionary<string, double> theirs) =>
        new([
            .. ours.Where(o => theirs.ContainsKey(o.Key))
                .OrderBy(o => o.Key, StringComparer.Ordinal)
                .Select(o => new FigurePair(o.Key, o.Value, theirs[o.Key])),
        ]);

    private static bool IsEqual(FigurePair pair) => Math.Abs(pair.Difference) < Rounding;
}
