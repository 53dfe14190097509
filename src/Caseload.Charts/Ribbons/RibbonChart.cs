using Caseload.Charts.Colours;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;

namespace Caseload.Charts.Ribbons;

/// <summary>Shares of a whole, week by week: stacks of 100% above one another that share the axis of dates. One step a week.</summary>
/// <remarks>Drawing throws <see cref="ArgumentException"/> if a share is below zero or those of a week exceed 100%.</remarks>
public sealed record RibbonChart : Chart
{
    /// <summary>First and last day of the axis.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>From the top down.</summary>
    public required IReadOnlyList<Ribbon> Ribbons { get; init; }

    public override Picture Draw(ChartWidth width) => new RibbonDrawing(this, width).Draw();
}

/// <summary>One stack.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Parts">From the bottom up.</param>
public sealed record Ribbon(string Name, IReadOnlyList<RibbonPart> Parts);

/// <summary>One part of a stack.</summary>
/// <param name="Name">Said beside the last week, or inside where the part ended before.</param>
/// <param name="Short">One word, where the name is too wide.</param>
/// <param name="Hue">Its fill.</param>
/// <param name="Shares">
/// 0 to 1 a week, in order of time. A week in which a part has no value, or in which all are zero, is a gap: no stack.
/// </param>
public sealed record RibbonPart(string Name, string Short, Token Hue, IReadOnlyList<DatedValue> Shares);
