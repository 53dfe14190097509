using Caseload.Analysis.Forecasts.Targets;
using Caseload.Engine.Numerics;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>One count as one origin saw it: the record's level, the last days of what is ahead, the histories' paths.</summary>
/// <param name="Origin">The day of the forecast.</param>
/// <param name="Series">The count; its later values are read for errors alone.</param>
/// <param name="Level">Log of the daily level plus one.</param>
/// <param name="Ends">The last day of the count at each horizon.</param>
/// <param name="Paths">What the histories say.</param>
public sealed record OriginView(
    DateOnly Origin,
    TargetSeries Series,
    History History,
    double Level,
    IReadOnlyList<DateOnly> Ends,
    OriginPaths Paths
)
{
    private static readonly double[] Quartiles = [0.25, 0.5, 0.75];
    private const double NormalQuartiles = 1.349; // from quartile to quartile, in standard deviations

    /// <summary>The level after the model's growth at each horizon, and the spread of that growth over histories.</summary>
    public (double Middle, double Spread)[] Centres { get; private set; } = [];

    /// <summary>True for the nation's count.</summary>
    public bool IsNation => string.Equals(Series.Location, Model.Forecasts.ForecastTarget.Nation, StringComparison.Ordinal);

    /// <summary>Takes the weights of this origin's histories.</summary>
    public void Weigh(double[] weights)
    {
        var share = ErrorModel.Of(Series.Target, IsNation).Growth;
        Centres = new (double, double)[Ends.Count];
        for (var h = 0; h < Centres.Length; h++)
        {
            var q = WeightedQuantile.Of(Growth(h + 1), weights, Quartiles);
            Centres[h] = (Level + share * q[1], share * (q[2] - q[0]) / NormalQuartiles);
        }
    }

    /// <summary>Log growth from the start to a horizon, [history]; finite whatever the counts are.</summary>
    public double[] Growth(int horizon)
    {
        var growth = new double[Paths.Start.Length];
        for (var r = 0; r < growth.Length; r++)
            growth[r] = Exact.Log((Paths.Ahead[horizon - 1][r] + 1) / (Paths.Start[r] + 1));
        return growth;
    }

    /// <summary>Days that a count at a horizon sums over: 1 for a stock.</summary>
    public int Days(int horizon) =>
        Series.Target.Equals(Model.Forecasts.ForecastTarget.DetainedMidnight) ? 1
        : Series.Target.Cadence == Model.Forecasts.Cadence.Week ? 7
        : Ends[horizon - 1].Day;

    /// <summary>The recorded count at a horizon, on the scale of the level; null if it is not recorded before a date.</summary>
    public double? Truth(int horizon, DateOnly before)
    {
        var end = Ends[horizon - 1];
        if (end >= before)
            return null;
        for (var i = 0; i < Series.Ends.Count; i++)
            if (Series.Ends[i] == end)
                return Exact.Log1p(Series.Values[i] / Days(horizon));
        return null;
    }
}
