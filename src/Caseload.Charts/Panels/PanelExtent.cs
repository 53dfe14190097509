namespace Caseload.Charts.Panels;

/// <summary>The lowest and highest value that a panel draws, zero always among them. Compared by value.</summary>
internal readonly record struct PanelExtent(double Low, double High)
{
    private const double MostApart = 5;

    /// <summary>Distance of the furthest value from zero.</summary>
    public double Reach => Math.Max(-Low, High);

    public static PanelExtent Of(Panel panel)
    {
        double[] values =
        [
            0,
            .. panel.Record?.Points.Select(p => p.Drawable ?? 0) ?? [],
            .. panel.Fan?.Points.Select(p => p.Drawable?.Low90 ?? 0) ?? [],
            .. panel.Fan?.Points.Select(p => p.Drawable?.High90 ?? 0) ?? [],
            .. panel.Fan?.Points.Select(p => p.Drawable?.Median ?? 0) ?? [],
        ];
        return new(values.Min(), values.Max());
    }

    /// <summary>Holds all of them.</summary>
    public static PanelExtent Around(IReadOnlyList<PanelExtent> extents) =>
        new(extents.Select(e => e.Low).Append(0).Min(), extents.Select(e => e.High).Append(0).Max());

    /// <summary>True if one scale shows all: the largest reach is at most five times the smallest.</summary>
    public static bool Alike(IEnumerable<PanelExtent> drawn)
    {
        var reaches = drawn.Select(e => e.Reach).ToList();
        return reaches.Count == 0 || reaches.Max() <= MostApart * reaches.Min();
    }
}
