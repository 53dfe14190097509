using Caseload.Charts.Fans;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;
using Caseload.Charts.Tables;

namespace Caseload.Tests.Charts;

/// <summary>Made-up fan charts.</summary>
internal static class FanSamples
{
    private static readonly DateOnly First = new(2025, 1, 26);
    private static readonly ChartTable NoTable = new("Made up", ["Week of"], []);

    public static FanChart OneFan { get; } =
        new()
        {
            Title = "Made-up numbers: weekly values against a target",
            Description = "Fan of made-up values a day.",
            Table = NoTable,
            Unit = "a day",
            From = new(2024, 9, 1),
            To = new(2026, 12, 31),
            Start = new(2025, 1, 20),
            Fans = [new("simulated median", Weeks(100, 400, 930, 0.3), 10)],
            Records = [Record],
            Levels = [new("Target: 1,200 a day from 26 Jan 2025", "Target: 1,200", [new(First, new(2026, 12, 31), 1200)])],
            Callout = new(new DateOnly(2025, 6, 4).DayNumber, 1222, "Week of 1 June 2025: 1,222", "1 June: 1,222"),
        };

    public static FanChart TwoFans { get; } =
        OneFan with
        {
            Fans =
            [
                new("gradual", Weeks(100, 400, 930, 0.2), 10),
                new("fast", Weeks(100, 500, 990, 0.25), 10) { Series = Series.B },
            ],
            Callout = null,
        };

    /// <summary>A record with a gap, a value alone between gaps, a week that was not over; a fan with a gap; monthly spans.</summary>
    public static FanChart Gaps { get; } =
        OneFan with
        {
            Fans =
            [
                new(
                    "simulated median",
                    [.. Weeks(60, 400, 930, 0.3).Select((p, i) => i is > 20 and < 26 ? p with { Value = null } : p)],
                    10
                ),
            ],
            Records =
            [
                Record with
                {
                    Points =
                    [
                        .. Record.Points.Select((p, i) => i is > 10 and < 14 or 15 ? p with { Value = null } : p),
                        new(new(2025, 8, 31), new(2025, 9, 1), 100) { Incomplete = true },
                    ],
                },
                new(
                    "Record by month",
                    [
                        .. Enumerable
                            .Range(0, 6)
                            .Select(m => new DatedValue(
                                new(2025, 2 + m, 1),
                                new DateOnly(2025, 3 + m, 1).AddDays(-1),
                                m == 3 ? null : 500 + 40 * m
                            )),
                    ]
                )
                {
                    Spans = true,
                },
            ],
        };

    private static RecordLine Record =>
        new(
            "Record",
            [
                .. Enumerable
                    .Range(0, 50)
                    .Select(i => new DatedValue(
                        new DateOnly(2024, 9, 15).AddDays(7 * i),
                        new DateOnly(2024, 9, 21).AddDays(7 * i),
                        Made(i)
                    )),
            ]
        )
        {
            End = "Record ends 30 Aug 2025",
        };

    private static double Made(int week) =>
        week < 19 ? 300 + 20 * (week % 3)
        : week == 37 ? 1222
        : 600 + 8 * (week - 19) + 25 * (week % 4);

    private static IReadOnlyList<DatedInterval> Weeks(int count, double from, double to, double spread) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                {
                    var median = from + (to - from) * i / (i + 20.0);
                    var half = median * spread * (0.3 + 0.7 * i / count);
                    return new DatedInterval(
                        First.AddDays(7 * i),
                        First.AddDays(7 * i + 6),
                        new(median, median - half / 2, median + half / 2, median - half, median + 1.3 * half)
                    );
                }),
        ];
}
