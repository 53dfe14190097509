using System.Text.Json;
using Caseload.Cli;
using Xunit;

namespace Caseload.Tests.Cli;

public sealed class CompareCommandTests
{
    [Fact]
    public void Equal_scenarios_under_another_name_have_no_difference()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("same.yaml"), "title: Another name\nextends: target-1200\n");
        var ended = InProcess.Run(
            folder.Path,
            ["compare", "target-1200", folder.At("same.yaml"), "--runs", "3", .. InProcess.Short]
        );
        Assert.Equal((ExitCode.Done, ""), (ended.Code, ended.Error));
        Assert.Contains("No difference", ended.Out, StringComparison.Ordinal);
        var values = File.ReadLines(folder.At("out", "target-1200-vs-same", "difference.csv")).Skip(1);
        Assert.All(values, line => Assert.Matches(",0?$", line));
    }

    [Fact]
    public void Json_gives_null_for_the_factor_of_an_exact_zero()
    {
        using var folder = new TemporaryFolder();
        var ended = InProcess.Run(
            folder.Path,
            ["compare", "target-1200", "target-1200", "--runs", "2", "--json", .. InProcess.Short]
        );
        using var json = JsonDocument.Parse(ended.Out);
        Assert.True(json.RootElement.GetProperty("exact").GetBoolean());
        Assert.All(
            json.RootElement.GetProperty("differences").EnumerateArray(),
            pair => Assert.Equal(JsonValueKind.Null, pair.GetProperty("variance_reduction").ValueKind)
        );
    }

    [Fact]
    public void Two_targets_differ_and_the_text_says_what_rests_on_judgment()
    {
        using var folder = new TemporaryFolder();
        var ended = InProcess.Run(folder.Path, ["compare", "target-1200", "target-3000", "--runs", "4", .. InProcess.Short]);
        Assert.Equal(ExitCode.Done, ended.Code);
        Assert.StartsWith("target-3000 less target-1200, same chance\n", ended.Out, StringComparison.Ordinal);
        Assert.Contains("target.pressure.follow_share", ended.Out, StringComparison.Ordinal);
        Assert.Contains("Results     out/target-1200-vs-target-3000\n", ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Series_of_single_histories_are_not_offered()
    {
        var ended = InProcess.Run(null, "compare", "target-1200", "target-1500", "--keep-runs", "3");
        Assert.Equal(ExitCode.BadInput, ended.Code);
        Assert.StartsWith("--keep-runs is not an option of `caseload compare`", ended.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Histories_that_start_on_different_days_cannot_be_paired()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(
            folder.At("late.yaml"),
            "title: Late\nextends: target-1200\nhorizon: { from: 2025-03-01, to: 2025-06-30 }\n"
        );
        var ended = InProcess.Run(folder.Path, "compare", "target-1200", folder.At("late.yaml"), "--runs", "1");
        Assert.Equal(ExitCode.BadInput, ended.Code);
        Assert.Contains("give --from", ended.ErrorLine, StringComparison.Ordinal);
    }
}
