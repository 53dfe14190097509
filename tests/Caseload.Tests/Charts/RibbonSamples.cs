using Caseload.Charts.Colours;
using Caseload.Charts.Numbers;
using Caseload.Charts.Ribbons;

namespace Caseload.Tests.Charts;

/// <summary>Made-up ribbon charts.</summary>
internal static class RibbonSamples
{
    private const int Weeks = 49;

    public static RibbonChart TwoStacks { get; } =
        new()
        {
            Title = "Made-up numbers: what limits, week by week",
            Description = "Two stacks of made-up shares.",
            Table = new("Made up", ["Week of"], []),
            From = new(2025, 1, 26),
            To = new(2026, 1, 3),
            Ribbons =
            [
                Filled(
                    "What limits arrests",
                    [
                        Part("Officers", "Officers", Token.Teal, i => (i < 16 ? 58 : 70) - Math.Max(0, i - 12) * 0.75 + i % 3),
                        Part("People findable", "People", Token.Ochre, i => 11 + 0.2 * i),
                        Part("Approvals", "Approvals", Token.Plum, i => i < 16 ? 18 - 0.2 * i : 0),
                        Part("Beds", "Beds", Token.Moss, i => 3 + 0.45 * i),
                        Part("Target reached", "Target", Token.Slate, _ => 0),
                    ]
                ),
                Filled(
                    "What limits departures",
                    [
                        Part("Travel documents", "Documents", Token.Ochre, i => 32 + 4 * Math.Sin(i / 4.0)),
                        Part("Final orders", "Orders", Token.Plum, i => 25 + 7 * Math.Cos(i / 6.0)),
                        Part("Seats", "Seats", Token.Teal, i => 16 + i % 4),
                        Part("Nothing", "Nothing", Token.None, _ => 0),
                    ]
                ),
            ],
        };

    /// <summary>Weeks without a value, at the end too, and one that misses a part alone.</summary>
    public static RibbonChart Gaps { get; } =
        TwoStacks with
        {
            Ribbons =
            [
                Without(TwoStacks.Ribbons[0], (_, week) => week is > 20 and < 26),
                Without(TwoStacks.Ribbons[1], (part, week) => week > 44 || (part == 1 && week == 10)),
            ],
        };

    private static RibbonPart Part(string name, string word, Token hue, Func<int, double> percent) =>
        new(
            name,
            word,
            hue,
            [
                .. Enumerable
                    .Range(0, Weeks)
                    .Select(i => new DatedValue(
                        new DateOnly(2025, 1, 26).AddDays(7 * i),
                        new DateOnly(2025, 2, 1).AddDays(7 * i),
                        percent(i) / 100
                    )),
            ]
        );

    // The last part is what the others leave.
    private static Ribbon Filled(string name, IReadOnlyList<RibbonPart> parts) =>
        new(
            name,
            [
                .. parts.SkipLast(1),
                parts[^1] with
                {
                    Shares =
                    [
                        .. parts[^1]
                            .Shares.Select((s, i) => s with { Value = 1 - parts.SkipLast(1).Sum(p => p.Shares[i].Value) }),
                    ],
                },
            ]
        );

    private static Ribbon Without(Ribbon ribbon, Func<int, int, bool> missing) =>
        ribbon with
        {
            Parts =
            [
                .. ribbon.Parts.Select(
                    (p, part) =>
                        p with
                        {
                            Shares = [.. p.Shares.Select((s, week) => missing(part, week) ? s with { Value = null } : s)],
                        }
                ),
            ],
        };
}
