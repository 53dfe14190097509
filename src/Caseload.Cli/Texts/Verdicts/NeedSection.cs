using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>What the target needs against what is available.</summary>
internal static class NeedSection
{
    private static readonly (string Name, string Label, string Noun)[] Shown =
    [
        ("officer_days", "Officer-days a day", "officer-days"),
        ("approvals", "Approvals a day", "approvals"),
        ("beds", "Beds", "beds"),
        ("hearing_slots", "Hearing slots a day", "hearing slots"),
        ("seats", "Air seats a day", "air seats"),
    ];

    /// <summary>One sentence: of what the target needs more than is available, at the medians.</summary>
    public static string Short(Verdict verdict)
    {
        if (verdict.TargetPeriod is null)
            return "";
        string[] more = [.. Shown.Where(s => Exceeds(verdict, s.Name)).Select(s => s.Noun)];
        return more.Length == 0 ? "" : $"At the target, more {Listed(more)} are needed than are available.";
    }

    private static bool Exceeds(Verdict verdict, string name)
    {
        var (needed, available) = (verdict[$"needed.{name}"].Interval, verdict[$"available.{name}"].Interval);
        return !needed.Missing && !available.Missing && needed.Median > available.Median;
    }

    private static string Listed(string[] words) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} and {words[^1]}";

    public static IEnumerable<Block> Blocks(Verdict verdict)
    {
        if (verdict.TargetPeriod is null)
            yield break;
        List<Row> rows = [];
        foreach (var (name, label, _) in Shown)
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
