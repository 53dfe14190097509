using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;
using Caseload.Report.Words;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>What people held wait for on a night of the last months.</summary>
internal static class WaitSection
{
    private static readonly (string Name, string Label)[] Shown =
    [
        ("order", "an order"),
        ("hearing", "  of them in line for a hearing"),
        ("documents", "travel documents"),
        ("seat", "a seat"),
        ("country", "a country that takes them"),
    ];

    public static IEnumerable<Block> Blocks(Verdict verdict)
    {
        List<Row> rows = [];
        foreach (var (name, label) in Shown)
        {
            var line = verdict[$"waits.{name}"];
            if (line.Interval.Missing)
                continue;
            var text = IntervalText.Of(line.Interval);
            rows.Add(new(label + Marks.Of(line), [text.Median, text.Ninety], [text.Short]));
        }
        if (rows.Count == 0)
            yield break;
        yield return new Gap();
        yield return new Table([new("People detained wait for", 36), new("Median", 10, Right: true), new("9 in 10", 17)], rows);
        var noBed = verdict["waits.no_bed"].Interval;
        if (!noBed.Missing && noBed.High90 > 0)
            yield return new Paragraph($"Released for want of a bed: {IntervalText.Of(noBed).Said(" a day")}.");
    }
}
