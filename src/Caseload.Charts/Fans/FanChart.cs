using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;

namespace Caseload.Charts.Fans;

/// <summary>
/// Values over time: what was recorded in ink, what is simulated in colour with its bands, levels to hold both against. With
/// one fan the bands are filled; with two, medians and the edges of 9 in 10 are drawn.
/// </summary>
public sealed record FanChart : Chart
{
    /// <summary>Said on the uppermost number of the axis: `arrests a day`.</summary>
    public required string Unit { get; init; }

    public NumberFormat Format { get; init; } = NumberFormat.Plain;

    /// <summary>First and last day of the axis.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>At most two are drawn with their edges, further ones with medians alone.</summary>
    public IReadOnlyList<Fan> Fans { get; init; } = [];

    public IReadOnlyList<RecordLine> Records { get; init; } = [];

    public IReadOnlyList<LevelLine> Levels { get; init; } = [];

    /// <summary>Dotted upright line: where the simulation starts.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>One more label, on a recorded value.</summary>
    public Callout? Callout { get; init; }

    public override Picture Draw(ChartWidth width) => new FanDrawing(this, width).Draw();
}

/// <summary>Simulated values with their ranges.</summary>
/// <param name="Name">Said at its end.</param>
/// <param name="Points">In order of time.</param>
/// <param name="Unit">What its numbers are rounded to, a power of ten.</param>
public sealed record Fan(string Name, IReadOnlyList<DatedInterval> Points, double Unit)
{
    /// <summary>Its hue, dash and shape.</summary>
    public Series Series { get; init; } = Series.A;

    /// <summary>True if it rests on judgment: its edges are dashed.</summary>
    public bool Judgment { get; init; }
}

/// <summary>Recorded values, in ink.</summary>
/// <param name="Name">Said beside it.</param>
/// <param name="Points">In order of time; a value that is missing is a gap.</param>
public sealed record RecordLine(string Name, IReadOnlyList<DatedValue> Points)
{
    /// <summary>True if each value is drawn over the days that it stands for, for example months, not joined to the next.</summary>
    public bool Spans { get; init; }

    /// <summary>Said at its last value; null for nothing.</summary>
    public string? End { get; init; }
}

/// <summary>A level to hold values against, such as a target or a capacity: words on the line.</summary>
/// <param name="Words">On the line.</param>
/// <param name="Short">Where the words are too wide.</param>
/// <param name="Steps">In order of time; the value of each holds over its days.</param>
public sealed record LevelLine(string Words, string Short, IReadOnlyList<DatedValue> Steps)
{
    /// <summary>Null: a target, in ink with long dashes.</summary>
    public Series? Series { get; init; }
}

/// <summary>A label on a value.</summary>
public sealed record Callout(double Day, double Value, string Words, string Short);
