using Caseload.Cli;
using Caseload.Tests.Cli;
using Xunit;

namespace Caseload.Tests.Docs;

/// <summary>docs/fit.md is what `caseload fit` prints today, and every aim that was set is met.</summary>
public sealed class FitPageTests
{
    [Fact]
    public void ThePageIsThatOfTheCommand()
    {
        var (code, printed, _) = InProcess.Run(null, "fit");
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(printed, File.ReadAllText(Path.Combine(Repository.Checkout.Root, "docs", "fit.md")));
        Assert.DoesNotContain("| no |", printed, StringComparison.Ordinal);
    }
}
