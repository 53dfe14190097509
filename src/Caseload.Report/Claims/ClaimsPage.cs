using System.Text;
using Caseload.Analysis.Claims;
using Caseload.Analysis.Headlines;
using Caseload.Model.Records;

namespace Caseload.Report.Claims;

/// <summary>The ledger as a page of docs, in Markdown.</summary>
public static class ClaimsPage
{
    public static string Write(IReadOnlyList<ClaimFinding> findings)
    {
        var page = new StringBuilder();
        page.Append(
                "# The claim ledger\n\nMade by `caseload claims --markdown`. Each public statement of `data/claims.csv`, in our words, is "
            )
            .Append(
                "held against its own parts, the records that are shipped, or simulated histories. A test is given the number and the "
            )
            .Append("definition alone: not who spoke, not whose case it serves. Misses stay on the page. Nothing dated after ")
            .Append(
                "2025-08-31 is used. How a row is added and how it is tested: [README of the data](../data/README.md#how-to-read-claimscsv).\n\n"
            )
            .Append(
                "A simulated history is one run of the system with its own draw of what is uncertain and of chance; a test has "
            )
            .Append(ClaimExperiments.FewHistories)
            .Append(" or ")
            .Append(ClaimExperiments.Histories)
            .Append(": few on purpose. `caseload run` has as many as asked for.\n\n");
        Counts(page, findings);
        page.Append("## Words\n\n| status | meaning |\n| --- | --- |\n");
        foreach (var status in ClaimStatusWords.All)
            page.Append("| `").Append(status.Word()).Append("` | ").Append(status.Meaning()).Append(" |\n");
        page.Append("\nA claim that has several tests has the status of the first that is not `consistent`.\n\n## Claims\n");
        foreach (var finding in findings)
            Claim(page, finding);
        return page.ToString();
    }

    private static void Counts(StringBuilder page, IReadOnlyList<ClaimFinding> findings)
    {
        page.Append("## Counts\n\nWhose case a claim serves is written in its row and enters no test.\n\n| ")
            .AppendJoin(" | ", ClaimCounts.Heads.Select(h => h.ToLowerInvariant()))
            .Append(" |\n| --- | --- | --- | --- | --- |\n");
        foreach (var (name, counts) in ClaimCounts.Rows(findings))
            page.Append("| ")
                .Append(name is "All" ? "all" : $"`{name}`")
                .Append(" | ")
                .AppendJoin(" | ", counts.Select(ClaimCounts.Text))
                .Append(" |\n");
        page.Append("\nTests by what they gave (a claim may have more than one):\n\n");
        foreach (var test in findings.SelectMany(f => f.Results).GroupBy(r => (r.Test, r.Status)).OrderBy(g => g.Key))
            page.Append("- ")
                .Append(test.Key.Test.Word())
                .Append(", `")
                .Append(test.Key.Status.Word())
                .Append("`: ")
                .Append(ClaimCounts.Text(test.Count()))
                .Append('\n');
        page.Append('\n');
    }

    private static void Claim(StringBuilder page, ClaimFinding finding)
    {
        var claim = finding.Claim;
        page.Append("\n### ").Append(claim.Id).Append("\n\n> ").Append(claim.Statement).Append("\n\n");
        page.Append("**`")
            .Append(finding.Status.Word())
            .Append("`** \u00b7 ")
            .Append(claim.SaidBy)
            .Append(", ")
            .Append(Period.Iso(claim.SaidOn));
        page.Append(" \u00b7 ").Append(Kind(claim.Kind)).Append(" \u00b7 serves ").Append(Side(claim.Serves));
        if (claim.Kind != ClaimKind.Denial)
            page.Append(" \u00b7 ").Append(ClaimNumbers.Said(claim)).Append(Counted(claim));
        page.Append(" \u00b7 source: ").Append(claim.Source);
        if (claim.Note.Length > 0)
            page.Append(" \u00b7 note: ").Append(claim.Note);
        if (claim.Pair.Count > 0)
            page.Append(" \u00b7 paired with ").AppendJoin(", ", claim.Pair.Select(p => $"[{p}](#{p})"));
        page.Append("\n\n");
        foreach (var result in finding.Results)
        {
            page.Append("- ").Append(result.Test.Word()).Append(", `").Append(result.Status.Word()).Append("`: ");
            page.Append(ClaimSentences.Of(claim, result)).Append('\n');
            foreach (var figure in result.Figures)
                page.Append("  - ").Append(ClaimNumbers.Figure(figure)).Append(" (").Append(figure.Source).Append(")\n");
        }
        page.Append("- shown by `").Append(finding.Command).Append("`\n");
    }

    private static string Counted(Claim claim)
    {
        var days = ClaimNumbers.Days(claim);
        return $" of {ClaimMeasures.Find(claim.Measure)?.Counts}, {claim.Scope}{(days.Length > 0 ? $", {days}" : "")}";
    }

    /// <summary>The kind as the file of claims has it.</summary>
    public static string Kind(ClaimKind kind) => kind is ClaimKind.UnitCost ? "unit cost" : kind.ToString().ToLowerInvariant();

    /// <summary>The side as the file of claims has it.</summary>
    public static string Side(Serves serves) => serves.ToString().ToLowerInvariant();
}
