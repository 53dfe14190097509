using Caseload.Cli;
using Caseload.Cli.Fits;
using Caseload.Tests.Cli;
using Caseload.Tests.Data;
using Xunit;

namespace Caseload.Tests.Docs;

/// <summary>docs/fit.md and its chart are what `caseload fit` makes today, and every aim that was set is met.</summary>
public sealed class FitPageTests
{
    [Fact]
    public void ThePageAndItsChartAreThoseOfTheCommand()
    {
        using var folder = new TemporaryFolder();
        var (code, printed, _) = InProcess.Run(folder.Path, "fit", "--out", ".");
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(printed, Shipped("fit.md"));
        Assert.Equal(printed, File.ReadAllText(Path.Combine(folder.Path, "fit.md")));
        Assert.Equal(File.ReadAllText(Path.Combine(folder.Path, SeriesPicture.Name)), Shipped(SeriesPicture.Name));
        Assert.DoesNotContain("| no |", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("not known", printed, StringComparison.Ordinal);
    }

    private static string Shipped(string name) => File.ReadAllText(Path.Combine(RepositoryPaths.Root, "docs", name));
}
