namespace Caseload.Analysis.Series;

/// <summary>
/// The limit that binds an office on most weeks, from the target's first full week on. Modelled, not observed: the name and how
/// sure it is are all that is told of an office.
/// </summary>
/// <param name="Office">AOR name.</param>
/// <param name="Stage">`arrests` or `departures`.</param>
/// <param name="Limit">The limit that is most frequent in most histories; null where no week is counted.</param>
/// <param name="Share">Share of histories in which it is that one; NaN where no week is counted.</param>
public sealed record OfficeLimit(string Office, string Stage, string? Limit, double Share);

/// <summary>The most frequent limit of each office, of arrests and of departures. Immutable.</summary>
public sealed record OfficeLimits(IReadOnlyList<OfficeLimit> Arrests, IReadOnlyList<OfficeLimit> Departures)
{
    public const string OfArrests = "arrests";

    public const string OfDepartures = "departures";
}
