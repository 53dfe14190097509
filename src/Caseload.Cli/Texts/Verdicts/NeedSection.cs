using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;
using Caseload.Report.Words;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>What the target needs against what is available.</summary>
internal static class NeedSection
{
    /// <summary>One sentence: of what more is needed than is available in most histories.</summary>
    public static string Short(Verdict verdict)
    {
        if (!Stands(verdict))
            return "";
        string[] more = [.. Resource.All.Where(s => 2 * verdict.HistoriesShort(s.Name) > verdict.Histories).Select(s => s.Noun)];
        if (more.Length == 0)
            return "";
        var where = verdict.Histories == 1 ? "The target" : "In most histories the target";
        return $"{where} needs more {Listed.Of(more)} than are available.";
    }

    /// <summary>A target at the end of the horizon, where needs are taken.</summary>
    private static bool Stands(Verdict verdict) => verdict["target.period"].Interval.Median > 0;

    private static string Counts(Verdict verdict, IEnumerable<string> shown) =>
        $"Of {Digits.Whole.Text(verdict.Histories)} histories, those in which more is needed than is available: "
        + string.Join(
            ", ",
            Resource
                .All.Where(s => shown.Contains(s.Name, StringComparer.Ordinal))
                .Select(s => $"{s.Noun} {Digits.Whole.Text(verdict.HistoriesShort(s.Name))}")
        )
        + ".";

    public static IEnumerable<Block> Blocks(Verdict verdict)
    {
        if (!Stands(verdict))
            yield break;
        List<Row> rows = [];
        List<string> shown = [];
        foreach (var (name, label, _) in Resource.All)
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
