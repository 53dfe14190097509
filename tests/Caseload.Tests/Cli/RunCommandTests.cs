using System.Text.Json;
using Caseload.Cli;
using Caseload.Cli.Screens;
using Xunit;

namespace Caseload.Tests.Cli;

public sealed class RunCommandTests
{
    [Fact]
    public void A_run_leaves_its_files_and_says_where_and_how()
    {
        using var folder = new TemporaryFolder();
        var ended = InProcess.Run(folder.Path, ["run", "--runs", "3", .. InProcess.Short]);
        Assert.Equal((ExitCode.Done, ""), (ended.Code, ended.Error));
        Assert.Contains("Results     out/target-1200\n", ended.Out, StringComparison.Ordinal);
        Assert.EndsWith("Remake      caseload run target-1200 --runs 3 --to 2025-03-31\n", ended.Out, StringComparison.Ordinal);
        string[] files = ["forecast.csv", "manifest.json", "measures.csv", "series", "summary.csv", "summary.parquet"];
        Assert.All(files, file => Assert.Contains(Path.Combine("out", "target-1200", file), folder.Content));
        Assert.DoesNotContain(folder.Content, path => path.Contains("partial", StringComparison.Ordinal));
    }

    [Fact]
    public void Piped_text_has_at_most_80_columns_and_no_control_codes()
    {
        using var folder = new TemporaryFolder();
        var ended = InProcess.Run(folder.Path, ["run", "--runs", "2", .. InProcess.Short]);
        Assert.All(ended.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.DoesNotContain(ended.Out, c => c != '\n' && (char.IsControl(c) || c > 126));
    }

    [Fact]
    public void Json_holds_the_numbers_and_nothing_else_is_printed()
    {
        using var folder = new TemporaryFolder();
        var ended = InProcess.Run(
            folder.Path,
            ["run", "--runs", "4", "--json", "--seed", "18446744073709551615", .. InProcess.Short]
        );
        using var json = JsonDocument.Parse(ended.Out);
        Assert.Equal(ulong.MaxValue, json.RootElement.GetProperty("seed").GetUInt64());
        var lines = json.RootElement.GetProperty("lines").EnumerateArray().ToList();
        var arrests = lines.Single(l => l.GetProperty("name").GetString() is "arrests.period").GetProperty("simulated");
        Assert.True(arrests.GetProperty("q0.05").GetDouble() <= arrests.GetProperty("q0.95").GetDouble());
    }

    [Fact]
    public void A_folder_of_someone_else_is_not_replaced()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("mine"));
        File.WriteAllText(folder.At("mine", "thesis.txt"), "years of work");
        var ended = InProcess.Run(folder.Path, ["run", "--runs", "1", "--out", "mine", .. InProcess.Short]);
        Assert.Equal(ExitCode.BadInput, ended.Code);
        Assert.Equal(["mine", Path.Combine("mine", "thesis.txt")], folder.Content);
    }

    [Fact]
    public void Our_own_folder_is_replaced()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, InProcess.Run(folder.Path, ["run", "--runs", "2", "--out", "a/b", .. InProcess.Short]).Code);
        var again = InProcess.Run(folder.Path, ["run", "--runs", "1", "--keep-runs", "none", "--out", "a/b", .. InProcess.Short]);
        Assert.Equal(ExitCode.Done, again.Code);
        Assert.DoesNotContain(folder.Content, path => path.Contains("series", StringComparison.Ordinal));
    }

    [Fact]
    public void A_work_that_is_ended_leaves_nothing()
    {
        using var folder = new TemporaryFolder();
        using var source = new CancellationTokenSource();
        source.Cancel();
        var ended = InProcess.Run(folder.Path, Screen.Piped, source.Token, ["run", "--runs", "5", .. InProcess.Short]);
        Assert.Equal(ExitCode.Interrupted, ended.Code);
        Assert.Equal("Ended. Nothing was written.", ended.ErrorLine);
        Assert.Empty(folder.Content);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_a_fault_of_the_disk()
    {
        using var folder = new TemporaryFolder();
        var ended = InProcess.Run(folder.Path, ["run", "--runs", "1", "--out", "/proc/nothing", .. InProcess.Short]);
        Assert.Equal(ExitCode.Fault, ended.Code);
        Assert.StartsWith("the results cannot be written (", ended.ErrorLine, StringComparison.Ordinal);
        Assert.EndsWith("name another folder with --out", ended.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_change_no_byte_of_the_text()
    {
        using var folder = new TemporaryFolder();
        var one = InProcess.Run(folder.Path, "run", "--runs", "9", "--to", "2025-03-31", "--threads", "1");
        var three = InProcess.Run(folder.Path, "run", "--runs", "9", "--to", "2025-03-31", "--threads", "3");
        Assert.Equal(one.Out, three.Out);
    }

    [Fact]
    public void One_history_says_that_it_gives_no_interval()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains(
            "One history gives no interval",
            InProcess.Run(folder.Path, ["run", "--runs", "1", .. InProcess.Short]).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Laws_are_checked_on_demand()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, InProcess.Run(folder.Path, ["run", "--runs", "2", "--check", .. InProcess.Short]).Code);
    }
}
