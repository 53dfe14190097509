using Caseload.Data.Errors;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Scenarios;

/// <summary>
/// A scenario file as written, before its parents are folded in. A step without a date starts with the horizon.
/// </summary>
internal sealed record ScenarioDraft(string Title, string About, string? Source)
{
    /// <summary>The parent's name or path and where it is named.</summary>
    public (string Name, Place Place)? Extends { get; init; }

    /// <summary>A file of priors, as a path from where the program runs.</summary>
    public string? Priors { get; init; }

    public DraftDate? From { get; init; }

    public DraftDate? To { get; init; }

    public IReadOnlyList<DraftSchedule> Levers { get; init; } = [];

    public IReadOnlyList<ParameterRange> Parameters { get; init; } = [];
}

internal sealed record DraftDate(DateOnly Date, Place Place);

internal sealed record DraftSchedule(string Lever, IReadOnlyList<DraftStep> Steps);

/// <param name="From">The first day; null for the first day of the horizon.</param>
internal sealed record DraftStep(DateOnly? From, DateOnly? To, double Value);
