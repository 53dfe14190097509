using Caseload.Engine.Ensembles;

namespace Caseload.Analysis.Calibration;

/// <summary>How histories stand to one recorded series, on its scale.</summary>
/// <param name="Bias">Mean of median less record.</param>
/// <param name="Distance">Root mean square of median less record.</param>
/// <param name="Inside">Share of recorded values between the 5th and 95th percentile of histories.</param>
/// <param name="InsideWithNoise">The same where each history also has the noise that the series is given.</param>
public sealed record SeriesFit(CalibrationSeries Series, double Bias, double Distance, double Inside, double InsideWithNoise)
{
    /// <summary>Of each series.</summary>
    /// <param name="predicted">[history][value], values in the order of series and points.</param>
    public static IReadOnlyList<SeriesFit> Of(IReadOnlyList<CalibrationSeries> series, IReadOnlyList<double[]> predicted)
    {
        List<SeriesFit> fits = [];
        var first = 0;
        foreach (var one in series)
        {
            var (bias, square, inside, noisy) = (0.0, 0.0, 0, 0);
            for (var i = 0; i < one.Points.Count; i++)
            {
                var place = first + i;
                double[] values = [.. predicted.Select(p => p[place]).Order()];
                var observed = one.Points[i].Observed;
                var error = Quantiles.Type7(values, 0.5) - observed;
                bias += error / one.Points.Count;
                square += error * error / one.Points.Count;
                if (observed >= Quantiles.Type7(values, 0.05) && observed <= Quantiles.Type7(values, 0.95))
                    inside++;
                var below = NoisyRank.Of(values, one.Noise, observed);
                if (below is >= 0.05 and <= 0.95)
                    noisy++;
            }
            first += one.Points.Count;
            fits.Add(new(one, bias, Math.Sqrt(square), (double)inside / one.Points.Count, (double)noisy / one.Points.Count));
        }
        return fits;
    }
}
