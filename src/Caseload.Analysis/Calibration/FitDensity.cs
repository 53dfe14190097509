using Caseload.Analysis.Numbers;
using Caseload.Engine.Draws;
using Caseload.Engine.Ensembles;

namespace Caseload.Analysis.Calibration;

/// <summary>
/// How likely histories with their noise make the record: the sum of log densities, each value divided by how many err together, by
/// month; and the difference of two such sums with its range over resampled months.
/// </summary>
public static class FitDensity
{
    private const int Block = 3;
    private const int Resamples = 2000;
    private static readonly Purpose FirstOfBlock = new(905, "calibration.first_month");

    /// <summary>[month of the window]: sum over the values that end in it.</summary>
    /// <param name="predicted">[history][value].</param>
    public static double[] ByMonth(IReadOnlyList<CalibrationSeries> series, IReadOnlyList<double[]> predicted)
    {
        var window = CalibrationRecord.Window;
        var months = new double[Month(window.To) + 1];
        var place = 0;
        foreach (var one in series)
        foreach (var point in one.Points)
        {
            var v = place++;
            months[Month(point.To)] +=
                NoisyRank.LogDensity([.. predicted.Select(p => p[v])], one.Noise, point.Observed) / one.Neighbours;
        }
        return months;

        int Month(DateOnly date) => (date.Year - window.From.Year) * 12 + date.Month - window.From.Month;
    }

    /// <summary>a less b over all months, and its range of 9 in 10 by circular blocks of three months.</summary>
    public static (double Difference, double Low, double High) Difference(double[] a, double[] b, ulong seed)
    {
        double[] months = [.. a.Select((v, i) => v - b[i])];
        var sums = new double[Resamples];
        for (var r = 0; r < Resamples; r++)
        {
            var draws = new DrawSource(seed, (uint)r);
            foreach (var month in CircularBlocks.Places(months.Length, Block, draws, FirstOfBlock))
                sums[r] += months[month];
        }
        Array.Sort(sums);
        return (months.Sum(), Quantiles.Type7(sums, 0.05), Quantiles.Type7(sums, 0.95));
    }
}
