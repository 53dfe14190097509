using Caseload.Analysis.Comparison;
using Caseload.Analysis.Numbers;
using Caseload.Charts.Intervals;
using Caseload.Charts.Numbers;
using Caseload.Charts.Tables;
using Caseload.Report.Figures;
using Caseload.Report.Words;

namespace Caseload.Report.Comparisons;

/// <summary>Levels and differences as rows of charts and cells of tables.</summary>
internal static class PairRows
{
    /// <summary>A paired difference: its median with a sign, `no clear` where zero lies within 9 in 10.</summary>
    public static IntervalRow Difference(string name, PairedDifference pair, bool judgment = false)
    {
        var text = DifferenceText.Of(pair);
        return new(name, Drawn.Of(pair.Difference), Signs(text.Median), Signs(text.Ninety)) { Focus = true, Judgment = judgment };
    }

    /// <summary>A level.</summary>
    public static IntervalRow Level(string name, Interval value, string suffix = "")
    {
        var text = IntervalText.Of(value);
        return new(name, Drawn.Of(value), text.Median + suffix, text.Ninety);
    }

    /// <summary>What a reader who cannot see the chart hears: names with their paired differences, the first few.</summary>
    public static string Alt(string what, IEnumerable<(string Name, PairedDifference Pair)> rows) =>
        $"Dots with intervals, {what}: {string.Join("; ", rows.Take(6).Select(r => $"{r.Name} {PairWords.Said(r.Pair, "")}"))}.";

    /// <summary>Heads of <see cref="Cells"/>.</summary>
    public static IReadOnlyList<string> Heads(PairContext context) =>
        [.. Three(context.A), .. Three(context.B), .. Three("difference")];

    /// <summary>Level in A, level in B, paired difference, each with its range of 9 in 10.</summary>
    public static IReadOnlyList<TableCell> Cells(PairedDifference pair, double factor = 1, string suffix = "") =>
        [
            .. Tables.Interval(pair.A, factor, suffix).Take(3),
            .. Tables.Interval(pair.B, factor, suffix).Take(3),
            .. Signed(pair.Difference, factor),
        ];

    /// <summary>A difference as cells: median and range, with signs; a file holds them in the unit of the levels.</summary>
    public static IReadOnlyList<TableCell> Signed(Interval difference, double factor = 1)
    {
        if (difference.Missing)
            return [.. Enumerable.Repeat(new TableCell("n/a", ""), 3)];
        var digits = Digits.Of(difference.Times(factor));
        return
        [
            .. new[] { difference.Median, difference.Low90, difference.High90 }.Select(v => new TableCell(
                digits.Signed(v * factor),
                Tables.Raw(v)
            )),
        ];
    }

    /// <summary>Hyphens that stand for minus as true minus signs, for charts.</summary>
    public static string Signs(string text) => text.Replace("-", NumberFormat.Minus, StringComparison.Ordinal);

    private static IEnumerable<string> Three(string name) => [$"{name}, median", $"{name}, 9 in 10 from", $"{name}, 9 in 10 to"];
}
