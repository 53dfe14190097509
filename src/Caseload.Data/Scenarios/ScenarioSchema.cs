using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Caseload.Model.Registry;

namespace Caseload.Data.Scenarios;

/// <summary>The JSON Schema (2020-12) of scenario files, so that editors complete and check them.</summary>
public static class ScenarioSchema
{
    private const string DatePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private const string NumberPattern = "[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?";

    public static string Write(ScenarioVocabulary vocabulary)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(stream, options))
            Write(json, vocabulary);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, ScenarioVocabulary vocabulary)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "Caseload scenario");
        Closed(json);
        Required(json, "title");
        json.WriteStartObject("properties");
        Text(json, "title", "A few words");
        Text(json, "about", "What the scenario is for");
        Text(json, "source", "Where its numbers come from");
        Text(json, "extends", "The scenario that this one changes: a name, or a path from this file");
        Text(json, "priors", "A file of parameter rows of that time, as a path from this file: only for `caseload history`");
        json.WriteStartObject("horizon");
        json.WriteString("description", "First and last day, both included");
        Closed(json);
        json.WriteStartObject("properties");
        Date(json, "from");
        Date(json, "to");
        json.WriteEndObject();
        json.WriteEndObject();
        Family(json, "levers", vocabulary.Levers, l => l.Id, Lever);
        Family(
            json,
            "parameters",
            vocabulary.Parameters,
            p => p.Id,
            (j, p) => Parameter(j, p, ParameterBounds.Of(p, vocabulary.Table))
        );
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Family<T>(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<T> items,
        Func<T, string> id,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartObject(name);
        Closed(json, orNothing: true);
        json.WriteStartObject("properties");
        foreach (var item in items.OrderBy(id, StringComparer.Ordinal))
        {
            json.WriteStartObject(id(item));
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Lever(Utf8JsonWriter json, Lever lever)
    {
        json.WriteString("description", $"{lever.Note} ({lever.Unit})");
        json.WriteStartArray("anyOf");
        Value(json, lever.Unit, lever.Low, lever.High, lever.Switch);
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteStartObject("items");
        Closed(json);
        Required(json, "from", "value");
        json.WriteStartObject("properties");
        Date(json, "from");
        if (!lever.Switch)
            Date(json, "to");
        json.WriteStartObject("value");
        json.WriteStartArray("anyOf");
        Value(json, lever.Unit, lever.Low, lever.High, lever.Switch);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Parameter(Utf8JsonWriter json, Parameter parameter, ParameterBounds bounds)
    {
        var indicator = string.Equals(parameter.Unit, "indicator", StringComparison.Ordinal);
        json.WriteString("description", $"Unit: {parameter.Unit}. One value pins it.");
        json.WriteStartArray("anyOf");
        Value(json, parameter.Unit, bounds.Low, bounds.High, indicator);
        json.WriteStartObject();
        Closed(json);
        Required(json, "low", "central", "high");
        json.WriteStartObject("properties");
        foreach (var part in ScenarioKeys.Range)
        {
            json.WriteStartObject(part);
            json.WriteStartArray("anyOf");
            Value(json, parameter.Unit, bounds.Low, bounds.High, indicator);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A number in range, or a number with its unit.</summary>
    private static void Value(Utf8JsonWriter json, string unit, double low, double high, bool indicator)
    {
        json.WriteStartObject();
        if (indicator)
        {
            json.WriteStartArray("enum");
            json.WriteNumberValue(0);
            json.WriteNumberValue(1);
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("type", "number");
            json.WriteNumber("minimum", low);
            json.WriteNumber("maximum", high);
        }
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteString("pattern", $"^{NumberPattern} +{Regex.Escape(unit).Replace("\\ ", " ", StringComparison.Ordinal)}$");
        json.WriteEndObject();
    }

    private static void Closed(Utf8JsonWriter json, bool orNothing = false)
    {
        if (orNothing)
        {
            json.WriteStartArray("type");
            json.WriteStringValue("object");
            json.WriteStringValue("null");
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("type", "object");
        }
        json.WriteBoolean("additionalProperties", false);
    }

    private static void Required(Utf8JsonWriter json, params ReadOnlySpan<string> keys)
    {
        json.WriteStartArray("required");
        foreach (var key in keys)
            json.WriteStringValue(key);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string description)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "string");
        json.WriteString("description", description);
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "string");
        json.WriteString("pattern", DatePattern);
        json.WriteEndObject();
    }
}
