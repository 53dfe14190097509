using System.Globalization;
using System.Text;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Calibration;

/// <summary>What a posterior rests on, as text: where it differs from what ships, the posterior must be made anew.</summary>
public static class CalibrationIdentity
{
    /// <summary>Every recorded value that is fitted, with its noise.</summary>
    public static string OfRecord(IReadOnlyList<CalibrationSeries> series)
    {
        var text = new StringBuilder();
        foreach (var one in series)
        {
            text.Append(CultureInfo.InvariantCulture, $"{one.Id} {one.Scale} {one.Noise} {one.Neighbours}\n");
            foreach (var p in one.Points)
                text.Append(CultureInfo.InvariantCulture, $"{p.From:yyyy-MM-dd} {p.To:yyyy-MM-dd} {p.Part} {p.Observed:R}\n");
        }
        return text.ToString();
    }

    /// <summary>
    /// What the model makes of the fitted values with every parameter at its centre, in one history: it differs where the code of
    /// the model does, but for branches that such a history does not take.
    /// </summary>
    public static string OfModel(CalibrationPlan plan, IReadOnlyList<CalibrationSeries> series)
    {
        var text = new StringBuilder();
        foreach (var value in new EnsembleCalibration(plan).Predict([new double[plan.Fitted.Count]], 0, series)[0])
            text.Append(CultureInfo.InvariantCulture, $"{value:R}\n");
        return text.ToString();
    }

    /// <summary>The ranges of parameters, with their dates.</summary>
    public static string OfRanges(IEnumerable<string> parameters, ParameterTable table)
    {
        var text = new StringBuilder();
        foreach (var row in parameters.SelectMany(table.Family))
            text.Append(
                CultureInfo.InvariantCulture,
                $"{row.Id} {row.Low:R} {row.Central:R} {row.High:R} {row.AsOf:yyyy-MM-dd}\n"
            );
        return text.ToString();
    }
}
