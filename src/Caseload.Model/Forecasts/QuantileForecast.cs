namespace Caseload.Model.Forecasts;

/// <summary>
/// A forecast of one count: its quantiles at <see cref="HubLevels.All"/>. Values are counts in the target's own unit (arrests a
/// week, people at midnight, book-ins or book-outs a month), finite, non-decreasing and none below 0. Compared by reference of the values.
/// </summary>
/// <param name="Target">Name of the target, as in <see cref="ForecastTarget"/>.</param>
/// <param name="Location">`US` or an AOR name.</param>
/// <param name="Origin">Nothing dated on or after this day was known.</param>
/// <param name="Horizon">Weeks or months after the last observation, from 1.</param>
/// <param name="TargetEndDate">The last day that the count stands for.</param>
public sealed record QuantileForecast(
    string Target,
    string Location,
    DateOnly Origin,
    int Horizon,
    DateOnly TargetEndDate,
    double[] Values
)
{
    /// <summary>The 23 quantiles.</summary>
    /// <exception cref="ArgumentException">A value is missing, not finite, below 0, or below the one before.</exception>
    public double[] Values { get; } = Checked(Values);

    private static double[] Checked(double[] values)
    {
        HubLevels.Check(values);
        return values[0] >= 0
            ? values
            : throw new ArgumentException($"the quantile at {HubLevels.Names[0]} is below 0.", nameof(values));
    }
}
