namespace Caseload.Report;

/// <summary>Where the map of AORs puts its circles and labels: from the middle of an AOR's largest part, in the map's own units.</summary>
public static class OfficePlaces
{
    /// <summary>AORs too close together for labels on the spot: theirs stand in a column at the right.</summary>
    public static IReadOnlySet<string> Column { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "Boston", "New York City", "Newark", "Baltimore", "Washington" };

    public static IReadOnlyDictionary<string, (double X, double Y)> Nudges { get; } =
        new Dictionary<string, (double, double)>(StringComparer.Ordinal);
}
