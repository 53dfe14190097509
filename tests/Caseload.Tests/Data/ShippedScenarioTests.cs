using Caseload.Data.Scenarios;
using Caseload.Model;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

public sealed class ShippedScenarioTests
{
    private static readonly DateOnly January = new(2025, 1, 25);

    private static readonly DateOnly May = new(2025, 5, 21);

    public static TheoryData<string> Names => [.. ScenarioFolder.Names(RepositoryPaths.Scenarios)];

    [Fact]
    public void Fifteen_ship()
    {
        string[] names =
        [
            "baseline",
            "beds-100k",
            "border-busy",
            "border-quiet",
            "fast",
            "floor-75",
            "gradual",
            "history-2017",
            "history-2021",
            "judges-plus-700",
            "more-officers",
            "no-target",
            "target-1200",
            "target-1500",
            "target-3000",
        ];
        Assert.Equal(names, ScenarioFolder.Names(RepositoryPaths.Scenarios));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_says_what_it_is_and_where_from(string name)
    {
        var scenario = Read(name);
        Assert.NotEmpty(scenario.Title);
        Assert.NotEmpty(scenario.About);
        Assert.NotNull(scenario.Source);
        if (scenario.Priors is not null)
            return;
        var last = name is "judges-plus-700" ? new DateOnly(2029, 12, 31) : new DateOnly(2026, 12, 31);
        Assert.Equal(new Horizon(new(2025, 1, 20), last), scenario.Horizon);
    }

    [Fact]
    public void Baseline_has_two_rises_and_the_floor()
    {
        var baseline = Read("baseline");
        Assert.Equal([new(January, null, 1200), new(May, null, 3000)], Steps(baseline, "target.national"));
        Assert.Equal([new(January, null, 75)], Steps(baseline, "target.office_floor"));
    }

    [Theory]
    [InlineData("target-1200", 1200)]
    [InlineData("target-1500", 1500)]
    [InlineData("target-3000", 3000)]
    public void Targets_have_one_rise_and_no_floor(string name, double target)
    {
        var scenario = Read(name);
        Assert.Equal(new LeverStep(January, null, target), Steps(scenario, "target.national")[^1]);
        Assert.All(Steps(scenario, "target.office_floor"), s => Assert.Equal(0, s.Value));
        Assert.DoesNotContain(Steps(scenario, "target.national"), s => s.From == May);
    }

    [Fact]
    public void Gradual_is_a_line_over_18_months_and_fast_is_the_target_at_once()
    {
        Assert.Equal([new(January, new(2026, 7, 25), 1500)], Steps(Read("gradual"), "target.national"));
        var (fast, target) = (Read("fast"), Read("target-1500"));
        Assert.Equal(target.Levers.Select(l => l.Lever), fast.Levers.Select(l => l.Lever));
        Assert.All(fast.Levers.Zip(target.Levers), pair => Assert.Equal(pair.Second.Steps, pair.First.Steps));
    }

    [Fact]
    public void Baseline_can_be_run_for_fiscal_year_2024()
    {
        var overrides = new ScenarioOverrides { From = "2023-10-01", To = "2024-09-30" };
        var scenario = ScenarioFile.Read("baseline", RepositoryPaths.Scenarios, TestVocabulary.All, overrides);
        Assert.Equal(366, scenario.Horizon.Days);
    }

    private static Scenario Read(string name) =>
        ScenarioFile.Read(name, RepositoryPaths.Scenarios, new(Catalogue.Levers, Catalogue.Parameters));

    private static IReadOnlyList<LeverStep> Steps(Scenario scenario, string lever) =>
        scenario.Levers.Single(l => string.Equals(l.Lever, lever, StringComparison.Ordinal)).Steps;
}
