using Caseload.Charts.Maps;
using Caseload.Data.Maps;
using Caseload.Tests.Repository;

namespace Caseload.Tests.Charts;

/// <summary>Maps with the shipped borders; shades are made up.</summary>
internal static class MapSamples
{
    private static readonly Dictionary<string, (double X, double Y)> Nudges = new(StringComparer.Ordinal)
    {
        ["Boston"] = (0, 25),
        ["Harlingen"] = (8, 15),
        ["Houston"] = (22, 3),
        ["Los Angeles"] = (0, -10),
        ["Newark"] = (-2, 6),
        ["San Antonio"] = (-28, 0),
        ["San Diego"] = (8, 25),
    };

    private static readonly HashSet<string> Column = ["Boston", "New York City", "Newark", "Baltimore", "Washington"];

    private static readonly (double X, double Y)[][] Insets =
    [
        [(34, 462), (190, 462), (212, 484), (212, 600)],
        [(212, 518), (262, 518), (344, 575), (344, 606)],
    ];

    public static MapOutline Outline { get; } =
        MapOutline.Of(
            AreaOutlineReader.Read(Checkout.PathOf("data/maps/aor_albers.topojson")).Areas,
            760,
            Nudges,
            Column,
            Insets
        );

    public static AreaMap Ratios { get; } =
        new()
        {
            Title = "New Orleans held 10,832 of the 58,447 people detained on 31 August 2025",
            Description = "Map of people detained by area.",
            Table = new("Made up", ["Area"], []),
            Outline = Outline,
            Areas = [.. Counts.Select(c => new MapArea(c.Name, c.Count, Text(c.Count), Ratio(c.Name)))],
            CountWords = "people detained",
            Shade = new(
                "times the number of 19 January 2025",
                [1, 1.25, 1.5, 2, 3],
                ["1", "1.25", "1.5", "2", "3"],
                Diverging: false
            )
            {
                Below = "fewer",
            },
        };

    /// <summary>Signed counts, areas without a record, a diverging shade.</summary>
    public static AreaMap Differences { get; } =
        Ratios with
        {
            Areas =
            [
                .. Counts.Select(
                    (c, i) =>
                        i is 4 or 17
                            ? new MapArea(c.Name, null, "n/a", null)
                            : new MapArea(
                                c.Name,
                                i % 3 == 0 ? -c.Count : c.Count,
                                (i % 3 == 0 ? "\u2212" : "+") + Text(c.Count),
                                (i % 5 - 2) * 0.25
                            )
                ),
            ],
            CountWords = "difference in people detained",
            Shade = new("difference, share", [-0.3, -0.1, 0.1, 0.3], ["\u221230%", "\u221210%", "+10%", "+30%"], Diverging: true),
        };

    private static IReadOnlyList<(string Name, double Count)> Counts =>
        [
            ("New Orleans", 10832),
            ("Houston", 4177),
            ("El Paso", 3891),
            ("San Antonio", 3880),
            ("Atlanta", 3495),
            ("Harlingen", 3462),
            ("Miami", 3025),
            ("Phoenix", 2680),
            ("Dallas", 2657),
            ("San Diego", 2603),
            ("Chicago", 2216),
            ("Los Angeles", 2200),
            ("Philadelphia", 2037),
            ("Detroit", 1804),
            ("Seattle", 1383),
            ("Washington", 1233),
            ("Denver", 1189),
            ("San Francisco", 1143),
            ("Boston", 1048),
            ("Newark", 1026),
            ("Buffalo", 761),
            ("St. Paul", 756),
            ("Salt Lake City", 577),
            ("New York City", 363),
            ("Baltimore", 9),
        ];

    private static string Text(double count) => Caseload.Charts.Numbers.NumberFormat.Plain.Rounded(count);

    private static double? Ratio(string name) =>
        name switch
        {
            "Baltimore" => null,
            "Harlingen" => 0.94,
            "New Orleans" or "Houston" or "San Antonio" or "Denver" or "Phoenix" or "San Diego" => 1.1,
            "Atlanta" or "Philadelphia" => 1.4,
            "St. Paul" or "San Francisco" or "Miami" => 2.4,
            "Chicago" or "Detroit" or "Los Angeles" or "New York City" or "Newark" => 3.5,
            _ => 1.7,
        };
}
