using Caseload.Analysis.Headlines;
using Caseload.Model.Recording;

namespace Caseload.Analysis.Claims;

/// <summary>Histories that test a claim: a shipped scenario, what is set in it, and what is read from each history.</summary>
/// <param name="Scenario">Its name.</param>
/// <param name="Histories">How many.</param>
/// <param name="Values">What is read.</param>
public sealed record ClaimExperiment(string Scenario, int Histories, Func<RecordLayout, IReadOnlyList<Headline>> Values)
{
    /// <summary>The scenario that this one is held against, same chance; null for none.</summary>
    public string? Less { get; init; }

    /// <summary>A lever that is set to the claim's number, as `--set` takes it; null for none.</summary>
    public string? Set { get; init; }

    /// <summary>Last day, where it is not the scenario's.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The command whose report shows these histories.</summary>
    public string Command =>
        (Less is null ? $"caseload run {Scenario}" : $"caseload compare {Less} {Scenario}")
        + $" --runs {Histories}"
        + (Set is null ? "" : $" --set {Set}")
        + (To is { } to ? $" --to {Period.Iso(to)}" : "");
}

/// <summary>What the histories of an experiment gave: one value a history for each headline.</summary>
public sealed record ClaimOutcome(ClaimExperiment Experiment, IReadOnlyList<(Headline Headline, double[] Values)> Columns)
{
    /// <summary>Last day of the histories.</summary>
    public required DateOnly To { get; init; }
}
