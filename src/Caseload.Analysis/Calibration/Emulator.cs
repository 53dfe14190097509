namespace Caseload.Analysis.Calibration;

/// <summary>
/// A stand-in for the model: each recorded value as a sum of first and second powers of the parameters, by least squares over
/// histories, with one history's remainders (chance and all that is not fitted) as its noise. Interactions are in the remainders.
/// </summary>
public sealed class Emulator
{
    private readonly double[][] coefficients;

    /// <param name="members">[history][parameter]: standard normal deviates.</param>
    /// <param name="predicted">[history][value]: what the model said.</param>
    public Emulator(IReadOnlyList<double[]> members, IReadOnlyList<double[]> predicted)
    {
        double[][] features = [.. members.Select(Features)];
        var (terms, values) = (features[0].Length, predicted[0].Length);
        var normal = new double[terms, terms];
        for (var a = 0; a < terms; a++)
        for (var b = 0; b <= a; b++)
            normal[a, b] = normal[b, a] = features.Sum(f => f[a] * f[b]);
        var lower = Cholesky.Of(normal);
        coefficients = new double[values][];
        for (var v = 0; v < values; v++)
        {
            var right = new double[terms];
            for (var j = 0; j < features.Length; j++)
            for (var a = 0; a < terms; a++)
                right[a] += features[j][a] * predicted[j][v];
            Cholesky.Solve(lower, right);
            coefficients[v] = right;
        }
        Remainders =
        [
            .. members.Select(
                (m, j) =>
                {
                    var mean = Mean(m);
                    for (var v = 0; v < values; v++)
                        mean[v] = predicted[j][v] - mean[v];
                    return mean;
                }
            ),
        ];
        var spread = 0.0;
        var left = 0.0;
        for (var v = 0; v < values; v++)
        {
            var mean = predicted.Average(p => p[v]);
            spread += predicted.Sum(p => (p[v] - mean) * (p[v] - mean));
            left += Remainders.Sum(r => r[v] * r[v]);
        }
        Explained = 1 - left / spread;
    }

    /// <summary>[history][value]: what the powers leave.</summary>
    public IReadOnlyList<double[]> Remainders { get; }

    /// <summary>Share of the variance over histories that the powers explain, all values together.</summary>
    public double Explained { get; }

    /// <summary>[value], without noise.</summary>
    public double[] Mean(double[] member)
    {
        var features = Features(member);
        var mean = new double[coefficients.Length];
        for (var v = 0; v < mean.Length; v++)
        for (var a = 0; a < features.Length; a++)
            mean[v] += coefficients[v][a] * features[a];
        return mean;
    }

    private static double[] Features(double[] member) => [1, .. member, .. member.Select(z => z * z - 1)];
}
