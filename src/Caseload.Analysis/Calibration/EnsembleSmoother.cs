using Caseload.Engine.Draws;
using Caseload.Engine.Numerics;

namespace Caseload.Analysis.Calibration;

/// <summary>
/// One step of the ensemble smoother with multiple data assimilation: every member moves by the gain that the ensemble's own
/// covariances give, toward the record with noise of its own. Source: Emerick and Reynolds 2013, Computers and Geosciences 55,
/// 3-15. Exact for a linear model with normal noise and many members.
/// </summary>
public static class EnsembleSmoother
{
    private static readonly Purpose Perturbation = new(902, "calibration.perturbation");

    /// <summary>The members after a step.</summary>
    /// <param name="members">[member][parameter].</param>
    /// <param name="predicted">[member][value]: what the model says of each recorded value.</param>
    /// <param name="observed">[value].</param>
    /// <param name="deviation">[value]: standard deviation of its noise.</param>
    /// <param name="inflation">By how much the noise's variance is raised in this step; their inverses add up to 1.</param>
    /// <param name="seed">Of the perturbations, different for each step.</param>
    /// <exception cref="ArgumentException">A prediction is not a finite number.</exception>
    public static double[][] Step(
        IReadOnlyList<double[]> members,
        IReadOnlyList<double[]> predicted,
        IReadOnlyList<double> observed,
        IReadOnlyList<double> deviation,
        double inflation,
        ulong seed
    )
    {
        var (n, values, parameters) = (members.Count, observed.Count, members[0].Length);
        foreach (var one in predicted)
            if (one.Any(v => !double.IsFinite(v)))
                throw new ArgumentException("A prediction is not a finite number.", nameof(predicted));
        var z = Anomalies(members, parameters, n, scale: null);
        var y = Anomalies(predicted, values, n, deviation);
        // C + inflation I over values, scaled by their noise.
        var c = new double[values, values];
        for (var i = 0; i < values; i++)
        for (var k = 0; k <= i; k++)
        {
            c[i, k] = c[k, i] = Dot(y[i], y[k]) / (n - 1) + (i == k ? inflation : 0);
        }
        var lower = Cholesky.Of(c);
        var gain = z.Select(one => y.Select(other => Dot(one, other) / (n - 1)).ToArray()).ToArray();
        var next = new double[n][];
        var innovation = new double[values];
        for (var j = 0; j < n; j++)
        {
            var draws = new DrawSource(seed, (uint)j);
            for (var i = 0; i < values; i++)
            {
                var noise = Exact.InverseNormal(draws.Uniform(new((ulong)i), Perturbation));
                innovation[i] = (observed[i] - predicted[j][i]) / deviation[i] + Math.Sqrt(inflation) * noise;
            }
            Cholesky.Solve(lower, innovation);
            next[j] = [.. members[j]];
            for (var p = 0; p < parameters; p++)
                next[j][p] += Dot(gain[p], innovation);
        }
        return next;
    }

    // [column][member], each less its mean over members.
    private static double[][] Anomalies(IReadOnlyList<double[]> rows, int columns, int n, IReadOnlyList<double>? scale)
    {
        var anomalies = new double[columns][];
        for (var c = 0; c < columns; c++)
        {
            var mean = 0.0;
            for (var j = 0; j < n; j++)
                mean += rows[j][c] / n;
            anomalies[c] = new double[n];
            for (var j = 0; j < n; j++)
                anomalies[c][j] = (rows[j][c] - mean) / (scale is null ? 1 : scale[c]);
        }
        return anomalies;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
