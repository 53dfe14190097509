using Caseload.Analysis.Verdicts;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>The mark of what rests on judgment; the footer says what it means.</summary>
internal static class Marks
{
    public const string Judgment = "(j)";

    public static string Of(VerdictLine line) => line.Judgment ? " " + Judgment : "";
}
