using Caseload.Analysis.Claims;
using Caseload.Analysis.Headlines;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;
using Caseload.Model.Records;
using Caseload.Report.Claims;

namespace Caseload.Cli.Texts.Claims;

/// <summary>The ledger on a terminal: one line a claim and the counts, or one claim in full.</summary>
internal static class ClaimLines
{
    public static IEnumerable<Line> All(IReadOnlyList<ClaimFinding> findings, Screen screen)
    {
        IEnumerable<Block> blocks =
        [
            new Table(
                [new("Claim", 30), new("Status", 14), new("Serves", 7)],
                [.. findings.Select(f => Row(f.Claim.Id, f.Status.Word(), ClaimsPage.Side(f.Claim.Serves)))]
            ),
            new Gap(),
            new Table(
                [new("Status", 28), new("More", 7, true), new("Less", 7, true), new("Neither", 9, true), new("All", 5, true)],
                [.. ClaimCounts.Rows(findings).Select(r => Row(r.Name, [.. r.Counts.Select(c => $"{c}")]))]
            ),
            new Gap(),
            new Paragraph("Whose case a claim serves enters no test. One of them: caseload claims ID"),
        ];
        return blocks.SelectMany(b => b.Lines(screen));
    }

    public static IEnumerable<Line> One(ClaimFinding finding, Screen screen)
    {
        var claim = finding.Claim;
        List<Block> blocks =
        [
            new Paragraph($"{claim.Id}: {finding.Status.Word()}", Role.Strong),
            new Paragraph($"\u201c{claim.Statement}\u201d"),
            new Gap(),
            new Facts("Said", [$"{Period.Iso(claim.SaidOn)} by {claim.SaidBy} (in our words)"]),
            new Facts("Kind", [$"{ClaimsPage.Kind(claim.Kind)}, serves {ClaimsPage.Side(claim.Serves)}"]),
        ];
        if (claim.Kind != ClaimKind.Denial)
            blocks.Add(new Facts("Number", [$"{ClaimNumbers.Said(claim)}, {claim.Scope} {ClaimNumbers.Days(claim)}".TrimEnd()]));
        if (claim.Pair.Count > 0)
            blocks.Add(new Facts("Paired with", claim.Pair));
        blocks.Add(new Facts("Source", [claim.Source]));
        if (claim.Note.Length > 0)
            blocks.Add(new Facts("Note", [claim.Note]));
        foreach (var result in finding.Results)
        {
            blocks.Add(new Gap());
            blocks.Add(new Paragraph($"{result.Test.Word()}: {result.Status.Word()}", Role.Strong));
            blocks.Add(new Paragraph(ClaimSentences.Of(claim, result)));
            blocks.AddRange(result.Figures.Select(f => new Facts("", [$"{ClaimNumbers.Figure(f)} ({f.Source})"])));
        }
        blocks.Add(new Gap());
        blocks.Add(new ShellCommand("Shown by", finding.Command));
        return blocks.SelectMany(b => b.Lines(screen));
    }

    private static Row Row(string label, params IReadOnlyList<string> cells) => new(label, cells, [string.Join(", ", cells)]);
}
