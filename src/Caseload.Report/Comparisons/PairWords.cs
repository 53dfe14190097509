using Caseload.Analysis.Comparison;
using Caseload.Analysis.Numbers;
using Caseload.Report.Words;

namespace Caseload.Report.Comparisons;

/// <summary>
/// What is said of a paired difference: one template, in which the direction word, the names and the signs alone depend on
/// which scenario is higher.
/// </summary>
public static class PairWords
{
    /// <summary>Everything is the same in every history.</summary>
    public const string Same = "In every history, day, week and office both are the same: no difference, exactly 0.";

    private enum Kind
    {
        Missing,
        Zero,
        Unclear,
        Clear,
    }

    /// <summary>
    /// `arrests are higher in fast than in gradual by 40 a day (9 in 10: +10 to +90)`, `arrests show no clear difference: -40 to
    /// +60 a day` or `arrests differ by exactly 0: no difference`.
    /// </summary>
    /// <param name="noun">Plural, in lower case.</param>
    /// <param name="pair">B less A.</param>
    /// <param name="unit">After a number, with its space.</param>
    /// <param name="a">The name of A.</param>
    /// <param name="b">The name of B.</param>
    public static string Clause(string noun, PairedDifference pair, string unit, string a, string b)
    {
        var text = DifferenceText.Of(pair);
        return KindOf(pair) switch
        {
            Kind.Missing => $"{noun} have no number in both",
            Kind.Zero => $"{noun} differ by exactly 0: no difference",
            Kind.Unclear => $"{noun} show no clear difference: {text.Ninety}{unit}",
            _ => $"{noun} are {Direction.Higher(pair.Difference.Median, 0)} in {b} than in {a} by "
                + $"{Digits.Of(pair.Difference).Text(Math.Abs(pair.Difference.Median))}{unit} ({Range(text)})",
        };
    }

    /// <summary>The finding of a title where the whole range lies on one side of zero; otherwise the plain title.</summary>
    public static string Title(string noun, PairedDifference pair, string a, string b, string plain) =>
        KindOf(pair) == Kind.Clear && pair.Difference.Histories > 1
            ? $"{Listed.Sentence(noun)} are {Direction.Higher(pair.Difference.Median, 0)} in {b} than in {a}"
            : plain;

    /// <summary>`+40 a day (9 in 10: +10 to +90)`, `no clear difference: -40 to +60 a day`, `exactly 0: no difference`.</summary>
    public static string Said(PairedDifference pair, string unit) =>
        KindOf(pair) switch
        {
            Kind.Missing => "n/a",
            Kind.Zero => "exactly 0: no difference",
            _ => DifferenceText.Of(pair).Said(unit),
        };

    /// <summary>The same of a difference at one point of a series.</summary>
    public static string Said(Interval difference, string unit) =>
        difference.Missing ? "n/a"
        : difference is { Low90: 0, High90: 0, Median: 0 } ? "exactly 0: no difference"
        : DifferenceText.Of(difference).Said(unit);

    private static string Range(DifferenceText text) =>
        text.Ninety.Contains(" to ", StringComparison.Ordinal) ? $"9 in 10: {text.Ninety}" : text.Ninety;

    private static Kind KindOf(PairedDifference pair)
    {
        if (pair.A.Missing || pair.B.Missing || pair.Difference.Missing)
            return Kind.Missing;
        if (pair.Exact || pair.Difference is { Low90: 0, High90: 0, Median: 0 })
            return Kind.Zero;
        return DifferenceText.IsClear(pair.Difference) ? Kind.Clear : Kind.Unclear;
    }
}
