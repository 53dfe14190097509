using Caseload.Analysis.Headlines;
using Caseload.Analysis.Verdicts;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Analysis;

/// <summary>Targets that change, and targets whose parts do not add up.</summary>
public sealed class TargetTests
{
    private static readonly Horizon Year = new(new(2025, 1, 20), new(2025, 12, 31));

    [Fact]
    public void Floors_disagree_with_a_target_until_it_rises_above_their_sum()
    {
        var parts = TargetParts.Disagreement(
            Scenario(
                new("target.national", [new(new(2025, 1, 25), null, 1200), new(new(2025, 5, 21), null, 3000)]),
                new("target.office_floor", [new(new(2025, 1, 25), null, 75)])
            )
        );
        Assert.Equal(new TargetParts(new(2025, 1, 25), 1200, 75) { Until = new(2025, 5, 20) }, parts);
    }

    [Fact]
    public void Floors_may_disagree_to_the_end()
    {
        var parts = TargetParts.Disagreement(
            Scenario(new("target.national", [new(Year.From, null, 1200)]), new("target.office_floor", [new(Year.From, null, 75)]))
        );
        Assert.Equal(new TargetParts(Year.From, 1200, 75), parts);
    }

    [Fact]
    public void A_ramp_goes_from_its_first_day_to_the_day_on_which_it_is_reached()
    {
        var change = Change(new LeverStep(new(2025, 2, 1), new(2025, 2, 10), 1000));
        Assert.Equal(new TargetChange(new(2025, 2, 1), 100, new(2025, 2, 10), 1000), change);
    }

    [Fact]
    public void A_target_that_ends_changes_to_none() =>
        Assert.Equal(
            new TargetChange(Year.From, 1200, new(2025, 4, 1), 0),
            Change(new(Year.From, null, 1200), new(new(2025, 4, 1), null, 0))
        );

    [Fact]
    public void One_target_does_not_change()
    {
        Assert.Null(Change(new LeverStep(new(2025, 1, 25), null, 1200)));
        Assert.Null(Change(new LeverStep(Year.From, null, 0)));
    }

    private static TargetChange? Change(params LeverStep[] steps) =>
        TargetChange.Of(Goal.Of(Scenario(new LeverSchedule("target.national", steps))), Year);

    private static Scenario Scenario(params LeverSchedule[] levers) => new("x", "x", "", null, Year) { Levers = levers };
}
