using Caseload.Analysis.Claims;
using Caseload.Analysis.Headlines;
using Caseload.Charts.Tables;
using Caseload.Model.Records;
using Caseload.Report.Claims;
using Caseload.Report.Figures;

namespace Caseload.Report.Sections;

/// <summary>Public statements held against the records: how many have which status, and those on the numbers of this scenario.</summary>
internal static class ClaimsSection
{
    /// <summary>What the arrests of a scenario are spoken of as.</summary>
    private static readonly string[] Measures = ["arrests", "arrests_announced", "bookins_all"];

    public static Section Of(RunContext context) => Of(context.Inputs.Ground.Claims, context.Verdict.TargetPeriod is not null);

    internal static Section Of(IReadOnlyList<ClaimFinding> claims, bool target)
    {
        var tested = claims.Count(c => c.Status is not (ClaimStatus.NotCheckable or ClaimStatus.Disputed));
        List<ClaimFinding> here = [.. claims.Where(c => target && Bears(c.Claim))];
        return new(
            "claims",
            "Claims held against the record",
            $"Of {ClaimCounts.Text(claims.Count)} public statements that need no simulated history, the records test {ClaimCounts.Text(tested)}; the rest are disputed or cannot be checked.",
            []
        )
        {
            Tables =
            [
                ClaimCounts.Table("Claims by status, and by whose case they serve", claims),
                .. here.Count == 0 ? [] : new[] { Table(here) },
            ],
            Text =
            [
                "**How to read it.** A test is given the number and the definition: not who spoke, not whose case it serves. Statements "
                    + "are in our words; `docs/claims.md` has each with its source, and those that take simulated histories. "
                    + "One of them: `caseload claims ID`.",
            ],
        };
    }

    private static bool Bears(Claim claim) =>
        claim.Kind is ClaimKind.Target or ClaimKind.Denial || Measures.Contains(claim.Measure, StringComparer.Ordinal);

    private static ChartTable Table(IReadOnlyList<ClaimFinding> claims) =>
        new(
            "Claims on arrests and on targets",
            ["Claim", "Said", "Number", "Status", "What the test gave"],
            [.. claims.Select(Row)]
        );

    private static IReadOnlyList<TableCell> Row(ClaimFinding finding) =>
        [
            finding.Claim.Id,
            $"{Period.Iso(finding.Claim.SaidOn)} by {finding.Claim.SaidBy}",
            ClaimNumbers.Said(finding.Claim),
            finding.Status.Word(),
            string.Join(' ', finding.Results.Select(r => ClaimSentences.Of(finding.Claim, r))),
        ];
}
