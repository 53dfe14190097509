using Caseload.Cli;
using Caseload.Tests.Data;
using Xunit;

namespace Caseload.Tests.Cli;

/// <summary>`caseload history`, and that other commands do not run its scenarios.</summary>
public sealed class HistoryCommandTests
{
    [Fact]
    public void ThePageIsThatOfTheCommand()
    {
        var (code, printed, _) = InProcess.Run(null, "history");
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(printed, File.ReadAllText(Path.Combine(RepositoryPaths.Root, "docs", "history.md")));
    }

    [Fact]
    public void AScenarioWithPriorsIsNotRun()
    {
        var (code, _, said) = InProcess.Run(null, "run", "history-2017");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("weekly arrests alone", said, StringComparison.Ordinal);
        Assert.Contains("caseload history", said, StringComparison.Ordinal);
    }

    [Fact]
    public void AScenarioWithoutPriorsIsRefused()
    {
        var (code, _, said) = InProcess.Run(null, "history", "baseline");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("baseline brings no priors", said, StringComparison.Ordinal);
    }

    [Fact]
    public void AScenarioOverNoChangeIsRefused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("still.yaml");
        var priors = Path.Combine(RepositoryPaths.Data, "priors", "history-2017.csv");
        File.WriteAllText(file, $"title: t\npriors: {priors}\nhorizon: {{ from: 2018-01-01, to: 2018-12-31 }}\n");
        var (code, _, said) = InProcess.Run(null, "history", file);
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("still is not over a change of administration; expected a horizon", said, StringComparison.Ordinal);
    }

    [Fact]
    public void ItIsDescribedAndChecked()
    {
        Assert.Equal(ExitCode.Done, InProcess.Run(null, "validate", "history-2021").Code);
        var (_, shown, _) = InProcess.Run(null, "show", "history-2021");
        Assert.Contains("2020-07-19 to 2021-07-17", shown, StringComparison.Ordinal);
        Assert.Contains("history-2021.csv; run by `caseload history` alone", shown, StringComparison.Ordinal);
    }
}
