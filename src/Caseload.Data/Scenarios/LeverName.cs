using Caseload.Data.Errors;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Scenarios;

/// <summary>Finds a lever or parameter by the name in a file; any other name is refused with what it is or the nearest.</summary>
internal static class LeverName
{
    public static Lever Find(string name, ScenarioVocabulary vocabulary, Place place)
    {
        if (vocabulary.Lever(name) is { } lever)
            return lever;
        if (vocabulary.Parameter(name) is not null)
            throw new UserError($"{name} is a parameter, not a lever", "it under 'parameters:'", place: place);
        if (FamilyOf(name, vocabulary.Levers.Select(l => l.Id)) is { } family)
            throw new UserError($"{name} is one dated row of the lever {family}", "the lever without its date", family, place);
        var nearest = NearestName.Of(name, vocabulary.Levers.Select(l => l.Id));
        if (FamilyOf(name, vocabulary.Parameters.Select(p => p.Id)) is { } parameter)
            throw new UserError($"{name} is a row of the parameter {parameter}, not a lever", "a lever", nearest, place);
        if (vocabulary.RowRole(name) == ParameterRole.Observation)
            throw new UserError($"{name} is an observation, never an input", "a lever", nearest, place);
        throw new UserError($"the lever {Shown.Quoted(name)} is unknown", "a lever (`caseload list levers`)", nearest, place);
    }

    public static Parameter FindParameter(string name, ScenarioVocabulary vocabulary, Place place)
    {
        if (vocabulary.Parameter(name) is { } parameter)
            return parameter;
        if (vocabulary.Lever(name) is not null)
            throw new UserError($"{name} is a lever, not a parameter", "it under 'levers:'", place: place);
        if (FamilyOf(name, vocabulary.Parameters.Select(p => p.Id)) is { } family)
            throw new UserError(
                $"{name} is one dated row of the parameter {family}",
                "the family without its date",
                family,
                place
            );
        var nearest = NearestName.Of(name, vocabulary.Parameters.Select(p => p.Id));
        if (vocabulary.RowRole(name) is { } role)
            throw new UserError(
                role == ParameterRole.Observation
                    ? $"{name} is an observation: it is held against the model and is never an input"
                    : $"{name} is recorded but has no use in this version",
                "a parameter (`caseload list parameters`)",
                nearest,
                place
            );
        throw new UserError(
            $"the parameter {Shown.Quoted(name)} is unknown",
            "a parameter (`caseload list parameters`)",
            nearest,
            place
        );
    }

    /// <summary>The family that a dated id belongs to: `custody.beds.contract.2025_04` to `custody.beds.contract`.</summary>
    private static string? FamilyOf(string name, IEnumerable<string> ids) =>
        ids.FirstOrDefault(id =>
            name.Length > id.Length + 1
            && name.StartsWith(id, StringComparison.Ordinal)
            && name[id.Length] == '.'
            && (name.AsSpan(id.Length + 1).StartsWith("fy") || name.AsSpan(id.Length + 1).IndexOfAnyInRange('0', '9') >= 0)
        );
}
