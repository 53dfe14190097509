using Caseload.Report.Figures;
using Caseload.Report.Sections;
using Caseload.Report.Words;

namespace Caseload.Report.Comparisons;

/// <summary>How far to trust this: `baseline` against the record, and what of the difference rests on judgment.</summary>
internal static class PairTrust
{
    public static Section Of(PairContext context) => TrustSection.Of(context.Inputs.Ground, [.. Judged(context)]);

    private static IEnumerable<string> Judged(PairContext context)
    {
        if (context.Comparison.Judgment is { } judgment)
            yield return "**What rests on judgment.** How far officers' time follows the height of a target is not on record "
                + $"(`{Analysis.Verdicts.Judgment.Parameter}`). In the first {Words(judgment.Histories)} the difference in ERO arrests is "
                + $"{DifferenceText.Of(judgment.AsDrawn).Said(" a day")} as drawn, {DifferenceText.Of(judgment.Pinned).Said(" a day")} with it at 0. "
                + $"What it adds, pair by pair: {DifferenceText.Of(judgment.OnJudgment).Said(" a day")}.";
        yield return "**What pairing does not do.** The same chance in both takes chance and parameters out of the difference where they move both "
            + "together. It does not take out what the model leaves out of both.";
    }

    private static string Words(int pairs)
    {
        var text = PairAnswer.Pairs(pairs);
        return char.ToLowerInvariant(text[0]) + text[1..];
    }
}
