using Caseload.Charts.Marks;

namespace Caseload.Charts.Maps;

/// <summary>Counts of areas as circles, and a rate or ratio as the areas' shade.</summary>
public sealed record AreaMap : Chart
{
    public required MapOutline Outline { get; init; }

    /// <summary>Each has a shape of its name.</summary>
    public required IReadOnlyList<MapArea> Areas { get; init; }

    /// <summary>What a circle counts: `people detained`.</summary>
    public required string CountWords { get; init; }

    /// <summary>Counts whose circles the legend shows.</summary>
    public IReadOnlyList<double> CircleLegend { get; init; } = [500, 2000, 5000];

    /// <summary>Null: no shade.</summary>
    public ShadeScale? Shade { get; init; }

    /// <summary>In the legend, of areas that have a count and no shade.</summary>
    public string NoShadeWords { get; init; } = "n/a";

    public override Picture Draw(ChartWidth width) => new MapDrawing(this, width).Draw();
}

/// <summary>Numbers of an area. Compared by value.</summary>
/// <param name="Name">The shape's name.</param>
/// <param name="Count">Drawn as a circle of that area, below zero hollow and dashed; null if there is no record: hatched.</param>
/// <param name="CountText">As a reader sees it; with its sign where counts are differences.</param>
/// <param name="Shade">A rate or ratio, never a count; null if there is none: not shaded.</param>
public sealed record MapArea(string Name, double? Count, string CountText, double? Shade)
{
    /// <summary>The count if it can be drawn.</summary>
    public double? Drawable => Count is { } count && double.IsFinite(count) ? count : null;
}
