using System.Globalization;

namespace Caseload.Model.Forecasts;

/// <summary>
/// The 23 levels at which forecasts are given, those of the hubverse forecast hubs: the median and both ends of 11 central
/// intervals. Level k and level 22 - k are the ends of one interval.
/// </summary>
public static class HubLevels
{
    public const int Count = 23;

    /// <summary>Place of the median.</summary>
    public const int Median = 11;

    /// <summary>Place of the lower end of the central 90% interval; the upper end is at 22 less it.</summary>
    public const int Lower90 = 2;

    /// <summary>Place of the lower end of the central 50% interval; the upper end is at 22 less it.</summary>
    public const int Lower50 = 6;

    /// <summary>0.01, 0.025, 0.05 to 0.95 by 0.05, 0.975, 0.99.</summary>
    public static IReadOnlyList<double> All { get; } =
    [
        0.01,
        0.025,
        0.05,
        0.1,
        0.15,
        0.2,
        0.25,
        0.3,
        0.35,
        0.4,
        0.45,
        0.5,
        0.55,
        0.6,
        0.65,
        0.7,
        0.75,
        0.8,
        0.85,
        0.9,
        0.95,
        0.975,
        0.99,
    ];

    /// <summary>As written in files.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(l => l.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Refuses values that are no quantiles at these levels.</summary>
    /// <exception cref="ArgumentException">There are not 23 values, one is not finite, or one is below the one before.</exception>
    public static void Check(ReadOnlySpan<double> values)
    {
        if (values.Length != Count)
            throw new ArgumentException($"{Count} quantiles are needed, {values.Length} are given.", nameof(values));
        for (var k = 0; k < Count; k++)
            if (Fault(values, k) is { } fault)
                throw new ArgumentException($"{fault}.", nameof(values));
    }

    /// <summary>What is wrong with the quantile at a place, read upwards; null if nothing is.</summary>
    public static string? Fault(ReadOnlySpan<double> values, int place)
    {
        if (!double.IsFinite(values[place]))
            return $"the quantile at {Names[place]} is not a finite number";
        return place > 0 && values[place] < values[place - 1]
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"the quantiles cross: {values[place]} at {Names[place]} is below {values[place - 1]} at {Names[place - 1]}"
            )
            : null;
    }
}
