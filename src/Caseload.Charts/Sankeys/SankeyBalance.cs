using System.Globalization;

namespace Caseload.Charts.Sankeys;

/// <summary>Refuses a diagram that loses or invents something: it would still look right.</summary>
internal static class SankeyBalance
{
    private const double Slack = 1e-6; // of the total

    public static void Check(SankeyChart chart)
    {
        Require(chart, double.IsFinite(chart.Total) && chart.Total >= 0, $"The total is {Text(chart.Total)}.");
        var nodes = new Dictionary<string, SankeyNode>(StringComparer.Ordinal);
        foreach (var node in chart.Nodes)
        {
            Require(chart, nodes.TryAdd(node.Id, node), $"Two nodes are '{node.Id}'.");
            Require(chart, node.Column >= 0 && node.Column < chart.Columns.Count, $"Node '{node.Id}' is in no column.");
            Require(chart, double.IsFinite(node.Value) && node.Value >= 0, $"Node '{node.Id}' has {Text(node.Value)}.");
        }
        foreach (var link in chart.Links)
        {
            var words = $"The flow from '{link.From}' to '{link.To}'";
            Require(chart, nodes.ContainsKey(link.From) && nodes.ContainsKey(link.To), $"{words} misses one of its nodes.");
            Require(chart, nodes[link.From].Column + 1 == nodes[link.To].Column, $"{words} does not lead to the next column.");
            Require(chart, double.IsFinite(link.Value) && link.Value >= 0, $"{words} has {Text(link.Value)}.");
        }
        Nodes(chart);
        for (var column = 0; column < chart.Columns.Count; column++)
        {
            var sum = chart.Nodes.Where(n => n.Column == column).Sum(n => n.Value);
            Same(chart, sum, chart.Total, $"Column '{chart.Columns[column]}' has", "the total is");
        }
    }

    private static void Nodes(SankeyChart chart)
    {
        var into = chart.Links.ToLookup(l => l.To, l => l.Value, StringComparer.Ordinal);
        var outOf = chart.Links.ToLookup(l => l.From, l => l.Value, StringComparer.Ordinal);
        foreach (var node in chart.Nodes)
        {
            if (node.Column > 0)
                Same(chart, into[node.Id].Sum(), node.Value, $"Into node '{node.Id}' flow", "its value is");
            if (node.Column < chart.Columns.Count - 1)
                Same(chart, outOf[node.Id].Sum(), node.Value, $"Out of node '{node.Id}' flow", "its value is");
        }
    }

    private static void Same(SankeyChart chart, double found, double wanted, string before, string between) =>
        Require(chart, Math.Abs(found - wanted) <= Slack * chart.Total, $"{before} {Text(found)}, {between} {Text(wanted)}.");

    private static void Require(SankeyChart chart, bool holds, string message)
    {
        if (!holds)
            throw new ArgumentException(message, nameof(chart));
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
