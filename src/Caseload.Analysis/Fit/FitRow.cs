namespace Caseload.Analysis.Fit;

/// <summary>One quantity of the model beside the record.</summary>
/// <param name="What">The quantity, with its unit.</param>
/// <param name="Record">What the public record shows.</param>
/// <param name="Model">The model at central parameters, mean over runs.</param>
/// <param name="Aim">The largest relative distance that counts as near; null where none was set.</param>
/// <param name="Source">Where the record is from.</param>
public sealed record FitRow(string What, double Record, double Model, double? Aim, string Source)
{
    /// <summary>Model over record, less 1.</summary>
    public double Distance => Model / Record - 1;

    public bool Near => Aim is not { } aim || Math.Abs(Distance) <= aim;
}
