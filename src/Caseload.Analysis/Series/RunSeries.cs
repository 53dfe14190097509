using Caseload.Analysis.Headlines;

namespace Caseload.Analysis.Series;

/// <summary>Computes the value of one point of a series from one run's record; NaN where the run gives none.</summary>
public delegate double SeriesValue(RunRecord run, int point);

/// <summary>A row of numbers over weeks or months, computed from each run's record by itself.</summary>
/// <param name="Name">`measure`, `measure/Office`, or `measure.part`.</param>
/// <param name="Unit">Unit of a value.</param>
/// <param name="Definition">One sentence.</param>
/// <param name="Points">The days that each point stands for, in order.</param>
/// <param name="Value">How a point is computed.</param>
public sealed record RunSeries(string Name, string Unit, string Definition, IReadOnlyList<Period> Points, SeriesValue Value)
{
    /// <summary>True where the values rest on judgment more than on a record; by office also where no record holds them.</summary>
    public bool Judgment { get; init; }

    /// <summary>AOR name; null for the nation.</summary>
    public string? Office { get; init; }

    /// <summary>True where no public record holds the measure by office: shown as "modelled, not observed".</summary>
    public bool NotObserved { get; init; }
}
