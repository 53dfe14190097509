using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;
using Caseload.Report.Words;

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

    /// <summary>One sentence: of what more is needed than is available in most histories.</summary>
    public static string Short(Verdict verdict)
    {
        if (!Stands(verdict))
            return "";
        string[] more = [.. Shown.Where(s => 2 * Histories(verdict, s.Name) > verdict.Histories).Select(s => s.Noun)];
        if (more.Length == 0)
            return "";
        var where = verdict.Histories == 1 ? "The target" : "In most histories the target";
        return $"{where} needs more {Listed(more)} than are available.";
    }

    /// <summary>A target at the end of the horizon, where needs are taken.</summary>
    private static bool Stands(Verdict verdict) => verdict["target.period"].Interval.Median > 0;

    /// <summary>In how many histories more is needed than is available.</summary>
    private static int Histories(Verdict verdict, string name)
    {
        var more = verdict[$"short.{name}"].Interval;
        return more.Missing ? 0 : (int)Math.Round(more.Mean * more.Reached);
    }

    private static string Counts(Verdict verdict, IEnumerable<string> shown) =>
        $"Of {Digits.Whole.Text(verdict.Histories)} histories, those in which more is needed than is available: "
        + string.Join(
            ", ",
            Shown
                .Where(s => shown.Contains(s.Name, StringComparer.Ordinal))
                .Select(s => $"{s.Noun} {Digits.Whole.Text(Histories(verdict, s.Name))}")
        )
        + ".";

    private static string Listed(string[] words) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} and {words[^1]}";

    public static IEnumerable<Block> Blocks(Verdict verdict)
    {
        if (!Stands(verdict))
            yield break;
        List<Row> rows = [];
        List<string> shown = [];
        foreach (var (name, label, _) in Shown)
        {
            var needed = verdict[$"needed.{name}"].Interval;
            if (needed.Missing)
                continue;
            string[] cells = [IntervalText.Of(needed).Short, IntervalText.Of(verdict[$"available.{name}"].Interval).Short];
            shown.Add(name);
            var mark = Marks.Of(verdict[$"needed.{name}"]);
            rows.Add(new(label + mark, cells, [$"needed {cells[0]}", $"available {cells[1]}"]));
        }
        if (rows.Count == 0)
            yield break;
        yield return new Gap();
        yield return new Table([new("What the target needs", 24), new("Needed", 27), new("Available", 27)], rows);
        if (verdict.Histories > 1)
            yield return new Paragraph(Counts(verdict, shown), Role.Dim);
        if (shown.Contains("officer_days", StringComparer.Ordinal))
            yield return new Paragraph(
                "Officer-days available: if officers gave arrests the largest share of their time that the model allows.",
                Role.Dim
            );
    }
}
