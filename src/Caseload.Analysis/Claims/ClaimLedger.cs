using Caseload.Model.Records;

namespace Caseload.Analysis.Claims;

/// <summary>
/// Every claim with what its tests gave. Who said it and whom it serves enter no test: <see cref="Claim.SaidBy"/> is read to
/// find what one speaker said on one day, <see cref="Claim.Serves"/> nowhere.
/// </summary>
public static class ClaimLedger
{
    /// <param name="claims">All claims, so that pairs are seen.</param>
    /// <param name="which">Those that are tested.</param>
    /// <param name="ground">Records.</param>
    /// <param name="run">Carries out an experiment; null leaves out what takes histories.</param>
    public static IReadOnlyList<ClaimFinding> Of(
        IReadOnlyList<Claim> claims,
        IEnumerable<Claim> which,
        ClaimGround ground,
        Func<ClaimExperiment, ClaimOutcome>? run
    ) => [.. which.Select(claim => Finding(claim, claims, ground, run)).OfType<ClaimFinding>()];

    private static ClaimFinding? Finding(
        Claim claim,
        IReadOnlyList<Claim> all,
        ClaimGround ground,
        Func<ClaimExperiment, ClaimOutcome>? run
    )
    {
        List<ClaimResult> results = [];
        var experiment = ClaimExperiments.Of(claim);
        if (Denial(claim, all) is { } denied)
            results.Add(denied);
        if (PartsTest.Of(claim, all) is { } parts)
            results.Add(parts);
        if (experiment is not null && run is not null)
            results.Add(FeasibilityTest.Of(claim, run(experiment), ground));
        if (claim.Kind is not (ClaimKind.Denial or ClaimKind.Target) && experiment is null)
            results.AddRange(RecordTest.Of(claim, ground));
        if (results.Count == 0)
        {
            if (experiment is not null)
                return null;
            results.Add(Untested.Of(claim));
        }
        var headline = results.Find(r => r.Status != ClaimStatus.Consistent) ?? results[0];
        return new(claim, headline.Status, results, experiment?.Command ?? $"caseload claims {claim.Id}");
    }

    // A denial and what it denies are both disputed: no record shows what was meant.
    private static ClaimResult? Denial(Claim claim, IReadOnlyList<Claim> all)
    {
        string[] denials =
        [
            .. all.Where(c =>
                    c.Kind == ClaimKind.Denial
                    && claim.Pair.Contains(c.Id, StringComparer.Ordinal)
                    && claim.Kind != ClaimKind.Denial
                )
                .Select(c => c.Id),
        ];
        if (claim.Kind == ClaimKind.Denial)
            return new(ClaimTest.Pair, ClaimStatus.Disputed, [], $"It disputes {string.Join(", ", claim.Pair)}.");
        return denials.Length == 0
            ? null
            : new(ClaimTest.Pair, ClaimStatus.Disputed, [], $"It is disputed by {string.Join(", ", denials)}.");
    }
}
