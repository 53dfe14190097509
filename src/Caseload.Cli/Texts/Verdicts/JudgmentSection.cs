using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;
using Caseload.Report.Words;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>What rests on judgment: how arrests differ if officers' time does not follow the height of the target.</summary>
internal static class JudgmentSection
{
    public static IEnumerable<Block> Blocks(Verdict verdict)
    {
        if (verdict.Judgment is not { } judgment)
            yield break;
        yield return new Gap();
        yield return new Facts("Judgment", [Said(judgment)]);
    }

    private static string Said(Judgment judgment)
    {
        var drawn = IntervalText.Of(judgment.Drawn).Said(" a day");
        var without = IntervalText.Of(judgment.Without).Said(" a day");
        var histories =
            judgment.Histories == 1 ? "the first history" : $"the first {Digits.Whole.Text(judgment.Histories)} histories";
        var difference = DifferenceText.Of(judgment.Difference).Said(" a day");
        return $"How far officers' time follows the target's height rests on judgment (j): {Judgment.Parameter}. "
            + $"In {histories} ERO arrests are {drawn} as drawn, {without} with it at 0. "
            + $"What it adds, history by history: {difference}.";
    }
}
