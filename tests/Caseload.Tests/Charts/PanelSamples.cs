using Caseload.Charts.Fans;
using Caseload.Charts.Numbers;
using Caseload.Charts.Panels;

namespace Caseload.Tests.Charts;

/// <summary>Made-up small multiples.</summary>
internal static class PanelSamples
{
    private const int RecordWeeks = 35;
    private const int FanWeeks = 135;

    private static readonly DateOnly First = new(2024, 12, 29);

    /// <summary>Extents far apart: bars, own scales.</summary>
    public static PanelChart Offices { get; } =
        new()
        {
            Title = "24 of 25 offices held more people on 31 August 2025 than on 19 January",
            Description = "Made-up small multiples.",
            Table = new("Made up", ["Office"], []),
            From = new(2024, 12, 29),
            To = new(2027, 7, 31),
            Start = new(2025, 1, 19),
            BarWords = "Bars: last recorded number, one scale for all",
            Panels = [.. MapSamples.Ratios.Areas.Select((a, i) => Made(a.Name, a.Count ?? 0, i))],
        };

    /// <summary>Extents alike: one scale.</summary>
    public static PanelChart Shared { get; } =
        Offices with
        {
            Panels = [.. MapSamples.Ratios.Areas.Take(8).Select((a, i) => Made(a.Name, 800 + 100 * i, i))],
        };

    /// <summary>Differences with gaps and one panel without any record.</summary>
    public static PanelChart Signed { get; } =
        Offices with
        {
            Signed = true,
            Panels =
            [
                .. MapSamples
                    .Ratios.Areas.Take(7)
                    .Select((a, i) => i == 5 ? new Panel(a.Name, null, "no record", null, null) : Difference(a.Name, i)),
            ],
        };

    private static Panel Made(string name, double last, int seed)
    {
        var record = new RecordLine(
            "Record",
            [
                .. Enumerable
                    .Range(0, RecordWeeks)
                    .Select(w => Value(w, Math.Round(last * (0.55 + 0.45 * w / (RecordWeeks - 1) + Wave(w, seed) * 0.06)))),
            ]
        );
        return new(name, last, NumberFormat.Plain.Rounded(last), record, Fan(last, seed, RecordWeeks));
    }

    private static Panel Difference(string name, int seed)
    {
        var sign = seed % 2 == 0 ? 1 : -1;
        var last = sign * Math.Pow(4, seed);
        var fan = Fan(last, seed, 3);
        return new(
            name,
            last,
            NumberFormat.Plain.Signed(last),
            null,
            fan with
            {
                Points = [.. fan.Points.Select((p, i) => i is > 30 and < 40 ? p with { Value = null } : p)],
            }
        );
    }

    private static Fan Fan(double middle, int seed, int from) =>
        new(
            "simulated median",
            [
                .. Enumerable
                    .Range(from, FanWeeks - from)
                    .Select(w =>
                    {
                        var median = middle * (1 + 0.15 * Math.Sin(w / 18.0 + seed) + 0.01 * Wave(w, seed));
                        var half = Math.Abs(middle) * 0.3 * Math.Sqrt((w - from) / (double)FanWeeks);
                        return new DatedInterval(
                            First.AddDays(7 * w),
                            First.AddDays(7 * w + 6),
                            new(median, median - half / 2, median + half / 2, median - half, median + half)
                        );
                    }),
            ],
            Math.Abs(middle) < 100 ? 1 : 10
        );

    private static DatedValue Value(int week, double value) => new(First.AddDays(7 * week), First.AddDays(7 * week + 6), value);

    private static double Wave(int week, int seed) => (week * 7 + seed * 5) % 11 / 10.0 - 0.5;
}
