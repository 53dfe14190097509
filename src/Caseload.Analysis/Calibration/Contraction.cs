namespace Caseload.Analysis.Calibration;

/// <summary>What a sample says of one parameter, in standard normal deviates of its range.</summary>
/// <param name="Mean">0 is the centre of the range.</param>
/// <param name="Deviation">1 is the range itself.</param>
public sealed record Contraction(string Parameter, double Mean, double Deviation)
{
    /// <summary>Below this the record does not say, and the parameter stays at its range.</summary>
    public const double Least = 0.1;

    /// <summary>1 less the variance over that of the range: 0 where nothing was learnt, 1 where all is known.</summary>
    public double Share => 1 - Deviation * Deviation;

    /// <summary>Of each parameter of a sample.</summary>
    /// <param name="parameters">Ids.</param>
    /// <param name="members">[member][parameter].</param>
    public static IReadOnlyList<Contraction> Of(IReadOnlyList<string> parameters, IReadOnlyList<double[]> members) =>
        [
            .. parameters.Select(
                (id, i) =>
                {
                    var mean = members.Average(m => m[i]);
                    return new Contraction(
                        id,
                        mean,
                        Math.Sqrt(members.Sum(m => (m[i] - mean) * (m[i] - mean)) / (members.Count - 1))
                    );
                }
            ),
        ];

    /// <summary>The ids of which a sample says more than of any that the model does not read, and at least <see cref="Least"/>.</summary>
    public static IReadOnlyList<string> Told(IReadOnlyList<Contraction> all)
    {
        var nulls = all.Where(c => CalibrationCandidates.Nulls.Contains(c.Parameter, StringComparer.Ordinal)).ToList();
        var least = Math.Max(Least, nulls.Count > 0 ? nulls.Max(c => c.Share) : 0);
        return [.. all.Except(nulls).Where(c => c.Share >= least).Select(c => c.Parameter)];
    }
}

/// <summary>Two parameters that a sample ties together: only a mix of both is told.</summary>
public sealed record Ridge(string First, string Second, double Correlation)
{
    /// <summary>Pairs with a correlation of at least 0.3 in size, the strongest first.</summary>
    public static IReadOnlyList<Ridge> Of(IReadOnlyList<string> parameters, IReadOnlyList<double[]> members)
    {
        const double least = 0.3;
        var all = Contraction.Of(parameters, members);
        List<Ridge> ridges = [];
        for (var a = 0; a < parameters.Count; a++)
        for (var b = a + 1; b < parameters.Count; b++)
        {
            var (i, k) = (a, b);
            var covariance = members.Sum(m => (m[i] - all[i].Mean) * (m[k] - all[k].Mean)) / (members.Count - 1);
            var correlation = covariance / (all[a].Deviation * all[b].Deviation);
            if (Math.Abs(correlation) >= least)
                ridges.Add(new(parameters[a], parameters[b], correlation));
        }
        return [.. ridges.OrderByDescending(r => Math.Abs(r.Correlation))];
    }
}
