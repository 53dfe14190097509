namespace Caseload.Analysis.Calibration;

/// <summary>
/// A stand-in for the model: each recorded value as a sum of first and second powers of the parameters, by least squares over
/// histories, with the remainders of one history that it did not learn from (chance and all that is not fitted) as its noise. Interactions are in the remainders.
/// </summary>
public sealed class Emulator
{
    private readonly double[][] coefficients;

    /// <param name="members">[history][parameter]: standard normal deviates.</param>
    /// <param name="predicted">[history][value]: what the model said.</param>
    /// <param name="others">Histories that it does not learn from: theirs are the remainders.</param>
    /// <param name="said">What the model said of those.</param>
    public Emulator(
        IReadOnlyList<double[]> members,
        IReadOnlyList<double[]> predicted,
        IReadOnlyList<double[]> others,
        IReadOnlyList<double[]> said
    )
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
        Remainders = [.. others.Select((m, j) => Mean(m).Select((mean, v) => said[j][v] - mean).ToArray())];
        var (spread, left) = (0.0, 0.0);
        for (var v = 0; v < values; v++)
        {
            var mean = said.Average(s => s[v]);
            spread += said.Sum(s => (s[v] - mean) * (s[v] - mean));
            left += Remainders.Sum(r => r[v] * r[v]);
        }
        Explained = 1 - left / spread;
    }

    /// <summary>[other history][value]: what the powers leave.</summary>
    public IReadOnlyList<double[]> Remainders { get; }

    /// <summary>Share of the variance over the other histories that the powers explain, all values together.</summary>
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
