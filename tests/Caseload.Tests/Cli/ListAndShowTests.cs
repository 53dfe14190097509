using System.Text.Json;
using Caseload.Cli;
using Caseload.Cli.Screens;
using Caseload.Model;
using Xunit;

namespace Caseload.Tests.Cli;

public sealed class ListAndShowTests
{
    [Theory]
    [InlineData("scenarios")]
    [InlineData("levers")]
    [InlineData("parameters")]
    [InlineData("measures")]
    [InlineData("series")]
    [InlineData("laws")]
    public void All_kinds_can_be_listed_one_a_line(string kind)
    {
        var ended = InProcess.Run(null, "list", kind);
        Assert.Equal((ExitCode.Done, ""), (ended.Code, ended.Error));
        Assert.All(ended.Out.TrimEnd('\n').Split('\n'), line => Assert.Matches(@"^\S", line));
    }

    [Fact]
    public void A_bare_list_names_the_scenarios_and_what_else_there_is()
    {
        var ended = InProcess.Run(null, "list");
        Assert.Contains("target-1200      1,200 arrests a day\n", ended.Out, StringComparison.Ordinal);
        Assert.Contains("caseload list levers|parameters|measures|series|laws", ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_listed_can_be_shown()
    {
        foreach (var kind in (string[])["scenarios", "levers", "parameters", "measures", "series", "laws"])
        foreach (var line in InProcess.Run(null, "list", kind).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = line.Split("  ")[0];
            Assert.Equal((name, ExitCode.Done), (name, InProcess.Run(null, "show", name).Code));
        }
    }

    [Fact]
    public void A_scenario_names_the_unit_of_each_lever()
    {
        var text = InProcess.Run(null, "show", "floor-75").Out;
        Assert.Contains("target.office_floor [arrests/day/office]\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("detained_daily_national", 1)]
    [InlineData("ohss_ero_arrests_monthly.csv", 3)]
    public void A_record_that_a_page_names_by_its_file_can_be_shown(string file, int series)
    {
        var ended = InProcess.Run(null, "show", file);
        Assert.Equal(ExitCode.Done, ended.Code);
        Assert.Equal(series, ended.Out.Split(", an observed series").Length - 1);
    }

    [Fact]
    public void The_order_of_the_day_is_shown()
    {
        var lines = InProcess.Run(null, "show", "day").Out.TrimEnd('\n').Split('\n');
        Assert.Equal(Catalogue.Stages.Count, lines.Count(l => char.IsAsciiDigit(l[0])));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(100)]
    public void A_terminal_gets_no_line_wider_than_itself(int width)
    {
        var screen = new Screen(width, true, true, false, false);
        foreach (
            var arguments in (string[][])
                [
                    ["list"],
                    ["list", "series"],
                    ["show", "arrests_weekly"],
                    ["show", "target.pressure.follow_share"],
                ]
        )
        {
            var ended = InProcess.Run(null, screen, TestContext.Current.CancellationToken, arguments);
            var longest = ended.Out.Split('\n').Where(l => l.Contains(' ', StringComparison.Ordinal)).Max(l => l.Length);
            Assert.InRange(longest, 1, Math.Max(width, 60));
        }
    }

    [Fact]
    public void The_schema_is_json() =>
        Assert.Equal("object", JsonDocument.Parse(InProcess.Run(null, "schema").Out).RootElement.GetProperty("type").GetString());

    [Fact]
    public void A_file_is_validated_and_its_fault_has_a_place()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("bad.yaml"), "title: Bad\nextends: baseline\nlevers:\n  target.nationl: 5\n");
        File.WriteAllText(folder.At("good.yaml"), "title: Good\nextends: baseline\n");
        Assert.Equal(ExitCode.Done, InProcess.Run(folder.Path, "validate", folder.At("good.yaml")).Code);
        var ended = InProcess.Run(folder.Path, "validate", folder.At("bad.yaml"));
        Assert.Equal(ExitCode.BadInput, ended.Code);
        Assert.Contains("bad.yaml:4:3", ended.ErrorLine, StringComparison.Ordinal);
    }
}
