using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;
using Caseload.Report.Words;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>Who is arrested, by criminality, with fiscal year 2024 beside it.</summary>
internal static class WhoSection
{
    private static readonly (string Name, string Label)[] Classes =
    [
        ("convicted", "Convicted"),
        ("pending", "Pending charges"),
        ("other", "Other immigration violator"),
        ("convicted_or_charged", "Convicted or charged"),
    ];

    public static IEnumerable<Block> Blocks(Verdict verdict)
    {
        List<Row> rows = [];
        foreach (var (name, label) in Classes)
        {
            var line = verdict[$"criminality.{name}"];
            if (line.Interval.Missing)
                continue;
            var simulated = IntervalText.Percent(line.Interval).Short;
            var record = line.Record is { } share ? Shares.Percent(share) : "no record";
            rows.Add(new(label + Marks.Of(line), [simulated, record], [$"simulated {simulated}", $"FY2024 record {record}"]));
        }
        if (rows.Count == 0)
            yield break;
        yield return new Gap();
        yield return new Table([new("Arrested, criminality", 31), new("Simulated", 24), new("Record, FY2024", 16)], rows);
        if (verdict.Confounded)
            yield return new Paragraph(
                "The priorities of January 2025 and the target began in the same weeks: what each did to criminality is confounded."
            );
    }
}
