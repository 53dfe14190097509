using Caseload.Engine.Ensembles;

namespace Caseload.Analysis.Calibration;

/// <summary>One recorded value beside the histories' 5th percentile, median and 95th, on the scale of its series.</summary>
public sealed record PointFit(CalibrationPoint Point, double Low90, double Median, double High90)
{
    public double Error => Median - Point.Observed;

    public bool Inside => Point.Observed >= Low90 && Point.Observed <= High90;
}

/// <summary>How histories stand to one recorded series, on its scale.</summary>
/// <param name="Points">Value by value.</param>
/// <param name="Bias">Mean of median less record.</param>
/// <param name="Distance">Root mean square of median less record.</param>
/// <param name="Inside">Share of recorded values between the 5th and 95th percentile of histories.</param>
/// <param name="InsideWithNoise">The same where each history also has the noise that the series is given.</param>
public sealed record SeriesFit(
    CalibrationSeries Series,
    IReadOnlyList<PointFit> Points,
    double Bias,
    double Distance,
    double Inside,
    double InsideWithNoise
)
{
    /// <summary>AORs or groups, in the order of their first values; one empty text where there are none.</summary>
    public IEnumerable<string> Parts => Points.Select(p => p.Point.Part).Distinct(StringComparer.Ordinal);

    /// <summary>Values of one part.</summary>
    public IReadOnlyList<PointFit> Of(string part) =>
        [.. Points.Where(p => string.Equals(p.Point.Part, part, StringComparison.Ordinal))];

    /// <summary>Null where it is not among them.</summary>
    public static SeriesFit? Find(IReadOnlyList<SeriesFit> fits, string series) =>
        fits.SingleOrDefault(f => string.Equals(f.Series.Id, series, StringComparison.Ordinal));

    /// <summary>Of each series.</summary>
    /// <param name="predicted">[history][value], values in the order of series and points.</param>
    public static IReadOnlyList<SeriesFit> Of(IReadOnlyList<CalibrationSeries> series, IReadOnlyList<double[]> predicted)
    {
        List<SeriesFit> fits = [];
        var first = 0;
        foreach (var one in series)
        {
            List<PointFit> points = [];
            var noisy = 0;
            for (var i = 0; i < one.Points.Count; i++)
            {
                var place = first + i;
                double[] values = [.. predicted.Select(p => p[place]).Order()];
                double At(double share) => Quantiles.Type7(values, share);
                points.Add(new(one.Points[i], At(0.05), At(0.5), At(0.95)));
                if (NoisyRank.Of(values, one.Noise, one.Points[i].Observed) is >= 0.05 and <= 0.95)
                    noisy++;
            }
            first += one.Points.Count;
            fits.Add(
                new(
                    one,
                    points,
                    points.Average(p => p.Error),
                    Math.Sqrt(points.Average(p => p.Error * p.Error)),
                    points.Average(p => p.Inside ? 1.0 : 0),
                    (double)noisy / points.Count
                )
            );
        }
        return fits;
    }
}
