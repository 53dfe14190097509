namespace Caseload.Charts.Marks;

/// <summary>A drawn chart: placed marks in the order of drawing. Immutable.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Title">What it finds, in one sentence.</param>
/// <param name="Description">What a reader who cannot see it needs.</param>
/// <param name="Marks">From the lowest to the uppermost.</param>
public sealed record Picture(double Width, double Height, string Title, string Description, IReadOnlyList<Mark> Marks)
{
    /// <summary>All texts.</summary>
    public IEnumerable<TextMark> Labels => Marks.OfType<TextMark>();
}
