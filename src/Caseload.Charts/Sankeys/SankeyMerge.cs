using System.Globalization;
using Caseload.Charts.Colours;

namespace Caseload.Charts.Sankeys;

/// <summary>Puts what is too thin to see into one node a column, last in its column.</summary>
internal static class SankeyMerge
{
    private const double Least = 0.005; // of the total

    public static SankeyChart Of(SankeyChart chart, string other, Func<double, string> text)
    {
        var nodes = chart.Nodes.ToList();
        var ids = chart.Nodes.ToDictionary(n => n.Id, n => n.Id, StringComparer.Ordinal);
        for (var column = 0; column < chart.Columns.Count; column++)
        {
            var thin = nodes.Where(n => n.Column == column && n.Value < Least * chart.Total).ToList();
            if (thin.Count < 2)
                continue;
            var id = $"{other} {column.ToString(CultureInfo.InvariantCulture)}";
            var sum = thin.Sum(n => n.Value);
            var name = $"{other} ({thin.Count.ToString(CultureInfo.InvariantCulture)} under 0.5% each)";
            Token? hue = thin.TrueForAll(n => n.Hue is null) ? null : Token.Slate;
            nodes = [.. nodes.Except(thin), new(id, name, other, column, sum, text(sum), hue)];
            foreach (var node in thin)
                ids[node.Id] = id;
        }
        if (nodes.Count == chart.Nodes.Count)
            return chart;
        return chart with
        {
            Nodes = nodes,
            Links =
            [
                .. chart
                    .Links.GroupBy(l => (From: ids[l.From], To: ids[l.To]))
                    .Select(same => new SankeyLink(same.Key.From, same.Key.To, same.Sum(l => l.Value))),
            ],
            Description = $"{chart.Description} '{other}' holds what is under 0.5% of the total.",
        };
    }
}
