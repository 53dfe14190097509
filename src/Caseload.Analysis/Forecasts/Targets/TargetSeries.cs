using Caseload.Model.Forecasts;

namespace Caseload.Analysis.Forecasts.Targets;

/// <summary>A recorded count that is forecast, one value for each week or month without a gap. Immutable.</summary>
/// <param name="Location">`US` or an AOR name.</param>
/// <param name="Ends">The last day of each count, upwards.</param>
/// <param name="Values">In the unit of the target.</param>
public sealed record TargetSeries(
    ForecastTarget Target,
    string Location,
    IReadOnlyList<DateOnly> Ends,
    IReadOnlyList<double> Values
)
{
    /// <summary>The series of these counts, refused where one is missing, comes twice, is not finite or is below 0.</summary>
    /// <exception cref="ArgumentException">Ends and values are not one each, a week or month apart, or a value is no count.</exception>
    public static TargetSeries Of(
        ForecastTarget target,
        string location,
        IReadOnlyList<DateOnly> ends,
        IReadOnlyList<double> values
    )
    {
        if (ends.Count != values.Count)
            throw new ArgumentException($"{ends.Count} dates and {values.Count} values.", nameof(values));
        for (var i = 0; i < ends.Count; i++)
        {
            if (i > 0 && ends[i] != target.After(ends[i - 1], 1))
                throw new ArgumentException($"{target} {location}: {ends[i]:yyyy-MM-dd} does not follow.", nameof(ends));
            if (!(values[i] >= 0 && double.IsFinite(values[i])))
                throw new ArgumentException(
                    $"{target} {location}: the value at {ends[i]:yyyy-MM-dd} is no count.",
                    nameof(values)
                );
        }
        return new(target, location, ends, values);
    }
}
