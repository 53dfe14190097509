using Xunit;

namespace Caseload.Tests.Repository;

/// <summary>
/// ./caseload on a checkout of its own, in a folder with a space in its name, with a stand-in for dotnet that notes each build
/// and publishes a script which says its arguments and ends with the first of them.
/// </summary>
public sealed class LauncherTests : IDisposable
{
    private const string Dotnet = """
        #!/usr/bin/env bash
        case $1 in
          --version) [ ! -f "$STAND_IN/old" ] || { echo 'no SDK fits'; exit 1; }; echo 10.0.100 ;;
          --list-runtimes) echo 'Microsoft.NETCore.App 10.0.1 [/nowhere/shared/Microsoft.NETCore.App]' ;;
          publish)
            echo "built in $PWD" >>"$STAND_IN/builds"
            sleep "${STAND_IN_SECONDS:-0}"
            [ ! -f "$STAND_IN/broken" ] || { echo 'error CS1002'; exit 1; }
            while [ "$1" != -o ]; do shift; done
            mkdir -p "$2"
            printf '#!/usr/bin/env bash\necho "$PWD|$*"\nexit "${1:-0}"\n' >"$2/caseload"
            chmod +x "$2/caseload" ;;
        esac
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("caseload launcher ").FullName;

    public LauncherTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for Linux and macOS.");
        folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(In("bin"));
        Directory.CreateDirectory(In("project/src"));
        Executable("bin/dotnet", Dotnet);
        Executable("project/caseload", Checkout.Read("caseload"));
        File.WriteAllText(In("project/global.json"), "{}");
        File.WriteAllText(In("project/Directory.Build.props"), "<Project />");
        File.WriteAllText(In("project/src/Program.cs"), "// a source");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task ItBuildsOnceAndPassesArgumentsFolderAndExitCode()
    {
        var first = await Caseload("2", "a b");
        Assert.Equal((2, $"{folder}|2 a b\n", ""), (first.Code, first.Output, first.Errors));
        Assert.Equal(0, (await Caseload()).Code);
        Assert.Equal([$"built in {In("project")}"], Builds());
    }

    [Fact]
    public async Task ItBuildsAgainWhenASourceIsNewerOrGone()
    {
        await Caseload();
        File.WriteAllText(In("project/src/Another.cs"), "// another");
        await Caseload();
        File.Delete(In("project/src/Another.cs"));
        await Caseload();
        Assert.Equal(3, Builds().Length);
    }

    [Fact]
    public async Task ItIsFoundThroughALink()
    {
        File.CreateSymbolicLink(In("bin/linked"), "../project/caseload");
        Assert.Equal(0, (await Script.Run("/", In("bin/linked"), [], Environment)).Code);
    }

    [Fact]
    public async Task TwoAtOnceBuildOnce()
    {
        var slow = new Dictionary<string, string?>(Environment) { ["STAND_IN_SECONDS"] = "0.5" };
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Script.Run(folder, In("project/caseload"), [], slow)));
        Assert.All(both, b => Assert.True(b.Code == 0, b.Errors));
        Assert.Single(Builds());
    }

    [Fact]
    public async Task AFailedBuildSaysWhyAndLeavesNothing()
    {
        await Caseload();
        File.WriteAllText(In("broken"), "");
        File.WriteAllText(In("project/src/Another.cs"), "// another");
        var failed = await Caseload();
        Assert.Equal((1, ""), (failed.Code, failed.Output));
        Assert.Contains("error CS1002", failed.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(In("project/artifacts/program"), "next.*"));
        Assert.Single(Directory.GetDirectories(In("project/artifacts/program"), "*-*"));
        File.Delete(In("broken"));
        Assert.Equal(0, (await Caseload()).Code);
    }

    [Fact]
    public async Task AMissingSdkIsNamed()
    {
        File.WriteAllText(In("old"), "");
        var failed = await Caseload();
        Assert.Equal(1, failed.Code);
        Assert.StartsWith("caseload: the .NET 10 SDK is needed", failed.Errors, StringComparison.Ordinal);
    }

    private Dictionary<string, string?> Environment =>
        new(StringComparer.Ordinal)
        {
            ["PATH"] = In("bin") + ":" + System.Environment.GetEnvironmentVariable("PATH"),
            ["STAND_IN"] = folder,
        };

    private Task<Script.Ended> Caseload(params string[] arguments) =>
        Script.Run(folder, In("project/caseload"), arguments, Environment);

    private string[] Builds() => File.ReadAllLines(In("builds"));

    private string In(string relative) => Path.Combine(folder, relative);

    private void Executable(string relative, string text)
    {
        File.WriteAllText(In(relative), text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(In(relative), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
