using Caseload.Data.Errors;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Scenarios;

/// <summary>Reads the `parameters` of a scenario file: a range, or one value that pins.</summary>
internal static class RangeReader
{
    public static IReadOnlyList<ParameterRange> Read(YamlTree node, ScenarioVocabulary vocabulary)
    {
        if (node is YamlText { IsNothing: true })
            return [];
        List<ParameterRange> ranges = [];
        foreach (var entry in ScenarioKeys.Map(node, "parameters").Entries)
            ranges.Add(Range(LeverName.FindParameter(entry.Key, vocabulary, entry.Place), entry.Value, vocabulary));
        return ranges;
    }

    private static ParameterRange Range(Parameter parameter, YamlTree node, ScenarioVocabulary vocabulary)
    {
        var bounds = ParameterBounds.Of(parameter, vocabulary.Table);
        if (node is YamlText { IsNothing: false } text)
        {
            var pinned = bounds.Check(NumberText.Read(text.Value, parameter.Unit, parameter.Id, text.Place), text.Place);
            return new(parameter.Id, pinned, pinned, pinned);
        }
        if (node is not YamlMap)
            throw new UserError($"{parameter.Id} is {node.Kind}", "a value, or { low, central, high }", place: node.Place);
        var map = ScenarioKeys.Map(node, parameter.Id, ScenarioKeys.Range);
        var (low, central, high) = (Part("low"), Part("central"), Part("high"));
        if (low > central || central > high)
            throw new UserError($"the range of {parameter.Id} is out of order", "low <= central <= high", place: map.Place);
        return new(parameter.Id, low, central, high);

        double Part(string key)
        {
            var part =
                map[key]
                ?? throw new UserError($"the range of {parameter.Id} has no {key}", "low, central and high", place: map.Place);
            return bounds.Check(
                NumberText.Read(ScenarioKeys.Text(part, key), parameter.Unit, parameter.Id, part.Place),
                part.Place
            );
        }
    }
}
