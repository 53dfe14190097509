using System.Diagnostics;

namespace Caseload.Bench;

/// <summary>
/// Alternatives measured in turn, round after round, so that a neighbour's load meets all of them alike. What is compared
/// is compared within a round.
/// </summary>
internal sealed class Rounds
{
    private readonly double[][] values;

    private Rounds(double[][] values) => this.values = values;

    /// <summary>Each alternative returns its own figure.</summary>
    public static Rounds Of(int rounds, params Func<double>[] alternatives)
    {
        var measured = alternatives.Select(_ => new double[rounds]).ToArray();
        for (var r = 0; r < rounds; r++)
        for (var i = 0; i < alternatives.Length; i++)
            measured[i][r] = alternatives[i]();
        return new(measured);
    }

    public double Median(int alternative) => Middle(values[alternative]);

    public double Least(int alternative) => values[alternative].Min();

    /// <summary>The ratios of two alternatives, one a round.</summary>
    public double[] Ratios(int over, int under) => [.. values[over].Zip(values[under], (a, b) => a / b)];

    public double MedianRatio(int over, int under) => Middle(Ratios(over, under));

    public static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Of all threads of this process; waiting for a core that others hold is not counted.</summary>
    public static double ProcessorMilliseconds(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    public static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
