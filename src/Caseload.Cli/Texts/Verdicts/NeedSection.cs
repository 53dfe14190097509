using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>What the target needs against what is available.</summary>
internal static class NeedSection
{
    private static readonly (string Name, string Label)[] Shown =
    [
        ("officer_days", "Officer-days a day"),
        ("approvals", "Approvals a day"),
        ("beds", "Beds"),
        ("hearing_slots", "Hearing slots a day"),
        ("seats", "Air seats a day"),
    ];

    public static IEnumerable<Block> Blocks(Verdict verdict)
    {
        if (verdict.TargetPeriod is null)
            yield break;
        List<Row> rows = [];
        foreach (var (name, label) in Shown)
        {
            var needed = verdict[$"needed.{name}"].Interval;
            if (needed.Missing)
                continue;
            string[] cells = [IntervalText.Of(needed).Short, IntervalText.Of(verdict[$"available.{name}"].Interval).Short];
            var mark = Marks.Of(verdict[$"needed.{name}"]);
            rows.Add(new(label + mark, cells, [$"needed {cells[0]}", $"available {cells[1]}"]));
        }
        if (rows.Count == 0)
            yield break;
        yield return new Gap();
        yield return new Table([new("What the target needs", 24), new("Needed", 27), new("Available", 27)], rows);
    }
}
