namespace Caseload.Model.Records;

/// <summary>The 25 ERO field offices, in alphabetical order; an office's number is its place in <see cref="Names"/>.</summary>
public static class Office
{
    public const int Count = 25;

    /// <summary>AOR names as in the records.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "Atlanta",
        "Baltimore",
        "Boston",
        "Buffalo",
        "Chicago",
        "Dallas",
        "Denver",
        "Detroit",
        "El Paso",
        "Harlingen",
        "Houston",
        "Los Angeles",
        "Miami",
        "New Orleans",
        "New York City",
        "Newark",
        "Philadelphia",
        "Phoenix",
        "Salt Lake City",
        "San Antonio",
        "San Diego",
        "San Francisco",
        "Seattle",
        "St. Paul",
        "Washington",
    ];

    /// <summary>The number of an office, or -1.</summary>
    public static int Number(string name)
    {
        for (var i = 0; i < Count; i++)
            if (string.Equals(Names[i], name, StringComparison.Ordinal))
                return i;
        return -1;
    }
}

/// <summary>Who made the arrest.</summary>
public enum Agency
{
    Ice = 0,
    Cbp = 1,
}

/// <summary>ICE's own field, in ICE's order.</summary>
public enum Criminality
{
    Convicted = 0,
    Pending = 1,
    Other = 2,
}
