namespace Caseload.Charts.Maps;

/// <summary>An area: its borders, and where its circle stands.</summary>
public sealed record MapShape(string Name, IReadOnlyList<IReadOnlyList<(double X, double Y)>> Rings, (double X, double Y) Place);

/// <summary>Areas from the corner 0, 0 to a width and height, in pixels.</summary>
/// <param name="Shapes">In the order of drawing.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Insets">Open lines that set apart what is moved from its true place.</param>
public sealed record MapOutline(
    IReadOnlyList<MapShape> Shapes,
    double Width,
    double Height,
    IReadOnlyList<IReadOnlyList<(double X, double Y)>> Insets
)
{
    /// <summary>Names of areas whose labels stand in a column at the right, tied by leaders.</summary>
    public IReadOnlySet<string> Column { get; init; } = new HashSet<string>();

    /// <summary>Fits areas to a width.</summary>
    /// <param name="areas">In projected coordinates, y down.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="nudges">How far a circle stands from the middle of its area's largest part, in the areas' coordinates.</param>
    /// <param name="column">Names of areas whose labels stand in the column at the right.</param>
    /// <param name="insets">In the areas' coordinates.</param>
    public static MapOutline Of(
        IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<(double X, double Y)>> Rings)> areas,
        double width,
        IReadOnlyDictionary<string, (double X, double Y)>? nudges = null,
        IReadOnlySet<string>? column = null,
        IReadOnlyList<IReadOnlyList<(double X, double Y)>>? insets = null
    )
    {
        var shapes = areas.Select(area =>
        {
            var (x, y) = area.Rings.Count == 0 ? (0, 0) : Ring.Middle(area.Rings.MaxBy(Ring.Area)!);
            var nudge = nudges?.GetValueOrDefault(area.Name) ?? (0, 0);
            return new MapShape(area.Name, area.Rings, (x + nudge.X, y + nudge.Y));
        });
        var outline = new MapOutline([.. shapes], 0, 0, insets ?? []) { Column = column ?? new HashSet<string>() };
        return outline.Fitted(width);
    }

    /// <summary>The same in another width, with no more points than its pixels can show.</summary>
    public MapOutline Fitted(double width) => new OutlineFit(this, width).Fit();
}
