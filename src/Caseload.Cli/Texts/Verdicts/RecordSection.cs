using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;
using Caseload.Report.Words;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>The simulated means beside the record, over exactly the days that the record covers.</summary>
internal static class RecordSection
{
    private static readonly (string Name, string Label)[] Shown =
    [
        ("arrests", "ERO arrests a day"),
        ("bookins", "ICE book-ins a day"),
        ("detained", "People detained"),
        ("departures", "Departures a day"),
    ];

    public static IEnumerable<Block> Blocks(Verdict verdict)
    {
        List<Row> rows = [];
        foreach (var (name, label) in Shown)
        {
            var line = verdict.Lines.FirstOrDefault(l => l.Name.Equals($"{name}.recorded", StringComparison.Ordinal));
            if (line?.Record is not { } record || line.RecordPeriod is not { } period)
                continue;
            var simulated = IntervalText.Of(line.Interval).Short;
            var recorded = Digits.Whole.Text(record);
            rows.Add(
                new(
                    label,
                    [recorded, simulated, period.ToString()],
                    [$"record {recorded}", $"simulated {simulated}", $"{period}"]
                )
            );
        }
        if (rows.Count == 0)
            yield break;
        yield return new Gap();
        yield return new Table(
            [new("Beside the record", 20), new("Record", 10, Right: true), new("Simulated", 26), new("Over", 24)],
            rows
        );
        if (!verdict.Scenario.Name.Equals("baseline", StringComparison.Ordinal))
            yield return new Paragraph("The record is of policies as they were: it does not test this scenario.", Role.Dim);
    }
}
