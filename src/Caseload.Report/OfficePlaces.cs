namespace Caseload.Report;

/// <summary>Where the map of AORs puts its circles and labels, in the map's own units.</summary>
public static class OfficePlaces
{
    /// <summary>AORs too close together for labels on the spot: theirs stand in a column at the right.</summary>
    public static IReadOnlySet<string> Column { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "Boston", "New York City", "Newark", "Baltimore", "Washington" };

    /// <summary>How far a circle stands from the middle of its AOR's largest part.</summary>
    public static IReadOnlyDictionary<string, (double X, double Y)> Nudges { get; } =
        new Dictionary<string, (double, double)>(StringComparer.Ordinal)
        {
            ["Boston"] = (0, 25),
            ["Harlingen"] = (8, 15),
            ["Houston"] = (22, 3),
            ["Los Angeles"] = (0, -10),
            ["Newark"] = (-2, 6),
            ["San Antonio"] = (-28, 0),
            ["San Diego"] = (8, 25),
        };

    /// <summary>Lines that set Alaska and Hawaii apart.</summary>
    public static IReadOnlyList<IReadOnlyList<(double X, double Y)>> Insets { get; } =
    [
        [(34, 462), (190, 462), (212, 484), (212, 600)],
        [(212, 518), (262, 518), (344, 575), (344, 606)],
    ];
}
