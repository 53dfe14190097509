using Caseload.Data.Errors;
using Caseload.Data.Scenarios;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

public sealed class ScenarioExtendsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("caseload-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_child_replaces_from_its_first_date_on_and_the_parent_holds_before()
    {
        Write(
            "parent",
            "horizon: { from: 2025-01-20, to: 2026-12-31 }",
            "[{ from: 2025-01-25, value: 1 }, { from: 2025-05-21, value: 2 }, { from: 2025-09-01, value: 3 }]"
        );
        Write("child", "extends: parent", "[{ from: 2025-06-01, value: 9 }]");
        LeverStep[] expected = [new(new(2025, 1, 25), null, 1), new(new(2025, 5, 21), null, 2), new(new(2025, 6, 1), null, 9)];
        Assert.Equal(expected, Read("child").Levers.Single().Steps);
        Assert.Equal(new(new(2025, 1, 20), new(2026, 12, 31)), Read("child").Horizon);
    }

    [Fact]
    public void A_child_with_a_single_value_replaces_from_the_first_day()
    {
        Write(
            "parent",
            "horizon: { from: 2025-01-20, to: 2026-12-31 }",
            "[{ from: 2022-10-01, value: 1 }, { from: 2025-05-21, value: 2 }]"
        );
        Write("child", "extends: ./parent.yaml", "5");
        LeverStep[] expected = [new(new(2022, 10, 1), null, 1), new(new(2025, 1, 20), null, 5)];
        Assert.Equal(expected, Read("child").Levers.Single().Steps);
    }

    [Fact]
    public void A_line_of_the_parent_goes_on_until_the_child_takes_over()
    {
        Write("parent", "horizon: { from: 2025-01-20, to: 2026-12-31 }", "[{ from: 2025-01-25, to: 2026-01-01, value: 100 }]");
        Write("child", "extends: parent", "[{ from: 2025-06-01, value: 9 }]");
        LeverStep[] expected = [new(new(2025, 1, 25), new(2026, 1, 1), 100), new(new(2025, 6, 1), null, 9)];
        Assert.Equal(expected, Read("child").Levers.Single().Steps);
    }

    [Fact]
    public void A_circle_is_refused_with_its_names()
    {
        Write("a", "extends: b", "1");
        Write("b", "extends: c", "1");
        Write("c", "extends: a", "1");
        var error = Assert.Throws<UserError>(() => Read("a"));
        Assert.Equal("'extends' goes in a circle: a -> b -> c -> a", error.What);
        Assert.EndsWith("c.yaml", error.File, StringComparison.Ordinal);
        Assert.Equal((2, 10), (error.Line, error.Column));
    }

    [Theory]
    [InlineData("extends: parnt")]
    [InlineData("extends: ./none.yaml")]
    [InlineData("extends: [a, b]")]
    [InlineData("extends: \"a\\0b/c\"")]
    public void A_parent_that_is_not_there_is_refused_where_it_is_named(string line)
    {
        Write("parent", "horizon: { from: 2025-01-20, to: 2026-12-31 }", "1");
        Write("child", line, "1");
        var error = Assert.Throws<UserError>(() => Read("child"));
        Assert.Equal((2, 10), (error.Line, error.Column));
        if (line.EndsWith("parnt", StringComparison.Ordinal))
            Assert.Equal("parent", error.Nearest);
    }

    [Fact]
    public void An_error_in_a_parent_is_placed_in_the_parent()
    {
        Write("parent", "horizon: { from: 2025-01-20, to: 2026-12-31 }", "-1");
        Write("child", "extends: parent", "1");
        Assert.EndsWith("parent.yaml", Assert.Throws<UserError>(() => Read("child")).File, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_scenario_gets_the_nearest_name() =>
        Assert.Equal(
            "target-1200",
            Assert.Throws<UserError>(() => ScenarioFile.Read("target-120", RepositoryPaths.Scenarios, TestVocabulary.All)).Nearest
        );

    private void Write(string name, string second, string national) =>
        File.WriteAllText(
            Path.Combine(folder, name + ".yaml"),
            $"title: {name}\n{second}\nlevers:\n  target.national: {national}\n"
        );

    private Scenario Read(string name) => ScenarioFile.Read(name, folder, TestVocabulary.All);
}
