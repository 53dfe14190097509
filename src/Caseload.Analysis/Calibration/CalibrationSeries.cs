using Caseload.Analysis.Headlines;
using Caseload.Engine.Numerics;

namespace Caseload.Analysis.Calibration;

/// <summary>What a run says of one recorded value, on the scale of its series.</summary>
public delegate double Reading(RunRecord run);

/// <summary>One recorded value and what a run says of it.</summary>
/// <param name="From">First day that it speaks of.</param>
/// <param name="To">Last day.</param>
/// <param name="Part">The AOR or group, where a series has several.</param>
/// <param name="Observed">On the series' scale.</param>
/// <param name="Of">Of a run, on the same scale.</param>
public sealed record CalibrationPoint(DateOnly From, DateOnly To, string Part, double Observed, Reading Of);

/// <summary>The scale on which record and model are compared.</summary>
public enum CalibrationScale
{
    /// <summary>Natural logarithm.</summary>
    Log,

    /// <summary>Log-odds of a share.</summary>
    Logit,
}

/// <summary>One recorded series as it is fitted.</summary>
/// <param name="Id">Short name in files and commands.</param>
/// <param name="Title">What it is.</param>
/// <param name="Source">Its file in data/series.</param>
/// <param name="Noise">
/// Standard deviation of one value around the model at true parameters, on the scale: errors of the record, what the model
/// leaves out, and days that the two count differently. Judged, not fitted.
/// </param>
/// <param name="Neighbours">
/// How many values in a row err together: n values count as n / neighbours, by a variance that many times larger.
/// </param>
public sealed record CalibrationSeries(
    string Id,
    string Title,
    string Source,
    CalibrationScale Scale,
    double Noise,
    int Neighbours,
    IReadOnlyList<CalibrationPoint> Points
)
{
    /// <summary>Values that it counts for.</summary>
    public double Effective => (double)Points.Count / Neighbours;

    /// <summary>Standard deviation that each value is given in the fit.</summary>
    public double Deviation => Noise * Math.Sqrt(Neighbours);

    /// <summary>What a number on the scale stands for: a mean a day, people at midnight, a ratio or a share.</summary>
    public double Value(double scaled) => Scale == CalibrationScale.Log ? Exact.Exp(scaled) : 1 / (1 + Exact.Exp(-scaled));
}
