using System.Globalization;
using Caseload.Analysis.Claims;
using Caseload.Charts.Tables;
using Caseload.Model.Records;

namespace Caseload.Report.Claims;

/// <summary>How many claims have which status, by whose case they serve.</summary>
public static class ClaimCounts
{
    private static readonly Serves[] Sides = [Serves.More, Serves.Less, Serves.Neither];

    /// <summary>Heads: the status, then each side, then all.</summary>
    public static IReadOnlyList<string> Heads { get; } =
    ["Status", "Serve more enforcement", "Serve less enforcement", "Serve neither", "All"];

    /// <summary>A row a status that some claim has, then the sum.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<int> Counts)> Rows(IReadOnlyList<ClaimFinding> findings) =>
        [
            .. ClaimStatusWords
                .All.Select(s => (s.Word(), Counts(findings.Where(f => f.Status == s))))
                .Where(r => r.Item2[^1] > 0),
            ("All", Counts(findings)),
        ];

    /// <summary>The same as a table of the report.</summary>
    public static ChartTable Table(string caption, IReadOnlyList<ClaimFinding> findings) =>
        new(
            caption,
            Heads,
            [.. Rows(findings).Select(r => (IReadOnlyList<TableCell>)[r.Name, .. r.Counts.Select(c => (TableCell)Text(c))])]
        );

    internal static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static IReadOnlyList<int> Counts(IEnumerable<ClaimFinding> findings)
    {
        var all = findings.ToList();
        return [.. Sides.Select(side => all.Count(f => f.Claim.Serves == side)), all.Count];
    }
}
