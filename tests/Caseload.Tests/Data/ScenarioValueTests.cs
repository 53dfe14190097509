using Caseload.Data.Errors;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>Numbers, units and ranges in scenario files.</summary>
public sealed class ScenarioValueTests
{
    [Theory]
    [InlineData("1200", 1200)]
    [InlineData("1200 arrests/day", 1200)]
    [InlineData("'1200'", 1200)]
    [InlineData("1.2e3", 1200)]
    [InlineData("-0", 0)]
    public void A_value_may_carry_its_unit(string text, double value) =>
        Assert.Equal([new LeverStep(new(2024, 2, 1), null, value)], ScenarioCase.Steps($"  target.national: {text}\n"));

    [Theory]
    [InlineData("80000 arrests", "the unit 'arrests' is not that of")]
    [InlineData("80,000", "is not a number")]
    [InlineData("NaN", "is not a number")]
    [InlineData(".nan", "is not a number")]
    [InlineData(".inf", "is not a number")]
    [InlineData("Infinity", "is not a number")]
    [InlineData("1e999", "is not a number")]
    [InlineData("0x10", "is not a number")]
    [InlineData("many", "is not a number")]
    [InlineData("-1", "is out of range")]
    [InlineData("2000000", "is out of range")]
    [InlineData("", "has no value")]
    [InlineData("[]", "has no value")]
    [InlineData("{ from: 2024-02-02, value: 1 }", "one step without a list")]
    public void A_wrong_value_is_refused_at_its_place(string text, string what)
    {
        var error = Assert.Throws<UserError>(() => ScenarioCase.Steps($"  custody.beds.contract: {text}\n"));
        Assert.Contains(what, error.What, StringComparison.Ordinal);
        Assert.Equal(4, error.Line);
        Assert.NotNull(error.Expected);
    }

    [Fact]
    public void A_value_out_of_range_names_the_range()
    {
        var error = ScenarioCase.Refused(ScenarioCase.Head + "levers:\n  custody.beds.contract: -5 beds\n", 4, 26);
        Assert.Equal("0 to 1000000 beds", error.Expected);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("0.5")]
    [InlineData("yes")]
    [InlineData("true")]
    public void A_switch_is_0_or_1(string text)
    {
        var error = ScenarioCase.Refused(ScenarioCase.Head + $"levers:\n  policy.no_bond_memo: {text}\n", 4, 24);
        Assert.Contains("0 or 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_are_pinned_or_given_a_range()
    {
        const string Text =
            "parameters:\n  target.push.fade_half_life: { low: 14, central: 35 days, high: 90 }\n  target.push.gain: 1\n";
        ParameterRange[] expected = [new("target.push.fade_half_life", 14, 35, 90), new("target.push.gain", 1, 1, 1)];
        Assert.Equal(expected, ScenarioCase.Read(ScenarioCase.Head + Text).Parameters);
    }

    [Theory]
    [InlineData("target.push.gain: { low: 2, central: 1, high: 3 }", "out of order")]
    [InlineData("target.push.gain: { low: 2, high: 3 }", "has no central")]
    [InlineData("target.push.gain: [1, 2, 3]", "is a list")]
    [InlineData("target.push.gain: -1", "is out of range")]
    [InlineData("workforce.detailees.fte_share: 1.5", "is out of range")]
    [InlineData("target.push.gain: 1 days", "the unit 'days' is not that of")]
    public void A_wrong_range_is_refused(string text, string what)
    {
        var error = Assert.Throws<UserError>(() => ScenarioCase.Read($"{ScenarioCase.Head}parameters:\n  {text}\n"));
        Assert.Contains(what, error.What, StringComparison.Ordinal);
        Assert.Equal(4, error.Line);
    }

    [Fact]
    public void A_parameter_that_may_be_negative_may_be_set_so() =>
        Assert.Equal(-2, ScenarioCase.Read(ScenarioCase.Head + "parameters:\n  courts.vd.logit_a: -2\n").Parameters[0].Central);
}
