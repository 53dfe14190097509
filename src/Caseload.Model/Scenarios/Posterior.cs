namespace Caseload.Model.Scenarios;

/// <summary>
/// What the record says of parameters together: members that are equally likely, each with one standard normal deviate a
/// parameter or family. A parameter that is not in it is drawn from its range alone.
/// </summary>
public sealed class Posterior
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <param name="parameters">Ids, each once.</param>
    /// <param name="members">[member][parameter]: deviates; at least one member.</param>
    public Posterior(IReadOnlyList<string> parameters, IReadOnlyList<double[]> members)
    {
        ArgumentOutOfRangeException.ThrowIfZero(members.Count, nameof(members));
        Parameters = parameters;
        Members = members;
        for (var i = 0; i < parameters.Count; i++)
            places.Add(parameters[i], i);
    }

    public IReadOnlyList<string> Parameters { get; }

    public IReadOnlyList<double[]> Members { get; }

    public bool Holds(string parameter) => places.ContainsKey(parameter);

    /// <summary>The member that a run draws: runs in a row take members in a row, each as often as the others.</summary>
    public int MemberOf(ulong seed, int run) => (int)((seed % (ulong)Members.Count + (ulong)run) % (ulong)Members.Count);

    /// <summary>The deviate of a parameter that it holds, in a run.</summary>
    public double Deviate(string parameter, ulong seed, int run) => Members[MemberOf(seed, run)][places[parameter]];
}
