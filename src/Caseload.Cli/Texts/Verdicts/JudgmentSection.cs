using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;

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
        var without = IntervalText.Of(judgment.Without).Said;
        var histories = judgment.Histories == 1 ? "the first history" : $"the first {Digits.Whole.Text(judgment.Histories)} histories";
        var text = DifferenceText.Of(judgment.Difference);
        var rests = judgment.Difference is { Low90: 0, High90: 0, Median: 0 } ? "none of it" : text.Said(" a day");
        return $"Of arrests, {rests} rests on judgment (j): how far officers' time follows the target's height "
            + $"({Judgment.Parameter}). With 0 for it arrests are {without} a day, in {histories}.";
    }
}
