using Caseload.Analysis.Claims;
using Caseload.Cli.Inputs;
using Caseload.Model;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;
using Caseload.Tests.Data;

namespace Caseload.Tests.Analysis;

/// <summary>The shipped claims and what they are held against, read once; histories are made up, so that nothing runs.</summary>
internal static class ShippedClaims
{
    private static readonly ModelInputs Inputs = ModelInputs.Read(new Home(RepositoryPaths.Root));

    public static IReadOnlyList<Claim> All { get; } = Inputs.Claims;

    public static ClaimGround Ground { get; } = Inputs.Ground;

    public static IReadOnlyList<ClaimFinding> Findings { get; } = ClaimLedger.Of(All, All, Ground, MadeUp(0));

    public static ClaimFinding Of(string id) => Findings.Single(f => f.Claim.Id.Equals(id, StringComparison.Ordinal));

    /// <summary>Histories of which the first so many reach the number.</summary>
    public static Func<ClaimExperiment, ClaimOutcome> MadeUp(int reached) =>
        experiment =>
        {
            var layout = new RecordLayout(new Horizon(new(2025, 1, 20), new(2026, 12, 31)), Catalogue.Measures);
            var columns = experiment
                .Values(layout)
                .Select(h =>
                    (h, Enumerable.Range(0, experiment.Histories).Select(r => r < reached ? 739_500.0 : double.NaN).ToArray())
                );
            return new(experiment, [.. columns]) { To = layout.Horizon.To };
        };
}
