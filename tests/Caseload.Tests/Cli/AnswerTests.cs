using System.Text.Json;
using System.Text.RegularExpressions;
using Caseload.Cli;
using Xunit;

namespace Caseload.Tests.Cli;

/// <summary>The sentences of a verdict hold for scenarios and horizons of every kind.</summary>
public sealed partial class AnswerTests
{
    [Fact]
    public void A_horizon_that_ends_before_the_target_says_when_it_begins() =>
        Said(
            ["run", "target-1200", "--runs", "1", "--to", "2025-01-24"],
            "No target stands in these days: it begins on 2025-01-25, after their end.",
            "From 2025-01-20 to 2025-01-24 ERO arrests are"
        );

    [Fact]
    public void One_day_is_a_day() =>
        Said(["run", "no-target", "--runs", "1", "--to", "2025-01-20"], "No target stands in this scenario. On 2025-01-20 ERO");

    [Fact]
    public void The_answer_names_the_target_that_stands_then() =>
        Said(
            ["run", "baseline", "--runs", "2", "--to", "2025-06-30"],
            "against a mean target of",
            "The target goes from 1,200 on 2025-01-25 to 3,000 on 2025-05-21. Each week is held against its own.",
            "From 2025-01-25 to 2025-05-20 the floors of the offices add up to 75 x 25 = 1,875: more than the national target of 1,200."
        );

    [Fact]
    public void The_sum_of_floors_is_the_target_where_no_other_stands() =>
        Said(
            ["run", "floor-75", "--runs", "2", "--to", "2025-04-30"],
            "The target, the sum of the floors, is met in",
            "against a target of 1,875."
        );

    [Fact]
    public void A_target_that_ended_is_not_held_against_later_months()
    {
        var text = Said(
            ["run", "target-1200", "--runs", "2", "--to", "2025-07-31", "--set", "target.national=2025-03-02:0"],
            "Set on the command line: target.national=2025-03-02:0 ",
            "; no target stands then.",
            "A target stands from 2025-01-25 to 2025-03-01.",
            "Weeks (Sunday to Saturday): 5, those that lie under a target in full."
        );
        Assert.DoesNotContain("What the target needs", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_history_is_told_without_ranges()
    {
        var text = Said(["run", "target-1200", "--runs", "1", "--to", "2025-03-31"], "30-day mean not at target by 2025-03-31");
        Assert.DoesNotContain("9 in 10:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("about", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1 histories", text, StringComparison.Ordinal);
        text = Said(["compare", "target-1200", "target-3000", "--runs", "1", "--to", "2025-03-31"], "From the first pair.");
        Assert.DoesNotContain("9 in 10:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_rests_on_judgment_is_told_of_the_same_histories() =>
        Said(
            ["run", "target-1200", "--runs", "42", "--to", "2025-02-28", "--keep-runs", "none"],
            "In the first 40 histories ERO arrests are",
            "with it at 0. What it adds, history by history:"
        );

    [Theory]
    [InlineData("chance", "The bands hold chance alone.")]
    [InlineData("parameters", "chance is the same in each.")]
    [InlineData("both", "of what is uncertain and of chance.")]
    public void What_differs_between_histories_is_said(string vary, string words) =>
        Said(["run", "target-1200", "--runs", "2", "--to", "2025-02-28", "--vary", vary], words, "With fewer than 100 histories");

    [Fact]
    public void A_comparison_says_which_scenario_was_cut() =>
        Said(
            ["compare", "target-1200", "judges-plus-700", "--runs", "1", "--from", "2025-08-31"],
            "judges-plus-700 runs to 2029-12-31 and is cut to the last day that both have."
        );

    [Fact]
    public void Json_holds_what_the_text_says()
    {
        using var folder = new TemporaryFolder();
        var ended = InProcess.Run(
            folder.Path,
            ["run", "gradual", "--runs", "2", "--json", "--set", "policy.laken_riley_act=0", "--to", "2025-06-30"]
        );
        using var json = JsonDocument.Parse(ended.Out);
        var root = json.RootElement;
        Assert.Equal("both", root.GetProperty("vary").GetString());
        Assert.True(root.GetProperty("criminality_confounded").GetBoolean());
        Assert.Equal("policy.laken_riley_act", root.GetProperty("not_estimable")[0].GetString());
        Assert.Equal("2025-01-25", root.GetProperty("target_change").GetProperty("from").GetString());
        var date = root.GetProperty("lines")
            .EnumerateArray()
            .Single(l => l.GetProperty("name").GetString() is "mean30_at_target");
        Assert.Equal("date", date.GetProperty("unit").GetString());
        Assert.Equal("2025-02-23", date.GetProperty("simulated").GetProperty("q0.5").GetString());
    }

    private static string Said(string[] arguments, params string[] words)
    {
        using var folder = new TemporaryFolder();
        var ended = InProcess.Run(folder.Path, [.. arguments]);
        Assert.Equal((ExitCode.Done, ""), (ended.Code, ended.Error));
        var text = Space().Replace(ended.Out, " ");
        Assert.All(words, w => Assert.Contains(w, text, StringComparison.Ordinal));
        return text;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
