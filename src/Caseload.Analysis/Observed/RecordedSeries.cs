using Caseload.Analysis.Headlines;

namespace Caseload.Analysis.Observed;

/// <summary>A point of a record.</summary>
/// <param name="Period">The days that it stands for; of people detained, the one midnight.</param>
/// <param name="Value">What the record shows; null where it shows nothing for all of these days.</param>
public sealed record RecordedPoint(Period Period, double? Value)
{
    /// <summary>The mean a day over the days that are covered, where not all are; then <see cref="Value"/> is null.</summary>
    public double? Incomplete { get; init; }
}

/// <summary>A public record, ready to be drawn beside the simulated series of the same name. Immutable.</summary>
/// <param name="Name">The simulated series that counts the same.</param>
/// <param name="Unit">Unit of a value.</param>
/// <param name="Points">In order of date. A gap is a point without a value, never a 0.</param>
public sealed record RecordedSeries(string Name, string Unit, IReadOnlyList<RecordedPoint> Points)
{
    /// <summary>AOR name; null for the nation.</summary>
    public string? Office { get; init; }
}
