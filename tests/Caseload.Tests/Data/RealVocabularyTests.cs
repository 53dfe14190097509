using Caseload.Data.Scenarios;
using Caseload.Model;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>What ships, read with the levers and parameters that the Model declares.</summary>
public sealed class RealVocabularyTests
{
    private static readonly ScenarioVocabulary Real = new(Catalogue.Levers, Catalogue.Parameters)
    {
        Table = TestVocabulary.Table,
    };

    [Fact]
    public void Every_scenario_reads_and_reads_back()
    {
        foreach (var name in ScenarioFolder.Names(RepositoryPaths.Scenarios))
        {
            var text = ScenarioText.Write(ScenarioFile.Read(name, RepositoryPaths.Scenarios, Real));
            var again = ScenarioFile.Parse(
                System.Text.Encoding.UTF8.GetBytes(text),
                name + ".yaml",
                RepositoryPaths.Scenarios,
                Real
            );
            Assert.Equal(text, ScenarioText.Write(again));
        }
    }

    [Fact]
    public void The_vocabulary_of_these_tests_has_the_real_units()
    {
        foreach (var lever in TestVocabulary.All.Levers)
            if (Real.Lever(lever.Id) is { } real && !string.Equals(lever.Id, "target.share_rule", StringComparison.Ordinal))
                Assert.Equal((lever.Id, lever.Unit), (real.Id, real.Unit));
    }

    [Fact]
    public void No_name_is_both_a_lever_and_a_parameter() =>
        Assert.Empty(Real.Levers.Select(l => l.Id).Intersect(Real.Parameters.Select(p => p.Id), StringComparer.Ordinal));

    [Fact]
    public void The_schema_is_written() =>
        Assert.Contains("target.national", ScenarioSchema.Write(Real), StringComparison.Ordinal);
}
