using Caseload.Cli;
using Xunit;

namespace Caseload.Tests.Cli;

/// <summary>Bad arguments: exit code 2, one line, what was expected, the nearest name, nothing left behind.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("rnu", "did you mean run?")]
    [InlineData("run --rnus 5", "did you mean --runs?")]
    [InlineData("run target-1200 --sed=4", "did you mean --seed?")]
    [InlineData("run target-120", "did you mean target-1200?")]
    [InlineData("run a.yaml b.yaml", "one argument too many")]
    [InlineData("run --runs 0", "a whole number from 1")]
    [InlineData("run --runs 1.5", "a whole number from 1")]
    [InlineData("run --runs 1,000", "a whole number from 1")]
    [InlineData("run --runs", "--runs has no value")]
    [InlineData("run --runs 5 --runs 6", "more than once")]
    [InlineData("run --seed -1", "18446744073709551615")]
    [InlineData("run --seed 18446744073709551616", "18446744073709551615")]
    [InlineData("run --seed NaN", "18446744073709551615")]
    [InlineData("run --vary chanse", "did you mean chance?")]
    [InlineData("run --keep-runs some", "all or none")]
    [InlineData("run --keep-runs -1", "all or none")]
    [InlineData("run --threads 0", "a whole number from 1")]
    [InlineData("run --set target.nationl=5", "did you mean target.national?")]
    [InlineData("run --set target.national", "--set")]
    [InlineData("run --set target.national=NaN", "--set")]
    [InlineData("run --to 2025-02-29", "--to")]
    [InlineData("run --from 2021-01-01", "--from")]
    [InlineData("run --to 2020-01-01", "--to")]
    [InlineData("run nothing/here.yaml", "nothing/here.yaml")]
    [InlineData("compare baseline", "needs")]
    [InlineData("compare baseline no-targt", "did you mean no-target?")]
    [InlineData("list lever", "did you mean levers?")]
    [InlineData("list --all", "--all")]
    [InlineData("show target.nationl", "did you mean target.national?")]
    [InlineData("show", "needs ID")]
    [InlineData("validate", "needs FILE")]
    [InlineData("validate nothing.yaml", "nothing.yaml")]
    [InlineData("backtset", "did you mean backtest?")]
    [InlineData("backtest --runs 4", "a whole number from 16")]
    [InlineData("forecast --out f --origin 2025-02-29", "--origin 2025-02-29")]
    [InlineData("forecast --out f --origin 2025-09-02", "2023-10-01 to 2025-09-01")]
    [InlineData("forecast --out f --origin 2025-09-01 --weeks 60", "--weeks")]
    [InlineData("--runs 5", "--runs is not an option")]
    public void A_fault_of_the_arguments_is_told_in_one_line(string arguments, string told)
    {
        using var folder = new TemporaryFolder();
        var ended = InProcess.Run(folder.Path, arguments.Split(' '));
        Assert.Equal(ExitCode.BadInput, ended.Code);
        Assert.Contains(told, ended.ErrorLine, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
        Assert.Equal("", ended.Out);
        Assert.Empty(folder.Content);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("run --help")]
    [InlineData("compare --help")]
    [InlineData("")]
    public void Help_is_no_fault(string arguments)
    {
        var ended = InProcess.Run(null, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((ExitCode.Done, ""), (ended.Code, ended.Error));
        Assert.Contains("Usage:", ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_is_printed() => Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", InProcess.Run(null, "--version").Out);

    [Theory]
    [InlineData("@file")]
    [InlineData("run @file")]
    [InlineData("run \0")]
    [InlineData("show \u001b[31m")]
    public void Odd_text_is_refused_without_control_characters(string arguments)
    {
        var ended = InProcess.Run(null, arguments.Split(' '));
        Assert.Equal(ExitCode.BadInput, ended.Code);
        Assert.DoesNotContain(ended.ErrorLine, char.IsControl);
    }
}
