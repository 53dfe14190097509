namespace Caseload.Charts.Colours;

/// <summary>The value of each token in one scheme: the one place where a colour is written. Print uses <see cref="Light"/>.</summary>
public sealed class Palette
{
    private readonly string[] _values;

    private Palette(string name, string[] grounds, string[] hues, string[] maps, string[] onFills) =>
        (Name, _values) = (name, [.. grounds, .. hues, .. maps, .. onFills]);

    /// <summary>`light` or `dark`.</summary>
    public string Name { get; }

    /// <summary>The colour of a token as `#rrggbb`.</summary>
    public string this[Token token] => _values[(int)token];

    // In the order of the tokens: grounds, ink, lines, links; then hues, maps, text on fills.
    public static readonly Palette Light = new(
        "light",
        ["#ffffff", "#f6f5f1", "#15191c", "#4a535b", "#5f6972", "#80888f", "#e3e3de", "#0b5c66", "#15191c"],
        ["#0c6f6b", "#94c4c0", "#d3e7e5", "#4f918c", "#b9841a", "#5c156e", "#626930", "#7f8f9f", "#e9e9e4"],
        ["#e8f3f1", "#afd2ce", "#76aba6", "#36817d", "#064a47", "#8a5a00", "#cfa356", "#f0ede4", "#7fb3ae", "#0c5f5c"],
        ["#ffffff", "#15191c", "#ffffff", "#ffffff", "#15191c", "#15191c", "#15191c", "#ffffff"]
    );

    public static readonly Palette Dark = new(
        "dark",
        ["#14181b", "#1d2327", "#eceeef", "#b9c1c7", "#98a2a9", "#7d878e", "#2d343a", "#7fd3c8", "#eceeef"],
        ["#5dc3b7", "#2a5a56", "#1d3837", "#4f9c95", "#cc7f1b", "#b373d2", "#d3dc84", "#6d767e", "#2a3136"],
        ["#22363a", "#2d5654", "#43807a", "#62a89f", "#96dccf", "#f0b95e", "#94692a", "#33383b", "#3f7f79", "#8fe3d7"],
        ["#15191c", "#15191c", "#15191c", "#15191c", "#ffffff", "#eceeef", "#ffffff", "#15191c"]
    );

    /// <summary>Both schemes.</summary>
    public static IReadOnlyList<Palette> All { get; } = [Light, Dark];
}
