using Caseload.Charts.Fans;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;

namespace Caseload.Charts.Panels;

/// <summary>
/// Many small charts of one measure, in the order given, over the same days. If their extents are alike they share one value
/// scale; else each has its own from zero, its peak printed, and a bar on one scale for all.
/// </summary>
public sealed record PanelChart : Chart
{
    /// <summary>First and last day of all panels.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required IReadOnlyList<Panel> Panels { get; init; }

    public NumberFormat Format { get; init; } = NumberFormat.Plain;

    /// <summary>Dotted upright line.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>True for differences: values may lie below zero and are written with their sign.</summary>
    public bool Signed { get; init; }

    /// <summary>What the bars show, said above the panels if there are bars: `Bars: number of 31 August 2025, one scale for all`.</summary>
    public string BarWords { get; init; } = "";

    public override Picture Draw(ChartWidth width) => new PanelDrawing(this, width).Draw();
}

/// <summary>One small chart.</summary>
/// <param name="Name">Above it.</param>
/// <param name="Last">The length of its bar; null if there is none. Where no panel has one, no bar is drawn.</param>
/// <param name="LastText">As a reader sees it; `no record` where there is none.</param>
/// <param name="Record">In ink.</param>
/// <param name="Fan">In colour: the range of 9 in 10 and the median.</param>
public sealed record Panel(string Name, double? Last, string LastText, RecordLine? Record, Fan? Fan);
