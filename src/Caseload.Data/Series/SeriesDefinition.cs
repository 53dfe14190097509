using Caseload.Model.Records;

namespace Caseload.Data.Series;

/// <summary>One value of an observed series: a day, or the first day of its week, month or year.</summary>
public readonly record struct ObservedValue(DateOnly Date, double Value);

/// <summary>An observed public series.</summary>
/// <param name="Id">The name used on the command line.</param>
/// <param name="File">The file in data/series.</param>
/// <param name="Unit">Unit of a value.</param>
/// <param name="Definition">What is counted.</param>
/// <param name="Publisher">Who counted and who published.</param>
/// <param name="LagDays">Days from the end of the period until it was public, typically.</param>
/// <param name="Note">What to beware of.</param>
public sealed record SeriesDefinition(
    string Id,
    string File,
    string Unit,
    string Definition,
    string Publisher,
    int LagDays,
    string Note
)
{
    /// <summary>The national values, in order of date.</summary>
    public required Func<PublicRecords, IEnumerable<ObservedValue>> Values { get; init; }
}
