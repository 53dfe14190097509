using Caseload.Charts.Colours;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;

namespace Caseload.Charts.Sankeys;

/// <summary>
/// What a cohort goes through: columns of one total at one scale, given by a bar. Wide it has all columns, narrow the last
/// step alone: the table has the rest.
/// </summary>
/// <remarks>Drawing throws <see cref="ArgumentException"/> if anything appears or is lost between two columns.</remarks>
public sealed record SankeyChart : Chart
{
    /// <summary>Of each column.</summary>
    public required double Total { get; init; }

    /// <summary>Their headings.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>From the top down within a column.</summary>
    public required IReadOnlyList<SankeyNode> Nodes { get; init; }

    /// <summary>From one column to the next.</summary>
    public required IReadOnlyList<SankeyLink> Links { get; init; }

    /// <summary>Said beside the bar of the scale.</summary>
    public required string ScaleWords { get; init; }

    /// <summary>What the bar of the scale stands for.</summary>
    public double ScaleValue { get; init; } = 100;

    /// <summary>As it is, but with the nodes under 0.5% of the total in one node a column, which says how many it holds.</summary>
    public SankeyChart Merged(string other = "Other", NumberFormat? format = null, double unit = 1) =>
        SankeyMerge.Of(this, other, value => (format ?? NumberFormat.Plain).Rounded(value, unit));

    public override Picture Draw(ChartWidth width)
    {
        SankeyBalance.Check(this);
        return new SankeyDrawing(this, width).Draw();
    }
}

/// <summary>A place in a column.</summary>
/// <param name="Id">Unique.</param>
/// <param name="Name">Said beside it.</param>
/// <param name="Short">Where the name is too wide.</param>
/// <param name="Column">From 0.</param>
/// <param name="Value">What flows through it, starts or ends in it.</param>
/// <param name="ValueText">Said before the name.</param>
/// <param name="Hue">Its fill and, in the last column, that of the flows into it; null: ink, and slate flows.</param>
public sealed record SankeyNode(string Id, string Name, string Short, int Column, double Value, string ValueText, Token? Hue);

/// <summary>A flow between places of neighbouring columns, by their ids.</summary>
public sealed record SankeyLink(string From, string To, double Value);
