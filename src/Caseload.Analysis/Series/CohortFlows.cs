using Caseload.Analysis.Numbers;

namespace Caseload.Analysis.Series;

/// <summary>How far a member of a cohort has come.</summary>
public enum FlowLayer
{
    /// <summary>How the arrest came about.</summary>
    Channel,

    /// <summary>Booked in, or never held.</summary>
    Intake,

    /// <summary>The legal route; none for those who are not detained.</summary>
    Pathway,

    /// <summary>Where it stands on day 180.</summary>
    Status,
}

/// <summary>Members of a layer at one place, of 1,000 ERO arrests.</summary>
/// <param name="Name">`layer.place`.</param>
/// <param name="Layer">How far.</param>
/// <param name="Interval">Over histories; the means of a layer add up to 1,000.</param>
public sealed record FlowNode(string Name, FlowLayer Layer, Interval Interval)
{
    /// <summary>True where it rests on judgment more than on a record.</summary>
    public bool Judgment { get; init; }
}

/// <summary>Members that go from one place to the next, of 1,000 ERO arrests: mean over histories, so that what flows in flows out.</summary>
public sealed record FlowLink(string From, string To, double Mean);

/// <summary>
/// What became of 1,000 ERO arrests under the target in 180 days: channel, booked in or never held, pathway, status. Immutable.
/// </summary>
public sealed record CohortFlows(IReadOnlyList<FlowNode> Nodes, IReadOnlyList<FlowLink> Links)
{
    public const string Unit = "of 1,000 ERO arrests";

    /// <summary>True if no history has a cohort that came to its 180th day.</summary>
    public bool Missing => Nodes.All(node => node.Interval.Missing);

    /// <summary>A node by its name.</summary>
    public FlowNode this[string name] => Nodes.Single(n => string.Equals(n.Name, name, StringComparison.Ordinal));
}
