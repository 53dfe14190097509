using System.Text;
using Caseload.Data.Errors;
using Caseload.Data.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>Keys and names that are not there (field case C16).</summary>
public sealed class ScenarioNamesTests
{
    [Theory]
    [InlineData("target.nationl", "target.national")]
    [InlineData("Target.National", "target.national")]
    [InlineData("workforce.detailee", "workforce.detailees.ramp")]
    [InlineData("custody.bed.contract", "custody.beds.contract")]
    [InlineData("policy.no_bond", "policy.no_bond_memo")]
    [InlineData("custody.beds.contract.2025_04", "custody.beds.contract")]
    [InlineData("policy.fow_required.from_2025_05", "policy.fow_required")]
    public void A_wrong_lever_gets_the_nearest(string written, string nearest)
    {
        var error = ScenarioCase.Refused(ScenarioCase.Head + $"levers:\n  {written}: 1\n", 4, 3);
        Assert.Equal(nearest, error.Nearest);
        Assert.EndsWith($"did you mean {nearest}?", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".yaml")]
    [InlineData("..yaml")]
    [InlineData("a/...yaml")]
    public void A_file_whose_name_names_nothing_is_refused(string file)
    {
        var error = Assert.Throws<UserError>(() =>
            ScenarioFile.Parse(Encoding.UTF8.GetBytes(ScenarioCase.Head), file, RepositoryPaths.Scenarios, TestVocabulary.All)
        );
        Assert.Equal("NAME.yaml", error.Expected);
    }

    [Fact]
    public void A_parameter_under_levers_is_told_so()
    {
        var error = ScenarioCase.Refused(ScenarioCase.Head + "levers:\n  target.push.gain: 1\n", 4, 3);
        Assert.Contains("is a parameter, not a lever", error.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lever_under_parameters_is_told_so()
    {
        var error = ScenarioCase.Refused(ScenarioCase.Head + "parameters:\n  target.national: 1\n", 4, 3);
        Assert.Contains("is a lever, not a parameter", error.What, StringComparison.Ordinal);
    }

    [Fact]
    public void An_observation_is_never_an_input()
    {
        const string Id = "courts.completions_total.fy2024";
        var error = ScenarioCase.Refused(ScenarioCase.Head + $"parameters:\n  {Id}: 1\n", 4, 3);
        Assert.Contains("is an observation", error.What, StringComparison.Ordinal);
        ScenarioCase.Refused(ScenarioCase.Head + $"levers:\n  {Id}: 1\n", 4, 3);
    }

    [Theory]
    [InlineData("horizont: { from: 2024-01-01 }\n", 3, 1, "horizon")]
    [InlineData("lever:\n  target.national: 1\n", 3, 1, "levers")]
    [InlineData("levers:\n  target.national:\n    - { form: 2024-02-02, value: 1 }\n", 5, 9, "from")]
    [InlineData("parameters:\n  target.push.gain: { low: 1, centre: 2, high: 3 }\n", 4, 31, "central")]
    public void A_wrong_key_gets_the_nearest(string text, int line, int column, string nearest) =>
        Assert.Equal(nearest, ScenarioCase.Refused(ScenarioCase.Head + text, line, column).Nearest);

    /// <summary>Field case C15.</summary>
    [Theory]
    [InlineData("levers:\n  target.national: 1\nlevers:\n  target.cap: 1\n", 5, 1, "line 3 and line 5")]
    [InlineData("levers:\n  target.national: 1\n  target.national: 2\n", 5, 3, "line 4 and line 5")]
    [InlineData("levers:\n  target.national:\n    - { from: 2024-02-02, value: 1, value: 2 }\n", 5, 37, "line 5 and line 5")]
    public void A_key_twice_is_refused_with_both_lines(string text, int line, int column, string lines) =>
        Assert.Contains(lines, ScenarioCase.Refused(ScenarioCase.Head + text, line, column).What, StringComparison.Ordinal);
}
