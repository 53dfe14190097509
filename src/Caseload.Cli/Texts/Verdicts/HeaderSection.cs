using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Cli.Layout;
using Caseload.Cli.Screens;
using Caseload.Report.Words;

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
            $"{Period.Iso(scenario.Horizon.From)} to {Period.Iso(scenario.Horizon.To)}, {histories}, seed {verdict.Seed}",
            Role.Dim
        );
        if (verdict.Set.Count > 0)
            yield return new Paragraph($"Set on the command line: {string.Join(", ", verdict.Set)}");
        yield return new Gap();
        yield return new Paragraph(Answer(verdict), Role.Strong);
        if (verdict.TargetChange is { } change)
            yield return new Paragraph(TargetText.Changes(change));
        if (verdict.Disagreement is { } parts)
            yield return new Paragraph(TargetText.Disagrees(parts));
        yield return new Gap();
    }

    private static string Answer(Verdict verdict)
    {
        var arrests = IntervalText.Of(verdict["arrests.period"].Interval).About(" a day");
        var departures = IntervalText.Of(verdict["departures.period"].Interval).About(" a day");
        string[] sentences =
        [
            TargetText.Met(verdict),
            $"{Months.Said(verdict.Period)} ERO arrests are {arrests}{TargetText.Against(verdict)}.",
            $"Departures are {departures}.",
            Limit(verdict),
            NeedSection.Short(verdict),
        ];
        return string.Join(' ', sentences.Where(s => s.Length > 0));
    }

    private static string Limit(Verdict verdict)
    {
        var most = LimitSection.Arrests.Where(l => !Line(l).Missing).OrderByDescending(l => Line(l).Median).FirstOrDefault();
        return most.Name is null || Line(most).Median <= 0 ? "" : most.Sentence;

        Interval Line((string Name, string Said, string Sentence) limit) => verdict[$"arrests_limit.{limit.Name}"].Interval;
    }
}
