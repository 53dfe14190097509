using Caseload.Data.Errors;
using Caseload.Data.Scenarios;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>`--set lever=value`.</summary>
public sealed class LeverSettingTests
{
    [Fact]
    public void A_value_from_the_first_day_and_from_a_date()
    {
        LeverStep[] expected = [new(new(2024, 2, 1), null, 1000), new(new(2024, 3, 1), null, 1500)];
        Assert.Equal(expected, Set("target.national=1000", "target.national=2024-03-01:1500 arrests/day"));
        Assert.Equal(expected[..1], Set("target.national=2024-03-01:1500", "target.national=1000"));
    }

    [Theory]
    [InlineData("target.national")]
    [InlineData("=5")]
    [InlineData("target.nationl=5")]
    [InlineData("target.push.gain=1")]
    [InlineData("target.national=")]
    [InlineData("target.national=-5")]
    [InlineData("target.national=5 beds")]
    [InlineData("target.national=2023-02-29:5")]
    [InlineData("target.national=2024-03-01:")]
    [InlineData("policy.no_bond_memo=2")]
    [InlineData("target.national=NaN")]
    public void Anything_else_is_refused(string set)
    {
        var error = Assert.Throws<UserError>(() => Set(set));
        Assert.StartsWith($"--set '{set}': ", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Expected);
    }

    private static IReadOnlyList<LeverStep> Set(params string[] sets) =>
        ScenarioCase.Read(ScenarioCase.Head, new ScenarioOverrides { Set = sets }).Levers.Single().Steps;
}
