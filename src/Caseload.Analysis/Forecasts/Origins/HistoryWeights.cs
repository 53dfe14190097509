using Caseload.Engine.Numerics;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>
/// The cheap update of the posterior: history r has the same place in every range at every origin, so its errors at earlier origins say
/// how far to believe it at this one, and so does how far its flows at this origin are from the record's. Weights are normal in the
/// errors of people detained and of flows at the start, tempered until at least a stated number of histories counts. After a change
/// of administration errors made before it are forgotten: another regime made them.
/// </summary>
public static class HistoryWeights
{
    /// <summary>Log error of people detained at 13 weeks, or of a flow at the start, that one standard deviation stands for.</summary>
    private const double Deviation = 0.1;

    /// <summary>Share of the histories that must count, by Kish's effective number.</summary>
    private const double LeastShare = 0.2;

    private static readonly int[] Horizons = [1, 2, 4, 8, 13, 20, 26];

    /// <param name="held">People detained in the nation as earlier origins saw them.</param>
    /// <param name="flows">Flows that this origin knows the level of, as it sees them.</param>
    /// <param name="origin">The origin whose histories are weighed.</param>
    /// <param name="histories">How many.</param>
    /// <param name="parts">
    /// Equal parts of the ensemble, history r in part r modulo their number: each differs in what lies ahead, of which past errors
    /// say nothing, so each keeps the same weight in all.
    /// </param>
    public static double[] Of(
        IReadOnlyList<OriginView> held,
        IReadOnlyList<OriginView> flows,
        DateOnly origin,
        int histories,
        int parts = 1
    )
    {
        var log = new double[histories];
        foreach (var view in held)
        {
            if (view.Origin >= origin || !AdministrationChange.Same(view.Origin, origin))
                continue;
            foreach (var h in Horizons)
            {
                if (h > view.Ends.Count || view.Truth(h, origin) is not { } truth)
                    continue;
                var deviation = Deviation * Math.Sqrt(h / 13.0 + 0.05);
                var growth = view.Growth(h);
                for (var r = 0; r < histories; r++)
                {
                    var error = (truth - view.Level - growth[r]) / deviation;
                    log[r] -= error * error / 2;
                }
            }
        }
        foreach (var flow in flows)
            for (var r = 0; r < histories; r++)
            {
                var error = (flow.Level - Exact.Log1p(flow.Paths.Start[r])) / Deviation;
                log[r] -= error * error / 2;
            }
        var most = log.Max();
        for (var heat = 1.0; ; heat *= 0.8)
        {
            var weights = Shared([.. log.Select(l => Exact.Exp((l - most) * heat))], parts);
            var sum = weights.Sum();
            if (sum * sum / weights.Sum(w => w * w) >= LeastShare * histories || heat < 1e-6)
                return weights;
        }
    }

    // Each part's own to 1; a part whose weights are too small to be told from 0 counts alike.
    private static double[] Shared(double[] weights, int parts)
    {
        var sums = new double[parts];
        for (var r = 0; r < weights.Length; r++)
            sums[r % parts] += weights[r];
        return [.. weights.Select((w, r) => sums[r % parts] > 0 ? w / sums[r % parts] : (double)parts / weights.Length)];
    }
}
