using System.Text;
using Caseload.Data.Errors;
using Caseload.Data.Parameters;
using Caseload.Data.Scenarios;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>A scenario's own priors: what stands in a file, where it is found, and what it replaces.</summary>
public sealed class PriorFileTests : IDisposable
{
    private const string Head = "id,description,unit,low,central,high,as_of,known_on,role,mechanism,source,confidence,note\n";

    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(path);

    [Theory]
    [InlineData("pool.detainers.conversion.fy2016,,share,0,0.5,1,2015-10-01,,dated,2,judgment,low,", "is in 'share'")]
    [InlineData("pool.detainer.conversion.fy2016,,ratio,0,0.5,1,2015-10-01,,dated,2,judgment,low,", "is in no family")]
    [InlineData("pool.detainers.conversion.fy2016,,ratio,0,0.5,1,2015-10-01,,observation,2,judgment,low,", "is an observation")]
    [InlineData("pool.detainers.conversion.fy2016,,ratio,0.6,0.5,1,2015-10-01,,dated,2,judgment,low,", "is above central")]
    public void AFaultIsToldWithItsLine(string row, string what)
    {
        File.WriteAllText(path, Head + row + "\n");
        var error = Assert.Throws<UserError>(() => PriorFile.Read(path, TestVocabulary.Table));
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Place.Line);
    }

    [Fact]
    public void AFamilyIsReplacedWhole()
    {
        File.WriteAllText(path, Head + "pool.detainers.conversion.fy2016,,ratio,0.1,0.5,1,2015-10-01,,dated,2,judgment,low,\n");
        var replaced = TestVocabulary.Table.ReplacedBy(PriorFile.Read(path, TestVocabulary.Table));
        Assert.Equal([0.5], replaced.Family("pool.detainers.conversion").Select(r => r.Central));
        Assert.Equal(
            TestVocabulary.Table.Family("pool.custodial_without_detainer_daily"),
            replaced.Family("pool.custodial_without_detainer_daily")
        );
    }

    [Theory]
    [InlineData("", "2016-02-01", "2022-10-01")]
    [InlineData("priors: PATH\n", "2016-01-31", "2016-02-01")]
    public void AScenarioWithoutThemStartsWithTheRecord(string key, string start, string earliest)
    {
        File.WriteAllText(path, Head);
        var error = Assert.Throws<UserError>(() => Parse(key, start));
        Assert.Contains($"a start from {earliest}", error.Message, StringComparison.Ordinal);
        Assert.NotNull(Parse("priors: PATH\n", "2016-02-01").Priors);
    }

    [Fact]
    public void AFileThatIsMissingIsNamedWithItsPlace()
    {
        var error = Assert.Throws<UserError>(() => Parse("priors: none.csv\n", "2017-01-01"));
        Assert.Contains("the file 'none.csv' is missing", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Place.Line);
    }

    private Scenario Parse(string key, string start) =>
        ScenarioFile.Parse(
            Encoding.UTF8.GetBytes(
                $"title: t\n{key.Replace("PATH", path, StringComparison.Ordinal)}horizon: {{ from: {start}, to: 2023-12-31 }}\n"
            ),
            "case.yaml",
            RepositoryPaths.Scenarios,
            TestVocabulary.All
        );
}
