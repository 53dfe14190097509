using Caseload.Data.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>The example of docs/scenarios.md is a valid scenario.</summary>
public sealed class GuideTests
{
    [Fact]
    public void The_example_reads()
    {
        var guide = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "docs", "scenarios.md")).ReplaceLineEndings("\n");
        var example = guide.Split("```yaml\n")[1].Split("```")[0];
        var scenario = ScenarioCase.Read(example);
        Assert.Equal(4, scenario.Levers.Count);
        Assert.Single(scenario.Parameters);
        Assert.NotEmpty(ScenarioText.Write(scenario));
    }
}
