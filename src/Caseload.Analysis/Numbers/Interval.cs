using Caseload.Engine.Ensembles;

namespace Caseload.Analysis.Numbers;

/// <summary>
/// A number over simulated histories: median, the ranges of 5 in 10 and 9 in 10, and in how many histories it has a value.
/// Compared by value. Where no history has a value every number is NaN.
/// </summary>
public sealed record Interval(double Median, double Low50, double High50, double Low90, double High90, double Mean)
{
    /// <summary>Number of histories.</summary>
    public required int Histories { get; init; }

    /// <summary>In how many of them the number has a value (a date that was reached, a cohort that was not empty).</summary>
    public required int Reached { get; init; }

    /// <summary>Width of the range of 9 in 10: it decides the digits.</summary>
    public double Width => High90 - Low90;

    /// <summary>True if no history gives a value.</summary>
    public bool Missing => Reached == 0;

    /// <summary>In another unit: every number times a factor above zero.</summary>
    public Interval Times(double factor) =>
        this with
        {
            Median = Median * factor,
            Low50 = Low50 * factor,
            High50 = High50 * factor,
            Low90 = Low90 * factor,
            High90 = High90 * factor,
            Mean = Mean * factor,
        };

    /// <summary>The interval of one value a history; NaN is "no value". Quantiles are exact, type 7.</summary>
    public static Interval Of(ReadOnlySpan<double> values)
    {
        var sorted = new double[values.Length];
        var count = 0;
        var sum = 0.0;
        foreach (var value in values)
        {
            if (double.IsNaN(value))
                continue;
            sorted[count++] = value;
            sum += value;
        }
        var held = sorted.AsSpan(0, count);
        held.Sort();
        return new(
            Quantiles.Type7(held, 0.5),
            Quantiles.Type7(held, 0.25),
            Quantiles.Type7(held, 0.75),
            Quantiles.Type7(held, 0.05),
            Quantiles.Type7(held, 0.95),
            count == 0 ? double.NaN : sum / count
        )
        {
            Histories = values.Length,
            Reached = count,
        };
    }
}
