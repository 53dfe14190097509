using Caseload.Tests.Repository;
using Caseload.Web.Tests.Reports;
using Xunit;

[assembly: AssemblyFixture(typeof(ReportFiles))]

namespace Caseload.Web.Tests.Reports;

/// <summary>
/// The reports that all tests look at, each made once by the command and left under artifacts/reports. CASELOAD_REPORTS names a
/// folder of reports to look at instead.
/// </summary>
public sealed class ReportFiles
{
    public const string Target = "target-1200";
    public const string Baseline = "baseline";
    public const string Comparison = "gradual-vs-fast";

    private static readonly string? Given = Environment.GetEnvironmentVariable("CASELOAD_REPORTS");
    private static readonly string Folder = Given ?? Checkout.PathOf("artifacts/reports");

    private readonly Dictionary<string, Lazy<Task>> made = new(StringComparer.Ordinal)
    {
        [Target] = new(() => Make(Target, "run", "target-1200", "--runs", "20")),
        [Baseline] = new(() => Make(Baseline, "run", "baseline", "--runs", "20")),
        [Comparison] = new(() => Make(Comparison, "compare", "gradual", "fast", "--runs", "8")),
    };

    public static TheoryData<string> Names => [Target, Baseline, Comparison];

    /// <summary>The file of a report, once the command has made it.</summary>
    public async Task<string> Of(string name)
    {
        await made[name].Value;
        var file = Path.Combine(Folder, name, "report.html");
        Assert.True(File.Exists(file), $"{name}: the command has ended, and there is no {file}.");
        return file;
    }

    private static async Task Make(string name, params string[] command)
    {
        if (Given is not null)
            return;
        Directory.CreateDirectory(Folder);
        string[] words =
        [
            Path.Combine(AppContext.BaseDirectory, "caseload.dll"),
            .. command,
            "--out",
            Path.Combine(Folder, name),
        ];
        var ended = await Script.Run(Folder, "dotnet", words);
        Assert.True(ended.Code == 0, $"{name}: {string.Join(' ', command)} ended so:\n{ended}");
    }
}
