using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>The verdict of a run as text, in the order that a reader needs it.</summary>
internal static class VerdictText
{
    /// <param name="verdict">The numbers.</param>
    /// <param name="files">Where the results are, as the user would name it; null if none were written.</param>
    /// <param name="remake">The command that makes the same results again.</param>
    /// <param name="screen">What the terminal can show.</param>
    public static IReadOnlyList<Line> Lines(Verdict verdict, string? files, string remake, Screen screen)
    {
        IEnumerable<Block> blocks =
        [
            .. HeaderSection.Blocks(verdict),
            .. LevelSection.Blocks(verdict, screen),
            .. RecordSection.Blocks(verdict),
            .. CohortSection.Blocks(verdict),
            .. NeedSection.Blocks(verdict),
            .. LimitSection.Blocks(verdict),
            .. WaitSection.Blocks(verdict),
            .. WhoSection.Blocks(verdict),
            .. JudgmentSection.Blocks(verdict),
            .. FooterSection.Blocks(verdict, files, remake),
        ];
        return [.. blocks.SelectMany(block => block.Lines(screen))];
    }
}
