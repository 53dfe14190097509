using Caseload.Engine.Numerics;
using Caseload.Model.Records;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>
/// What a forecast may know of a change of administration: its day is fixed by law, who comes is known once the election
/// is called, and which way enforcement goes is announced. How far it goes is not: the step in log arrests of the first sixteen
/// weeks is drawn from those of the changes of party before it, whatever their direction. The record of a change itself is
/// never read before it: an origin reads only changes of at least sixteen weeks ago.
/// </summary>
public static class AdministrationChange
{
    /// <summary>Inaugurations after which another party held the office, with the first day on which the winner was known.</summary>
    private static readonly (DateOnly Known, DateOnly Day)[] Changes =
    [
        (new(2016, 11, 9), new(2017, 1, 20)),
        (new(2020, 11, 8), new(2021, 1, 20)),
        (new(2024, 11, 6), new(2025, 1, 20)),
    ];

    /// <summary>The days themselves, upwards.</summary>
    public static IReadOnlyList<DateOnly> Days { get; } = [.. Changes.Select(c => c.Day)];

    /// <summary>True if no change lies between two origins.</summary>
    public static bool Same(DateOnly a, DateOnly b) => Days.Count(d => d <= a) == Days.Count(d => d <= b);

    private const int WeeksAfter = 16;
    private const int WeeksBefore = 26;

    /// <summary>The change that an origin has ahead of it within so many days, and whether the election is past; null: none.</summary>
    public static (DateOnly Day, bool Elected)? Ahead(DateOnly origin, int days)
    {
        foreach (var (known, day) in Changes)
            if (origin <= day && origin.AddDays(days) > day)
                return (day, origin >= known);
        return null;
    }

    /// <summary>Mean and standard deviation of the size of a step in log arrests, from the changes that an origin has seen.</summary>
    public static (double Mean, double Deviation) Step(WeeklySeries arrests, DateOnly origin)
    {
        double[] sizes =
        [
            .. Changes
                .Where(c => c.Day.AddDays(7 * WeeksAfter) <= origin)
                .Select(c =>
                    Math.Abs(
                        Exact.Log(
                            Mean(arrests, c.Day, c.Day.AddDays(7 * WeeksAfter))
                                / Mean(arrests, c.Day.AddDays(-7 * WeeksBefore), c.Day)
                        )
                    )
                ),
        ];
        var mean = sizes.Average();
        return (mean, Math.Sqrt(sizes.Sum(s => (s - mean) * (s - mean)) / Math.Max(1, sizes.Length - 1)));
    }

    /// <summary>
    /// The step of one of a number of equal parts of an ensemble. Before the election either party may win: every second part
    /// goes on as before.
    /// </summary>
    public static double StepOf(int part, int parts, bool elected, (double Mean, double Deviation) step)
    {
        if (!elected && part % 2 == 0)
            return 0;
        var u = elected ? (part + 0.5) / parts : (part / 2 + 0.5) / (parts / 2);
        return step.Mean + step.Deviation * Exact.InverseNormal(u);
    }

    private static double Mean(WeeklySeries arrests, DateOnly from, DateOnly to)
    {
        var (sum, days) = (0.0, 0);
        for (var i = 0; i < arrests.WeekStart.Count; i++)
            if (arrests.WeekStart[i] >= from && arrests.WeekStart[i] < to)
            {
                sum += arrests.Value[i];
                days += arrests.DaysCovered[i];
            }
        return sum / days;
    }
}
