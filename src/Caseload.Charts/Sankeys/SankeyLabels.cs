using Caseload.Charts.Frames;
using Caseload.Charts.Marks;

namespace Caseload.Charts.Sankeys;

/// <summary>Number and name to the right of each node: in two lines where the node is high enough, else in one.</summary>
internal sealed class SankeyLabels(Canvas canvas, double offset, double top, double bottom, double step)
{
    private const double Line = 16;
    private const double Baseline = 4.5; // of a text below its middle
    private const double Margin = 4; // before the next column

    public void Place(IReadOnlyList<PlacedNode> nodes)
    {
        var capacity = (int)((bottom - top) / Line) + 1;
        foreach (var column in nodes.GroupBy(n => n.Node.Column))
        {
            // Where there is no room for all, the smallest have no label.
            var largest = column.OrderByDescending(n => n.Height).Take(capacity).ToHashSet();
            var labelled = column.Where(largest.Contains).ToList();
            var heights = LabelColumn.Spread([.. labelled.Select(n => n.Middle)], Line, top, bottom);
            foreach (var (node, middle) in labelled.Zip(heights).OrderByDescending(n => n.First.Height))
                canvas.LabelFirst(Forms(node, middle).Where(lines => Array.TrueForAll(lines, Ends(node))));
        }
    }

    private Predicate<TextMark> Ends(PlacedNode node) =>
        line => step <= 0 || node.X + step >= canvas.Width - offset || line.Box.Right <= node.X + step - Margin;

    private IEnumerable<TextMark[]> Forms(PlacedNode node, double middle)
    {
        var (name, word) = (node.Node.Name, node.Node.Short);
        var x = node.X + offset;
        var number = new TextMark(x, middle + Baseline, node.Node.ValueText, Styles.ValueOverMarks);
        if (node.Height >= 2 * Line + 2)
        {
            var above = number with { Y = number.Y - Line / 2 };
            yield return [above, Text(name, x, above.Y + Line)];
            yield return [above, Text(word, x, above.Y + Line)];
        }
        yield return [number, Text(name, number.Box.Right + 4, number.Y)];
        yield return [number, Text(word, number.Box.Right + 4, number.Y)];
        yield return [number];
    }

    private static TextMark Text(string name, double x, double y) => new(x, y, name, Styles.OverMarks);
}
