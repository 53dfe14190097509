namespace Caseload.Analysis.Headlines;

/// <summary>Computes one number from one run's record; NaN where the run gives none.</summary>
public delegate double HeadlineValue(RunRecord run);

/// <summary>A number that the verdict shows, computed from each run's record by itself.</summary>
/// <param name="Name">Its name in `--json`: `measure.part`.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Definition">One sentence.</param>
/// <param name="Value">How it is computed.</param>
public sealed record Headline(string Name, string Unit, string Definition, HeadlineValue Value)
{
    /// <summary>True where the measure behind it rests on judgment more than on a record.</summary>
    public bool Judgment { get; init; }
}
