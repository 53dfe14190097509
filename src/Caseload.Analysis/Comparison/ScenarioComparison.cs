using Caseload.Analysis.Headlines;
using Caseload.Analysis.Verdicts;
using Caseload.Model.Recording;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Comparison;

/// <summary>Two scenarios, paired by common random numbers: all headlines' differences, B less A. Immutable.</summary>
public sealed record ScenarioComparison
{
    public required Scenario A { get; init; }

    public required Scenario B { get; init; }

    public required int Histories { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>What differs between pairs.</summary>
    public Vary Vary { get; init; }

    /// <summary>Levers set on the command line, as written: the title does not know of them.</summary>
    public IReadOnlyList<string> Set { get; init; } = [];

    /// <summary>The scenario that was cut to the end that both have, and its own last day; null where both end alike.</summary>
    public (string Name, DateOnly End)? Cut { get; init; }

    /// <summary>The last three full months: what `.period` headlines are means over.</summary>
    public required Period Period { get; init; }

    /// <summary>True if every cell of every history is the same: "no difference".</summary>
    public required bool Exact { get; init; }

    public required IReadOnlyList<PairedDifference> Differences { get; init; }

    /// <summary>The difference in arrests and how much of it rests on judgment; null if it was not computed.</summary>
    public JudgmentInDifference? Judgment { get; init; }

    /// <summary>The difference of a headline.</summary>
    public PairedDifference this[string name] => Differences.Single(d => string.Equals(d.Name, name, StringComparison.Ordinal));

    public static ScenarioComparison Of(
        Scenario a,
        Scenario b,
        HeadlineTable tableA,
        HeadlineTable tableB,
        ulong seed,
        bool exact
    ) =>
        new()
        {
            A = a,
            B = b,
            Histories = tableA.Runs,
            Seed = seed,
            Period = tableA.Set.Period,
            Exact = exact,
            Differences =
            [
                .. tableA
                    .Set.All.Where(h => tableB.Set.All.Any(o => string.Equals(o.Name, h.Name, StringComparison.Ordinal)))
                    .Select(h =>
                        PairedDifference.Of(h.Name, h.Unit, tableA.Column(h.Name), tableB.Column(h.Name)) with
                        {
                            Definition = h.Definition,
                        }
                    ),
            ],
        };
}
