using Caseload.Engine.Draws;

namespace Caseload.Model.Registry;

/// <summary>A stage of the day: its name, what it does, its step, and what it declares.</summary>
public sealed record Stage(string Name, string Does, Action<World, int> Step, Declarations Declares);

/// <summary>The levers, parameters, measures and purposes of draws that a stage declares beside the code that uses them.</summary>
public sealed record Declarations(
    IReadOnlyList<Lever> Levers,
    IReadOnlyList<Parameter> Parameters,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<Purpose> Purposes
)
{
    public static Declarations None { get; } = new([], [], [], []);
}
