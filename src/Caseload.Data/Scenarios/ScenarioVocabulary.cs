using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Data.Scenarios;

/// <summary>The names that a scenario may use. The Model's catalogue supplies it. Immutable.</summary>
public sealed record ScenarioVocabulary(IReadOnlyList<Lever> Levers, IReadOnlyList<Parameter> Parameters)
{
    /// <summary>The table of parameters, where it is known: it tells observations and gives each parameter's bounds.</summary>
    public ParameterTable? Table { get; init; }

    public Lever? Lever(string id) => Levers.FirstOrDefault(l => string.Equals(l.Id, id, StringComparison.Ordinal));

    public Parameter? Parameter(string id) => Parameters.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));

    /// <summary>The role of the row with this very id, or null.</summary>
    public ParameterRole? RowRole(string id) =>
        Table?.Rows.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal))?.Role;
}
