using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Model.Records;

namespace Caseload.Analysis.Claims;

/// <summary>Reads what simulated histories gave: is the number reached, when, and what stops it.</summary>
internal static class FeasibilityTest
{
    public static ClaimResult Of(Claim claim, ClaimOutcome outcome, ClaimGround ground)
    {
        List<ClaimFigure> figures = [.. outcome.Columns.Select(c => Figure(c.Headline, c.Values, outcome))];
        if (outcome.Experiment.Less is not null)
            return new(
                ClaimTest.Comparison,
                ClaimStatus.NotCheckable,
                figures,
                "Not estimable: the sign of this effect is assumed in the model (self_departure.exposure_effect, 0 or more), so histories cannot test it."
            );
        if (claim.Kind == ClaimKind.Target)
            figures.AddRange(Recorded(claim, ground));
        var reached = figures[0].Simulated!;
        return new(
            ClaimTest.Feasibility,
            2 * reached.Reached >= reached.Histories ? ClaimStatus.Consistent : ClaimStatus.NotReached,
            figures,
            claim.Measure switch
            {
                "immigration_judges" => "The claim is of the new cases of its year; the histories have those of 2025, then held.",
                "beds_funded" =>
                    "Money for beds is not beds: the histories have the net growth of contract beds a month that is thought possible.",
                _ => "",
            }
        );
    }

    private static ClaimFigure Figure(Headline headline, double[] values, ClaimOutcome outcome)
    {
        var interval = Interval.Of(values);
        var of = outcome.Experiment;
        return new(
            headline.Definition.TrimEnd('.'),
            headline.Unit,
            interval.Median,
            of.Less is null ? $"scenario {of.Scenario}" : $"scenario {of.Scenario} less {of.Less}, same chance"
        )
        {
            Name = headline.Name,
            Simulated = interval,
            Judgment = headline.Judgment,
            Period = headline.Unit is HeadlineUnits.Date ? new(outcome.To, outcome.To) : null,
        };
    }

    // Full recorded weeks from the claim's first day on.
    private static IEnumerable<ClaimFigure> Recorded(Claim claim, ClaimGround ground)
    {
        var level = (claim.Low ?? 0) * (claim.Scope is Claim.EachOffice ? Office.Count : 1);
        var series = ground.Records.Arrests;
        List<(DateOnly Sunday, double PerDay)> weeks =
        [
            .. series
                .WeekStart.Select((sunday, i) => (sunday, series.Value[i] / 7, series.DaysCovered[i]))
                .Where(w => w.Item3 == 7 && w.sunday >= claim.From)
                .Select(w => (w.sunday, w.Item2)),
        ];
        if (weeks.Count == 0)
            yield break;
        var period = new Period(weeks[0].Sunday, weeks[^1].Sunday.AddDays(6));
        const string Source = "data/series/arrests_weekly_national.csv";
        yield return new("Recorded weeks at the number", $"of {weeks.Count} weeks", weeks.Count(w => w.PerDay >= level), Source)
        {
            Period = period,
        };
        var most = weeks.MaxBy(w => w.PerDay);
        yield return new("ERO arrests in the recorded week that has most", "per day", most.PerDay, Source)
        {
            Period = new(most.Sunday, most.Sunday.AddDays(6)),
        };
    }
}
