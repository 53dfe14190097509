using System.Text.Json;
using Caseload.Analysis.Claims;
using Caseload.Cli;
using Caseload.Cli.Inputs;
using Caseload.Cli.Runs;
using Caseload.Cli.Screens;
using Caseload.Tests.Analysis;
using Caseload.Tests.Data;
using Xunit;

namespace Caseload.Tests.Cli;

public sealed class ClaimsCommandTests
{
    [Fact]
    public void A_claim_is_told_as_json_with_its_evidence_and_its_command()
    {
        var ended = InProcess.Run(null, "claims", "announced-2025-01-26", "--json");
        Assert.Equal((ExitCode.Done, ""), (ended.Code, ended.Error));
        var claim = JsonDocument.Parse(ended.Out).RootElement.GetProperty("claims").EnumerateArray().Single();
        Assert.Equal("announced-2025-01-26", claim.GetProperty("id").GetString());
        Assert.Equal("different_definition", claim.GetProperty("status").GetString());
        Assert.Equal("caseload claims announced-2025-01-26", claim.GetProperty("command").GetString());
        var figure = claim.GetProperty("evidence")[0].GetProperty("figures")[0];
        Assert.Equal(817, figure.GetProperty("value").GetDouble(), 1.0);
        Assert.Equal("2025-01-26", figure.GetProperty("period").GetProperty("from").GetString());
    }

    [Theory]
    [InlineData(40)]
    [InlineData(100)]
    public void A_claim_is_told_on_a_terminal(int width)
    {
        var screen = new Screen(width, true, true, false, false);
        var ended = InProcess.Run(null, screen, TestContext.Current.CancellationToken, "claims", "arrests-1224-june");
        Assert.Equal(ExitCode.Done, ended.Code);
        Assert.Contains("1,223", ended.Out, StringComparison.Ordinal);
        Assert.Contains("1,008", ended.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims announced-2025-01-27", "did you mean announced-2025-01-26?")]
    [InlineData("claims one two", "one argument too many")]
    [InlineData("claims --jsn", "did you mean --json?")]
    public void A_fault_is_told_in_one_line(string arguments, string told)
    {
        var ended = InProcess.Run(null, arguments.Split(' '));
        Assert.Equal((ExitCode.BadInput, ""), (ended.Code, ended.Out));
        Assert.Contains(told, ended.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Histories_of_a_claim_are_those_of_its_scenario_with_its_number_set()
    {
        var inputs = ModelInputs.Read(new Home(RepositoryPaths.Root));
        var runs = new ClaimRuns(inputs, null, TestContext.Current.CancellationToken);
        var asked = ClaimExperiments.Of(ShippedClaims.All.Single(c => c.Id is "target-range-2025-01"))!;
        var low = runs.Carry(Few(asked) with { Set = "target.national=2025-01-26:1" });
        Assert.Equal(new(2025, 3, 15), low.To);
        Assert.All(low.Columns.Single(c => c.Headline.Name is "arrests").Values, v => Assert.InRange(v, 1, 5_000));
        var none = runs.Carry(Few(asked) with { Less = asked.Scenario });
        Assert.All(none.Columns.Single(c => c.Headline.Name is "arrests").Values, v => Assert.Equal(0, v));
    }

    private static ClaimExperiment Few(ClaimExperiment asked) => asked with { Histories = 2, To = new(2025, 3, 15) };
}
