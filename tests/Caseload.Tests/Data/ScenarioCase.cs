using System.Text;
using Caseload.Data.Errors;
using Caseload.Data.Scenarios;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>Reads scenario texts as the command does.</summary>
internal static class ScenarioCase
{
    public const string Head = "title: A case\nhorizon: { from: 2024-02-01, to: 2024-03-31 }\n";

    public static Scenario Read(string text, ScenarioOverrides? overrides = null) =>
        Read(Encoding.UTF8.GetBytes(text), overrides);

    public static Scenario Read(byte[] bytes, ScenarioOverrides? overrides = null) =>
        ScenarioFile.Parse(bytes, "case.yaml", RepositoryPaths.Scenarios, TestVocabulary.All, overrides);

    public static IReadOnlyList<LeverStep> Steps(string levers, ScenarioOverrides? overrides = null) =>
        Read(Head + "levers:\n" + levers, overrides).Levers.Single().Steps;

    /// <summary>The error, with its place in the rendered form `case.yaml:LINE:COLUMN: ...`.</summary>
    public static UserError Refused(string text, int line, int column)
    {
        var error = Assert.Throws<UserError>(() => Read(text));
        Assert.Equal(("case.yaml", line, column), (error.File, error.Line, error.Column));
        Assert.StartsWith($"case.yaml:{line}:{column}: {error.What}", error.Message, StringComparison.Ordinal);
        return error;
    }
}
