using System.Text.RegularExpressions;
using Xunit;

namespace Caseload.Tests.Repository;

/// <summary>What the pages tell a reader to type is there, and what is quick to run runs.</summary>
public sealed partial class CommandTests
{
    private static readonly string[] Quick = ["list", "show", "schema", "--help", "--version"];

    public static TheoryData<string> Commands => [.. Pages().SelectMany(InPage).Distinct().Order(StringComparer.Ordinal)];

    public static TheoryData<string> QuickCommands =>
        [.. Commands.Select(c => c.Data).Where(c => Words(c) is ["./caseload", var verb, ..] && Quick.Contains(verb))];

    [Fact]
    public void TheReadmeShowsTheCommands()
    {
        var readme = InPage("README.md").ToArray();
        Assert.Contains("./caseload run", readme);
        Assert.Contains("./test.sh", readme);
        Assert.Contains("dotnet run --project src/Caseload.Cli -c Release -- run", readme);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void ItIsThere(string command)
    {
        if (Words(command) is ["dotnet", "run", "--project", var project, ..])
        {
            Assert.NotEmpty(Directory.GetFiles(Checkout.PathOf(project), "*.csproj"));
        }
        else if (Words(command)[0].StartsWith("./", StringComparison.Ordinal))
        {
            var file = Checkout.PathOf(Words(command)[0]);
            Assert.True(File.Exists(file), $"{file} is missing.");
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file).HasFlag(UnixFileMode.UserExecute));
        }
    }

    /// <summary>Only commands that read: no run, no build, no test.</summary>
    [Theory]
    [MemberData(nameof(QuickCommands))]
    public async Task ItRuns(string command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts are for Linux and macOS.");
        var ended = await Script.Run(Checkout.Root, Checkout.PathOf("caseload"), Words(command)[1..]);
        Assert.True(ended.Code == 0, ended.ToString());
        Assert.NotEmpty(ended.Output);
    }

    private static IEnumerable<string> Pages() => Checkout.Files("docs", "*.md").Append("README.md").Append("CONTRIBUTING.md");

    /// <summary>The lines of fenced sh blocks, without prompts, comments and continuation.</summary>
    private static IEnumerable<string> InPage(string page) =>
        Fence()
            .Matches(Checkout.Read(page))
            .SelectMany(m => m.Groups["lines"].Value.Split('\n'))
            .Select(l => l.Split(" #")[0].Trim())
            .Where(l => l.StartsWith("./", StringComparison.Ordinal) || l.StartsWith("dotnet ", StringComparison.Ordinal));

    private static string[] Words(string command) => command.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^```(?:sh|bash|console|powershell)\n(?<lines>[\s\S]*?)^```", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
