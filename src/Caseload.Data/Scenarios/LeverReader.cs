using Caseload.Data.Errors;
using Caseload.Data.Tables;
using Caseload.Model.Registry;

namespace Caseload.Data.Scenarios;

/// <summary>Reads the `levers` of a scenario file.</summary>
internal static class LeverReader
{
    private const int MostSteps = 4_000;

    public static IReadOnlyList<DraftSchedule> Read(YamlTree node, ScenarioVocabulary vocabulary)
    {
        if (node is YamlText { IsNothing: true })
            return [];
        List<DraftSchedule> schedules = [];
        foreach (var entry in ScenarioKeys.Map(node, "levers").Entries)
        {
            var lever = LeverName.Find(entry.Key, vocabulary, entry.Place);
            schedules.Add(new(lever.Id, Steps(lever, entry.Value)));
        }
        return schedules;
    }

    public static double Value(Lever lever, string text, Place place)
    {
        var value = NumberText.Read(text, lever.Unit, lever.Id, place);
        if (lever.Switch && value is not (0 or 1))
            throw new UserError($"{lever.Id} is a switch and cannot be {Shown.Quoted(text)}", "0 or 1", place: place);
        if (value < lever.Low || value > lever.High)
            throw new UserError(
                $"{Shown.Quoted(text)} is out of range for {lever.Id}",
                $"{NumberText.Write(lever.Low)} to {NumberText.Write(lever.High)} {lever.Unit}",
                place: place
            );
        return value == 0 ? 0 : value;
    }

    private static DraftStep[] Steps(Lever lever, YamlTree node)
    {
        if (node is YamlText { IsNothing: false } text)
            return [new(null, null, Value(lever, text.Value, text.Place))];
        if (node is YamlMap)
            throw new UserError(
                $"{lever.Id} is one step without a list",
                "a value, or a list of steps: '- { from: 2025-06-01, value: ... }'",
                place: node.Place
            );
        if (node is not YamlList list || list.Items.Count == 0)
            throw new UserError($"{lever.Id} has no value", "a value, or a list of steps", place: node.Place);
        if (list.Items.Count > MostSteps)
            throw new UserError($"{lever.Id} has {list.Items.Count} steps", $"at most {MostSteps}", place: node.Place);
        var steps = new DraftStep[list.Items.Count];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = Step(lever, list.Items[i], i == 0 ? null : steps[i - 1].From);
        return steps;
    }

    private static DraftStep Step(Lever lever, YamlTree node, DateOnly? before)
    {
        var map = ScenarioKeys.Map(node, $"a step of {lever.Id}", ScenarioKeys.Step);
        if (map["from"] is not { } fromNode)
            throw new UserError($"a step of {lever.Id} has no date", "from: YYYY-MM-DD", place: map.Place);
        if (map["value"] is not { } valueNode)
            throw new UserError($"a step of {lever.Id} has no value", $"value: a number of {lever.Unit}", place: map.Place);
        var from = DateText.Read(ScenarioKeys.Text(fromNode, "from"), $"from of {lever.Id}", fromNode.Place);
        if (from <= before)
            throw new UserError(
                $"the steps of {lever.Id} are out of order: {PlainDate.Text(from)} comes after {PlainDate.Text(before.Value)}",
                $"a date after {PlainDate.Text(before.Value)}",
                place: fromNode.Place
            );
        return new(from, To(lever, map["to"], from), Value(lever, ScenarioKeys.Text(valueNode, "value"), valueNode.Place));
    }

    private static DateOnly? To(Lever lever, YamlTree? node, DateOnly from)
    {
        if (node is null)
            return null;
        var to = DateText.Read(ScenarioKeys.Text(node, "to"), $"to of {lever.Id}", node.Place);
        if (lever.Switch)
            throw new UserError($"{lever.Id} is a switch and has no straight line", "no 'to'", place: node.Place);
        return to > from
            ? to
            : throw new UserError(
                $"the line of {lever.Id} ends on {PlainDate.Text(to)}, not after it begins",
                $"a date after {PlainDate.Text(from)}",
                place: node.Place
            );
    }
}
