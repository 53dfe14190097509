using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Caseload.Tests.Cli;
using Xunit;

namespace Caseload.Tests.Repository;

/// <summary>Processors and C libraries change no byte of a result: the command runs again with parts of them switched off.</summary>
public sealed class ProcessorTests
{
    private const string Ask = "CASELOAD_TESTS_SHOW_PROCESSOR";

    private const string NoFma = "glibc.cpu.hwcaps=-FMA,-FMA4,-AVX2,-FMA_Usable,-AVX2_Usable";

    private static readonly Lazy<string> Plain = new(() => Results([]));

    /// <summary>.NET 10 calls AVX-512 as a whole EnableAVX512; older ones EnableAVX512F.</summary>
    [Theory]
    [InlineData("DOTNET_EnableAVX512", "0")]
    [InlineData("DOTNET_EnableAVX512F", "0")]
    [InlineData("DOTNET_EnableAVX2", "0")]
    [InlineData("DOTNET_EnableHWIntrinsic", "0")]
    [InlineData("GLIBC_TUNABLES", NoFma)]
    [InlineData("DOTNET_TieredPGO", "0")]
    [InlineData("DOTNET_TieredCompilation", "0")]
    public void No_byte_changes(string name, string value) => Assert.Equal(Plain.Value, Results(new() { [name] = value }));

    [Theory]
    [InlineData("DOTNET_EnableAVX512", "avx2 fma")]
    [InlineData("DOTNET_EnableAVX2", "")]
    [InlineData("DOTNET_EnableHWIntrinsic", "")]
    public async Task The_settings_switch_off_what_they_say(string name, string left)
    {
        Assert.SkipUnless(Avx512F.IsSupported, "This processor has no AVX-512 to switch off.");
        Assert.Equal("avx512 avx2 fma", await Processor([]));
        Assert.Equal(left, await Processor(new() { [name] = "0" }));
    }

    /// <summary>A process of these tests that is asked for its processor answers and ends before any test is looked for.</summary>
    [ModuleInitializer]
    internal static void Answer()
    {
        if (Environment.GetEnvironmentVariable(Ask) is not "1")
            return;
        string[] parts = [Avx512F.IsSupported ? "avx512" : "", Avx2.IsSupported ? "avx2" : "", Fma.IsSupported ? "fma" : ""];
        Console.Out.Write(string.Join(' ', parts.Where(p => p.Length > 0)));
        Environment.Exit(0);
    }

    private static async Task<string> Processor(Dictionary<string, string?> settings)
    {
        settings[Ask] = "1";
        var tests = Path.Combine(AppContext.BaseDirectory, "Caseload.Tests.dll");
        return (await Script.Run(Checkout.Root, "dotnet", [tests], settings)).Output;
    }

    private static string Results(Dictionary<string, string> settings)
    {
        using var folder = new TemporaryFolder();
        var run = new[] { "run", "baseline", "--runs", "4", "--keep-runs", "all", "--to", "2025-04-30", "--threads", "2" };
        var ended = RealProcess.Run(folder.Path, settings, run);
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        var files = Directory
            .EnumerateFiles(folder.At("out", "baseline"), "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith("manifest.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => Path.GetFileName(f) + " " + Hash(f));
        return ended.Out + string.Join('\n', files);
    }

    private static string Hash(string file) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
}
