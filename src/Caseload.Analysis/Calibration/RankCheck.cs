using Caseload.Engine.Draws;
using Caseload.Engine.Numerics;

namespace Caseload.Analysis.Calibration;

/// <summary>Where the true value of one parameter stood among the members, over fits to data that the model made.</summary>
/// <param name="Ranks">Share of members below the truth, one a fit, ascending.</param>
/// <param name="Distance">Largest distance of their distribution from the uniform one (Kolmogorov).</param>
/// <param name="In50">Share of truths inside the middle half of members.</param>
/// <param name="In90">Share of truths inside the middle nine tenths.</param>
/// <param name="Recovered">Correlation of the members' mean with the truth.</param>
public sealed record ParameterRanks(
    string Parameter,
    IReadOnlyList<double> Ranks,
    double Distance,
    double In50,
    double In90,
    double Recovered
);

/// <summary>
/// Simulation-based calibration: parameters are drawn from their ranges, the model makes data with them, noise is added as
/// stated for each series, and the smoother is asked for the parameters. If it is right, the truth is like any member: its
/// ranks are uniform. The smoother's own runs are an emulator's; the data are the model's. Source: Talts, Betancourt, Simpson,
/// Vehtari and Gelman 2018, arXiv:1804.06788.
/// </summary>
public static class RankCheck
{
    private static readonly Purpose Noise = new(903, "calibration.data_noise");
    private static readonly Purpose PriorDraw = new(906, "calibration.prior");
    private static readonly Purpose Remainder = new(904, "calibration.remainder");

    /// <summary>
    /// The distance that one of so many parameters passes by chance with at most this probability, all of them together
    /// (Massart's bound with Bonferroni's).
    /// </summary>
    public static double Limit(int fits, int parameters, double falseAlarms) =>
        Math.Sqrt(-Exact.Log(falseAlarms / (2 * parameters)) / (2 * fits));

    /// <summary>Ranks of each parameter.</summary>
    /// <param name="plan">Of the fits: parameters, members, steps, seed, threads.</param>
    /// <param name="truths">[fit][parameter]: what made the data.</param>
    /// <param name="data">[fit][value]: what the model said, without noise.</param>
    public static IReadOnlyList<ParameterRanks> Of(
        CalibrationPlan plan,
        Emulator emulator,
        IReadOnlyList<CalibrationSeries> series,
        IReadOnlyList<double[]> truths,
        IReadOnlyList<double[]> data,
        IProgress<int>? progress = null,
        CancellationToken ended = default
    )
    {
        double[] deviation = [.. series.SelectMany(s => s.Points.Select(_ => s.Deviation))];
        var below = new double[truths.Count][];
        var mean = new double[truths.Count][];
        var done = 0;
        Parallel.For(
            0,
            truths.Count,
            new ParallelOptions { MaxDegreeOfParallelism = plan.Threads, CancellationToken = ended },
            fit =>
            {
                var draws = new DrawSource(plan.Seed + 500, (uint)fit);
                double[] observed =
                [
                    .. data[fit].Select((v, i) => v + deviation[i] * Exact.InverseNormal(draws.Uniform(new((ulong)i), Noise))),
                ];
                var members = Members(plan, emulator, observed, deviation, fit);
                below[fit] = [.. truths[fit].Select((t, p) => (members.Count(m => m[p] < t) + 0.5) / (members.Length + 1))];
                mean[fit] = [.. truths[fit].Select((_, p) => members.Average(m => m[p]))];
                progress?.Report(Interlocked.Increment(ref done));
            }
        );
        return
        [
            .. plan.Fitted.Select(
                (id, p) =>
                {
                    double[] ranks = [.. below.Select(b => b[p]).Order()];
                    return new ParameterRanks(
                        id,
                        ranks,
                        DistanceOf(ranks),
                        (double)ranks.Count(r => r is >= 0.25 and <= 0.75) / ranks.Length,
                        (double)ranks.Count(r => r is >= 0.05 and <= 0.95) / ranks.Length,
                        Correlation([.. truths.Select(t => t[p])], [.. mean.Select(m => m[p])])
                    );
                }
            ),
        ];
    }

    private static double[][] Members(CalibrationPlan plan, Emulator emulator, double[] observed, double[] deviation, int fit)
    {
        var seed = plan.Seed + 1000 + (ulong)fit;
        double[][] members =
        [
            .. Enumerable
                .Range(0, plan.Members)
                .Select(j =>
                {
                    var draws = new DrawSource(seed, (uint)j);
                    return plan.Fitted.Select((_, p) => Exact.InverseNormal(draws.Uniform(new((ulong)p), PriorDraw))).ToArray();
                }),
        ];
        for (var step = 0; step < plan.Steps; step++)
        {
            var predicted = new double[plan.Members][];
            for (var j = 0; j < predicted.Length; j++)
            {
                predicted[j] = emulator.Mean(members[j]);
                var u = new DrawSource(seed, (uint)j).Uniform(new((ulong)step), Remainder);
                var remainder = emulator.Remainders[(int)(u * emulator.Remainders.Count)];
                for (var v = 0; v < predicted[j].Length; v++)
                    predicted[j][v] += remainder[v];
            }
            members = EnsembleSmoother.Step(
                members,
                predicted,
                observed,
                deviation,
                plan.Steps,
                seed + 100_000 * (ulong)(step + 1)
            );
        }
        return members;
    }

    private static double DistanceOf(double[] ascending)
    {
        var distance = 0.0;
        for (var i = 0; i < ascending.Length; i++)
            distance = Math.Max(
                distance,
                Math.Max(ascending[i] - (double)i / ascending.Length, (double)(i + 1) / ascending.Length - ascending[i])
            );
        return distance;
    }

    private static double Correlation(double[] a, double[] b)
    {
        var (meanA, meanB) = (a.Average(), b.Average());
        double Sum(Func<int, double> of) => Enumerable.Range(0, a.Length).Sum(of);
        return Sum(i => (a[i] - meanA) * (b[i] - meanB))
            / Math.Sqrt(Sum(i => (a[i] - meanA) * (a[i] - meanA)) * Sum(i => (b[i] - meanB) * (b[i] - meanB)));
    }
}
