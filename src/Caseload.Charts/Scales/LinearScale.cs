namespace Caseload.Charts.Scales;

/// <summary>Places numbers on a straight axis: `From` of the data lies at `Start` pixels, `To` at `End`. Compared by value.</summary>
public readonly record struct LinearScale(double From, double To, double Start, double End)
{
    /// <summary>The place of a number; the start where the data have no extent.</summary>
    public double this[double value] => To - From == 0 ? Start : Start + (value - From) / (To - From) * (End - Start);

    /// <summary>As the indexer, held within the axis.</summary>
    public double Held(double value) => Math.Clamp(this[value], Math.Min(Start, End), Math.Max(Start, End));
}
