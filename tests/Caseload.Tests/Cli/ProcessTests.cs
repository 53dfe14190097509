using System.Runtime.InteropServices;
using Caseload.Cli;
using Caseload.Tests.Repository;
using Xunit;

namespace Caseload.Tests.Cli;

/// <summary>What a function call cannot show: exit codes of a process, signals, the surroundings of a shell.</summary>
public sealed partial class ProcessTests
{
    private const int Interrupt = 2;
    private const int Terminate = 15;

    private static readonly Dictionary<string, string> Plain = [];

    [Fact]
    public void Exit_codes_reach_the_shell()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, RealProcess.Run(folder.Path, Plain, "list").Code);
        Assert.Equal(ExitCode.BadInput, RealProcess.Run(folder.Path, Plain, "run", "--rnus", "3").Code);
        Assert.Equal(
            ExitCode.Fault,
            RealProcess.Run(folder.Path, Plain, ["run", "--runs", "1", "--out", "/proc/nothing", .. InProcess.Short]).Code
        );
    }

    [Fact]
    public void The_data_are_found_beside_the_program_not_in_the_current_directory()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("scenarios"));
        var ended = RealProcess.Run(folder.Path, Plain, "list", "scenarios");
        Assert.Contains("target-1200", ended.Out, StringComparison.Ordinal);
        var lost = RealProcess.Run(folder.Path, new Dictionary<string, string> { ["CASELOAD_HOME"] = folder.Path }, "list");
        Assert.Equal(ExitCode.BadInput, lost.Code);
        Assert.Contains("CASELOAD_HOME", lost.ErrorLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de_DE.UTF-8", "America/Los_Angeles")]
    [InlineData("fr_FR.UTF-8", "America/Anchorage")]
    [InlineData("tr_TR.UTF-8", "Asia/Tokyo")]
    [InlineData("ar_SA.UTF-8", "Pacific/Kiritimati")]
    public void Culture_and_time_zone_change_no_byte(string culture, string zone)
    {
        using var folder = new TemporaryFolder();
        var here = Results(folder, new() { ["LC_ALL"] = "C.UTF-8", ["TZ"] = "UTC" });
        var there = Results(
            folder,
            new()
            {
                ["LC_ALL"] = culture,
                ["LANG"] = culture,
                ["TZ"] = zone,
            }
        );
        Assert.Equal(here, there);
    }

    [Theory]
    [InlineData(Interrupt, ExitCode.Interrupted)]
    [InlineData(Terminate, ExitCode.Terminated)]
    public async Task A_signal_ends_a_run_and_nothing_is_left(int signal, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals of this kind are sent on Unix.");
        using var folder = new TemporaryFolder();
        using var process = RealProcess.Start(
            folder.Path,
            Plain,
            "run",
            "--runs",
            "20000",
            "--keep-runs",
            "none",
            "--to",
            "2025-03-31"
        );
        var begun = folder.At("out", "target-1200.partial");
        while (!Directory.Exists(begun) && !process.HasExited)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.False(process.HasExited);
        Assert.Equal(0, Kill(process.Id, signal));
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((code, "Ended. Nothing was written.\n"), (process.ExitCode, error));
        Assert.Empty(folder.Content);
    }

    [Fact]
    public async Task An_output_and_a_temporary_folder_that_cannot_be_written_are_named()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux has a device that is always full.");
        using var folder = new TemporaryFolder();
        var full = await Script.Run(folder.Path, "bash", "-c", $"dotnet '{RealProcess.Program}' list > /dev/full");
        Assert.Equal(ExitCode.Fault, full.Code);
        Assert.StartsWith("standard output cannot be written: No space left on device", full.Errors, StringComparison.Ordinal);
        var lost = RealProcess.Run(
            folder.Path,
            new Dictionary<string, string> { ["TMPDIR"] = "/nonexistent" },
            ["run", "--runs", "1", .. InProcess.Short]
        );
        Assert.Equal(ExitCode.Fault, lost.Code);
        Assert.EndsWith("name another with TMPDIR", lost.ErrorLine, StringComparison.Ordinal);
        Assert.Empty(folder.Content);
    }

    [Fact]
    public void A_pipe_gets_no_progress()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("", RealProcess.Run(folder.Path, Plain, ["run", "--runs", "3", .. InProcess.Short]).Error);
    }

    private static string Results(TemporaryFolder folder, Dictionary<string, string> surroundings)
    {
        var ended = RealProcess.Run(folder.Path, surroundings, ["run", "--runs", "3", "--keep-runs", "2", .. InProcess.Short]);
        Assert.Equal((ExitCode.Done, ""), (ended.Code, ended.Error));
        var pair = RealProcess.Run(
            folder.Path,
            surroundings,
            ["compare", "baseline", "target-1200", "--runs", "2", .. InProcess.Short]
        );
        Assert.Equal((ExitCode.Done, ""), (pair.Code, pair.Error));
        var files = Directory
            .EnumerateFiles(folder.At("out"), "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith("manifest.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f =>
                Path.GetFileName(f)
                + " "
                + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))
            );
        return ended.Out + pair.Out + string.Join('\n', files);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
