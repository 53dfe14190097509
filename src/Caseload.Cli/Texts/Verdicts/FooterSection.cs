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
            "A simulated history is one run of the system with its own draw of what is uncertain and of chance. The bands hold "
                + "what the model knows to be uncertain; they do not hold what it leaves out. Departures are departures from ICE "
                + "custody, with voluntary departure.",
            Role.Dim
        );
        if (verdict.Judgment is not null || verdict.Lines.Any(line => line.Judgment))
            yield return new Paragraph($"{Marks.Judgment} rests on judgment.", Role.Dim);
        if (verdict.NotEstimable.Count > 0)
            yield return new Paragraph(
                $"Not estimable: the scenario sets {string.Join(", ", verdict.NotEstimable)}, which has no coefficient in the model and changes nothing."
            );
        if (verdict.Histories == 1)
            yield return new Paragraph("One history gives no interval: all quantiles are equal.", Role.Dim);
        yield return new Gap();
        if (files is not null)
            yield return new Facts("Results", [files]);
        yield return new Facts("Remake", [remake]);
    }
}
