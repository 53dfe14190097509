namespace Caseload.Charts.Sankeys;

/// <summary>A placed node: its upper end and height in pixels.</summary>
internal sealed record PlacedNode(SankeyNode Node, double X, double Top, double Height)
{
    public double Middle => Top + Height / 2;
}

/// <summary>A placed flow: its upper ends at both nodes, and its height.</summary>
internal sealed record PlacedFlow(PlacedNode From, PlacedNode To, double Start, double End, double Height);

/// <summary>Heights of nodes and flows at one scale over all columns that are drawn, each column centred.</summary>
internal sealed class SankeyLayout
{
    private const double WidestGap = 16; // between two nodes: room for a label each
    private const double GapShare = 0.4; // of the height, at most

    public SankeyLayout(SankeyChart chart, int first, double top, double height, Func<int, double> x)
    {
        var columns = chart.Nodes.Where(n => n.Column >= first).GroupBy(n => n.Column).ToList();
        var gaps = columns.Select(c => c.Count() - 1).Append(0).Max();
        var gap = gaps == 0 ? 0 : Math.Min(WidestGap, GapShare * height / gaps);
        Scale = chart.Total > 0 ? (height - gaps * gap) / chart.Total : 0;
        foreach (var column in columns)
        {
            var taken = column.Sum(n => n.Value) * Scale + (column.Count() - 1) * gap;
            var y = top + (height - taken) / 2;
            foreach (var node in column)
            {
                Nodes.Add(new(node, x(node.Column), y, node.Value * Scale));
                y += node.Value * Scale + gap;
            }
        }
        Flows = Stacked(chart.Links);
    }

    /// <summary>Pixels a unit.</summary>
    public double Scale { get; }

    /// <summary>By column, from the top down.</summary>
    public List<PlacedNode> Nodes { get; } = [];

    public IReadOnlyList<PlacedFlow> Flows { get; }

    // At each node in the order of the nodes at the other end, so that flows of one node do not cross beside it.
    private List<PlacedFlow> Stacked(IReadOnlyList<SankeyLink> links)
    {
        var places = Nodes.Select((n, i) => (n.Node.Id, i)).ToDictionary(n => n.Id, n => n.i, StringComparer.Ordinal);
        var drawn = links
            .Where(l => l.Value > 0 && places.ContainsKey(l.From))
            .Select(l => (From: places[l.From], To: places[l.To], Height: l.Value * Scale))
            .OrderBy(l => l.From)
            .ThenBy(l => l.To)
            .ToList();
        var outs = Nodes.Select(n => n.Top).ToArray();
        var ins = Nodes.Select(n => n.Top).ToArray();
        List<PlacedFlow> flows = [];
        foreach (var (from, to, height) in drawn)
        {
            flows.Add(new(Nodes[from], Nodes[to], outs[from], ins[to], height));
            outs[from] += height;
            ins[to] += height;
        }
        return flows;
    }
}
