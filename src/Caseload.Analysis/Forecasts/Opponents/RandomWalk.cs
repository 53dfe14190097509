using Caseload.Analysis.Forecasts.Targets;
using Caseload.Engine.Numerics;
using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Opponents;

/// <summary>
/// A random walk on log(v + 1) without drift: the centre stays, and the spread over h steps is that of all past changes over h
/// steps among the history's recent counts and of the same changes with the other sign (quantiles of type 7). So the median is the centre.
/// </summary>
/// <param name="name">As written in tables.</param>
/// <param name="weeks">The centre is the mean of so many last weeks; of months it is the last.</param>
public sealed class RandomWalk(string name, int weeks) : IOpponent
{
    public string Name => name;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">No change over that many steps lies among the history's recent counts.</exception>
    public double[][] Quantiles(History history, int horizons)
    {
        if (history.Recent <= horizons)
            throw new ArgumentException($"{history.Recent} counts hold no change over {horizons} steps.", nameof(horizons));
        var centre = Centre(history.Values[^(history.Cadence == Cadence.Week ? weeks : 1)..]);
        var recent = history.Logs[^history.Recent..];
        var rows = new double[horizons][];
        for (var h = 1; h <= horizons; h++)
        {
            var changes = Changes(recent, h);
            rows[h - 1] = LogScale.Counts(level => centre + Engine.Ensembles.Quantiles.Type7(changes, level));
        }
        return rows;
    }

    /// <summary>The changes over h steps with both signs, upwards.</summary>
    private static double[] Changes(ReadOnlySpan<double> logs, int h)
    {
        var changes = new double[2 * (logs.Length - h)];
        for (var i = h; i < logs.Length; i++)
        {
            var change = logs[i] - logs[i - h];
            (changes[2 * (i - h)], changes[(2 * (i - h)) + 1]) = (change, -change);
        }
        Array.Sort(changes);
        return changes;
    }

    private static double Centre(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return Exact.Log1p(sum / values.Length);
    }
}
