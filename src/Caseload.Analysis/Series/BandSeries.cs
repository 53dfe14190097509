using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;

namespace Caseload.Analysis.Series;

/// <summary>A series over all histories: an interval for each point. Immutable.</summary>
/// <param name="Name">As in <see cref="RunSeries"/>.</param>
/// <param name="Unit">Unit of a value.</param>
/// <param name="Definition">One sentence.</param>
/// <param name="Points">The days that each point stands for, in order.</param>
/// <param name="Values">Median, ranges and mean of each point.</param>
public sealed record BandSeries(
    string Name,
    string Unit,
    string Definition,
    IReadOnlyList<Period> Points,
    IReadOnlyList<Interval> Values
)
{
    /// <summary>True where the values rest on judgment more than on a record; by office also where no record holds them.</summary>
    public bool Judgment { get; init; }

    /// <summary>AOR name; null for the nation.</summary>
    public string? Office { get; init; }

    /// <summary>True where no public record holds the measure by office: shown as "modelled, not observed".</summary>
    public bool NotObserved { get; init; }
}
