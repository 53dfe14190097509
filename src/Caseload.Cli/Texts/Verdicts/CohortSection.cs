using Caseload.Analysis.Headlines;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;
using Caseload.Report.Words;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>Of 1,000 arrests: departed, released and held after 60, 90 and 180 days.</summary>
internal static class CohortSection
{
    public static IEnumerable<Block> Blocks(Verdict verdict)
    {
        List<Row> rows = [];
        foreach (var age in (string[])["60", "90", "180"])
        {
            var departed = verdict[$"cohort_departed.{age}"].Interval;
            if (departed.Missing)
                continue;
            string[] cells =
            [
                IntervalText.Of(departed).Short,
                IntervalText.Of(verdict[$"cohort_released.{age}"].Interval).Short,
                IntervalText.Of(verdict[$"cohort_held.{age}"].Interval).Short,
            ];
            rows.Add(new($"after {age} days", cells, [$"departed {cells[0]}", $"released {cells[1]}", $"held {cells[2]}"]));
        }
        if (rows.Count == 0)
            yield break;
        yield return new Gap();
        yield return new Table(
            [new("Of 1,000 ERO arrests", 24), new("Departed", 18), new("Released", 18), new("Held", 18)],
            rows
        );
        yield return new Paragraph(
            $"People arrested from {Period.Iso(verdict.TargetPeriod?.From ?? verdict.Scenario.Horizon.From)} on. Medians of parts need "
                + "not add up to the whole.",
            Role.Dim
        );
    }
}
