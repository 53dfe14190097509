using Caseload.Analysis.Forecasts.Origins;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

public sealed class AdministrationChangeTests
{
    [Theory]
    [InlineData("2024-06-01", 182, false, false)]
    [InlineData("2024-11-05", 182, true, false)]
    [InlineData("2024-11-06", 182, true, true)]
    [InlineData("2025-01-20", 182, true, true)]
    [InlineData("2025-01-21", 182, false, false)]
    public void A_change_lies_ahead_until_its_day_and_is_known_from_the_day_after_the_election(
        string origin,
        int days,
        bool ahead,
        bool elected
    )
    {
        var change = AdministrationChange.Ahead(DateOnly.Parse(origin, System.Globalization.CultureInfo.InvariantCulture), days);
        Assert.Equal(ahead, change is not null);
        Assert.Equal(elected, change?.Elected ?? false);
    }

    [Fact]
    public void The_step_is_of_the_changes_before_the_origin()
    {
        // 2017: 292 a day in the half year before, 407 in the 16 weeks after; 2021: 214 and 98 (arrests_weekly_national).
        var step = AdministrationChange.Step(Lab.Records.Arrests, new(2024, 11, 24));
        Assert.InRange(step.Mean, 0.45, 0.65);
        Assert.InRange(step.Deviation, 0.2, 0.4);
        var first = AdministrationChange.Step(Lab.Records.Arrests, new(2018, 1, 7));
        Assert.InRange(first.Mean, 0.25, 0.4);
        Assert.Equal(0, first.Deviation);
    }

    [Fact]
    public void Before_the_election_half_of_the_parts_have_no_step()
    {
        double[] steps = [.. Enumerable.Range(0, 8).Select(p => AdministrationChange.StepOf(p, 8, false, (0.5, 0.3)))];
        Assert.Equal(4, steps.Count(s => s == 0));
        Assert.Equal(0.5, Enumerable.Range(0, 8).Average(p => AdministrationChange.StepOf(p, 8, true, (0.5, 0.3))), 12);
    }
}
