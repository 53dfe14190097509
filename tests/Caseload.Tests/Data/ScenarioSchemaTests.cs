using System.Text.Json;
using Caseload.Data.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

public sealed class ScenarioSchemaTests
{
    [Fact]
    public void It_names_every_lever_and_parameter_and_allows_no_other()
    {
        var text = ScenarioSchema.Write(TestVocabulary.All);
        Assert.DoesNotContain('\r', text);
        using var json = JsonDocument.Parse(text);
        var properties = json.RootElement.GetProperty("properties");
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", json.RootElement.GetProperty("$schema").GetString());
        Assert.False(json.RootElement.GetProperty("additionalProperties").GetBoolean());
        Names(properties.GetProperty("levers"), TestVocabulary.All.Levers.Select(l => l.Id));
        Names(properties.GetProperty("parameters"), TestVocabulary.All.Parameters.Select(p => p.Id));
    }

    private static void Names(JsonElement family, IEnumerable<string> ids)
    {
        Assert.False(family.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(ids.Order(StringComparer.Ordinal), family.GetProperty("properties").EnumerateObject().Select(p => p.Name));
    }
}
