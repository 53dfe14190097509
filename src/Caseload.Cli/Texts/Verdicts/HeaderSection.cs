using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>What was run, and the answer in two or three sentences.</summary>
internal static class HeaderSection
{
    public static IEnumerable<Block> Blocks(Verdict verdict)
    {
        var scenario = verdict.Scenario;
        yield return new Paragraph($"{scenario.Name}: {scenario.Title}", Role.Strong);
        var histories = Digits.Whole.Text(verdict.Histories) + (verdict.Histories == 1 ? " history" : " histories");
        yield return new Paragraph(
            $"{Analysis.Headlines.Period.Iso(scenario.Horizon.From)} to {Analysis.Headlines.Period.Iso(scenario.Horizon.To)}, "
                + $"{histories}, seed {verdict.Seed}",
            Role.Dim
        );
        yield return new Gap();
        yield return new Paragraph(Answer(verdict), Role.Strong);
        if (verdict.Disagreement is { } parts)
            yield return new Paragraph(
                $"From {Analysis.Headlines.Period.Iso(parts.From)} the floors of the offices add up to {Digits.Whole.Text(parts.Floor)} x "
                    + $"{Model.Records.Office.Count} = {Digits.Whole.Text(parts.Sum)}: more than the national target of "
                    + $"{Digits.Whole.Text(parts.National)}."
            );
        yield return new Gap();
    }

    private static string Answer(Verdict verdict)
    {
        var arrests = IntervalText.Of(verdict["arrests.period"].Interval).Median;
        var departures = IntervalText.Of(verdict["departures.period"].Interval).Median;
        var flows =
            $"{Months.Said(verdict.Period)} ERO arrests are about {arrests} a day and departures about {departures} a day.";
        return string.Join(
            ' ',
            new[] { Met(verdict), flows, Limit(verdict), NeedSection.Short(verdict) }.Where(s => s.Length > 0)
        );
    }

    private static string Met(Verdict verdict)
    {
        if (verdict.TargetPeriod is null)
            return "No target stands in this scenario.";
        var weeks = verdict["weeks_at_target"].Interval;
        return weeks.Missing
            ? "No full week lies under the target."
            : $"{(verdict.SumOfFloors ? "The target, the sum of the floors," : "The target")} is met in {IntervalText.OfHundred(weeks).Median} weeks of 100.";
    }

    private static string Limit(Verdict verdict)
    {
        var most = LimitSection.Arrests.Where(l => !Line(l).Missing).OrderByDescending(l => Line(l).Median).FirstOrDefault();
        return most.Name is null || Line(most).Median <= 0 ? "" : most.Sentence;

        Interval Line((string Name, string Said, string Sentence) limit) => verdict[$"arrests_limit.{limit.Name}"].Interval;
    }
}
