using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;

namespace Caseload.Charts.Intervals;

/// <summary>
/// One measure, one row a name: a dot at the median, a thick line over 5 in 10, a thin one over 9 in 10, the numbers beside
/// them. Rows keep the order given.
/// </summary>
public sealed record IntervalChart : Chart
{
    public required IReadOnlyList<IntervalRow> Rows { get; init; }

    /// <summary>Of the axis; the rows bring their own texts.</summary>
    public NumberFormat Format { get; init; } = NumberFormat.Plain;

    public string MedianHead { get; init; } = "Median";

    public string RangeHead { get; init; } = "9 in 10 between";

    /// <summary>Over recorded values, if a row has one in words.</summary>
    public string RecordHead { get; init; } = "Record";

    /// <summary>What the hollow circle is, said under the rows.</summary>
    public string RecordWords { get; init; } = "hollow circle: record";

    /// <summary>What the small upright tick is, said under the rows if one has it; empty for nothing.</summary>
    public string BesideWords { get; init; } = "";

    public Reference? Reference { get; init; }

    /// <summary>True for differences: zero is marked, numbers of the axis carry their signs.</summary>
    public bool Signed { get; init; }

    /// <summary>Said on the axis's last number.</summary>
    public string AxisUnit { get; init; } = "";

    /// <summary>The axis goes no further than the round number above it, on both sides of zero; what lies beyond ends in an arrow.</summary>
    public double? AxisMost { get; init; }

    public override Picture Draw(ChartWidth width) => new IntervalDrawing(this, width).Draw();
}

/// <summary>A row.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Null: `n/a` and no mark.</param>
/// <param name="MedianText">The median as it is printed.</param>
/// <param name="RangeText">The range of 9 in 10 as it is printed.</param>
public sealed record IntervalRow(string Name, ChartInterval? Value, string MedianText, string RangeText)
{
    /// <summary>The one row that the chart is about.</summary>
    public bool Focus { get; init; }

    /// <summary>True if it rests on judgment.</summary>
    public bool Judgment { get; init; }

    /// <summary>True if the name is one that is typed.</summary>
    public bool Mono { get; init; }

    public double? Record { get; init; }

    /// <summary>The recorded value as it is printed.</summary>
    public string? RecordText { get; init; }

    /// <summary>Small, under the name.</summary>
    public string? Note { get; init; }

    /// <summary>Another value to hold the row against: a small upright tick.</summary>
    public double? Beside { get; init; }
}

/// <summary>A dotted upright line with words under it.</summary>
public sealed record Reference(double Value, string Words);
