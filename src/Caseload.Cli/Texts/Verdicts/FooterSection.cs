using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>What a history is, where the results are, and the command that makes them again.</summary>
internal static class FooterSection
{
    public static IEnumerable<Block> Blocks(Verdict verdict, string? files, string remake)
    {
        yield return new Gap();
        yield return new Paragraph(
            HistoryText.Of(verdict.Vary) + " Departures are departures from ICE custody, with voluntary departure.",
            Role.Dim
        );
        if (verdict.Judgment is not null || verdict.Lines.Any(line => line.Judgment))
            yield return new Paragraph($"{Marks.Judgment} rests on judgment.", Role.Dim);
        if (verdict.NotEstimable.Count > 0)
            yield return new Paragraph(
                $"Not estimable: the scenario sets {string.Join(", ", verdict.NotEstimable)}, "
                    + (verdict.NotEstimable.Count == 1 ? "which has no coefficient" : "which have no coefficients")
                    + " in the model and "
                    + (verdict.NotEstimable.Count == 1 ? "changes nothing." : "change nothing.")
            );
        if (HistoryText.Few(verdict.Histories) is { } few)
            yield return new Paragraph(few, Role.Dim);
        yield return new Gap();
        if (files is not null)
            yield return new Facts("Results", [files]);
        yield return new ShellCommand("Remake", remake);
    }
}
