using Caseload.Analysis.Comparison;
using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;
using Caseload.Report.Words;

namespace Caseload.Cli.Texts.Comparisons;

/// <summary>A comparison as text: the answer, paired differences, levels, judgment, files.</summary>
internal static class ComparisonText
{
    private static readonly (string Name, string Label)[] Shown =
    [
        ("weeks_at_target", "Weeks at target, of 100"),
        ("arrests.period", "ERO arrests a day"),
        ("bookins.period", "ICE book-ins a day"),
        ("detained.period", "People detained"),
        ("departures.period", "Departures a day"),
        ("departures_ice.period", "Departures, ICE arrests"),
        ("cohort_departed.180", "Departed, of 1,000"),
    ];

    public static IReadOnlyList<Line> Lines(ScenarioComparison comparison, string? files, string remake, Screen screen)
    {
        IEnumerable<Block> blocks =
        [
            .. Header(comparison),
            .. Differences(comparison),
            .. Levels(comparison),
            .. Judgment(comparison),
            new Gap(),
            new Paragraph(HistoryText.Of(comparison.Vary), Role.Dim),
            .. HistoryText.Few(comparison.Histories) is { } few ? (IEnumerable<Block>)[new Paragraph(few, Role.Dim)] : [],
            new Gap(),
            .. files is null ? (IEnumerable<Block>)[] : [new Facts("Results", [files])],
            new ShellCommand("Remake", remake),
        ];
        return [.. blocks.SelectMany(block => block.Lines(screen))];
    }

    private static IEnumerable<Block> Header(ScenarioComparison comparison)
    {
        var (a, b) = (comparison.A, comparison.B);
        yield return new Paragraph($"{b.Name} less {a.Name}, same chance", Role.Strong);
        yield return new Paragraph(
            $"{Period.Iso(a.Horizon.From)} to {Period.Iso(a.Horizon.To)}, {Digits.Whole.Text(comparison.Histories)} "
                + $"{(comparison.Histories == 1 ? "pair" : "pairs")} of histories, seed {comparison.Seed}",
            Role.Dim
        );
        if (comparison.Set.Count > 0)
            yield return new Paragraph($"Set on the command line, in both: {string.Join(", ", comparison.Set)}");
        yield return new Gap();
        yield return new Paragraph(Answer(comparison), Role.Strong);
        if (comparison.Cut is { } cut)
            yield return new Paragraph($"{cut.Name} runs to {Period.Iso(cut.End)} and is cut to the last day that both have.");
    }

    private static string Answer(ScenarioComparison comparison)
    {
        if (comparison.Exact)
            return "No difference: every day, week, office and measure is the same in every history (0 to 0).";
        var arrests = DifferenceText.Of(comparison["arrests.period"]).Said(" a day");
        var departures = DifferenceText.Of(comparison["departures.period"]).Said(" a day");
        return $"{Months.Said(comparison.Period)}: ERO arrests {arrests}; departures {departures}.";
    }

    private static IEnumerable<Block> Differences(ScenarioComparison comparison)
    {
        if (comparison.Exact)
            yield break;
        List<Row> rows = [];
        foreach (var (name, label) in Shown)
        {
            var pair = comparison[name];
            if (pair.Difference.Missing)
                continue;
            var text = DifferenceText.Of(pair);
            var pairing =
                pair.VarianceReduction is { } factor ? Factor(factor)
                : pair.Exact ? "null"
                : "n/a";
            rows.Add(new(label, [text.Median, text.Ninety, pairing], [text.Said("")]));
        }
        if (rows.Count == 0)
            yield break;
        yield return new Gap();
        yield return new Table(
            [
                new("Paired difference", 24),
                new("Median", 10, Right: true, Role.Strong),
                new("9 in 10", 24),
                new("Pairing saves", 13, Keep: Keep.Wide),
            ],
            rows,
            Rule: true
        );
        yield return new Paragraph(
            $"Means, {comparison.Period}. Pairing saves: how many times more histories would be needed without the same chance; "
                + "null where the difference is exactly 0.",
            Role.Dim
        );
    }

    private static string Factor(double factor) => new Digits(factor < 10 ? -1 : 0).Text(factor) + " times";

    private static IEnumerable<Block> Levels(ScenarioComparison comparison)
    {
        List<Row> rows = [];
        foreach (var (name, label) in Shown)
        {
            var pair = comparison[name];
            if (pair.A.Missing && pair.B.Missing)
                continue;
            string[] cells = [IntervalText.Of(pair.A).Short, IntervalText.Of(pair.B).Short];
            rows.Add(new(label, cells, [$"{comparison.A.Name} {cells[0]}", $"{comparison.B.Name} {cells[1]}"]));
        }
        if (rows.Count == 0)
            yield break;
        yield return new Gap();
        yield return new Table([new("Levels", 24), new(comparison.A.Name, 27), new(comparison.B.Name, 27)], rows);
    }

    private static IEnumerable<Block> Judgment(ScenarioComparison comparison)
    {
        if (comparison.Judgment is not { } judgment)
            yield break;
        yield return new Gap();
        var drawn = DifferenceText.Of(judgment.AsDrawn).Said(" a day");
        var pinned = DifferenceText.Of(judgment.Pinned).Said(" a day");
        var rests = DifferenceText.Of(judgment.OnJudgment).Said(" a day");
        var pairs = judgment.Histories == 1 ? "the first pair" : $"the first {Digits.Whole.Text(judgment.Histories)} pairs";
        yield return new Facts(
            "Judgment",
            [
                $"Difference in ERO arrests: {drawn}. How far officers' time follows the target's height rests on judgment "
                    + $"(j): {Analysis.Verdicts.Judgment.Parameter}. With it at 0: {pinned}. What it adds, pair by pair: "
                    + $"{rests}. From {pairs}.",
            ]
        );
    }
}
