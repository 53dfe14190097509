namespace Caseload.Data.Maps;

/// <summary>Borders of the offices' areas, projected: x to the right, y down. Immutable.</summary>
/// <param name="Areas">In the file's order. Each ring names its first point once.</param>
public sealed record AreaOutline(IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<(double X, double Y)>> Rings)> Areas);
