using Caseload.Analysis.Forecasts.Targets;

namespace Caseload.Analysis.Forecasts.Opponents;

/// <summary>
/// A random walk with drift on log(v + 1), normal: the mean change goes on, and its own uncertainty widens the intervals.
/// Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice; `rwf(drift = TRUE)` of the R package forecast.
/// </summary>
public sealed class Drift : IOpponent
{
    public string Name => "drift";

    public double[][] Quantiles(History history, int horizons)
    {
        var logs = history.Logs;
        var changes = logs.Length - 1;
        var drift = (logs[^1] - logs[0]) / changes;
        var sum = 0.0;
        for (var i = 1; i < logs.Length; i++)
            sum += Square(logs[i] - logs[i - 1] - drift);
        var variance = sum / (changes - 1);
        var rows = new double[horizons][];
        for (var h = 1; h <= horizons; h++)
            rows[h - 1] = LogScale.Normal(logs[^1] + (h * drift), Math.Sqrt(variance * (h + (Square(h) / changes))));
        return rows;
    }

    private static double Square(double x) => x * x;
}
