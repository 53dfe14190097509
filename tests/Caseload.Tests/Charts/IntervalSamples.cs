using Caseload.Charts.Intervals;
using Caseload.Charts.Numbers;
using Caseload.Charts.Tables;

namespace Caseload.Tests.Charts;

/// <summary>Made-up rows of intervals.</summary>
internal static class IntervalSamples
{
    private static readonly ChartTable NoTable = new("Made up", ["Name"], []);

    public static IntervalChart Levels { get; } =
        new()
        {
            Title = "Made-up numbers: levels by name",
            Description = "Dots and intervals of made-up values a day.",
            Table = NoTable,
            AxisUnit = "a day",
            Reference = new(790, "first median 790"),
            BesideWords = "upright tick: a year before",
            Rows =
            [
                Row("no-change", 640, 560, 750) with
                {
                    Record = 700,
                    RecordText = "702",
                },
                Row("first", 790, 660, 950) with
                {
                    Beside = 860,
                },
                Row("second-1200", 910, 740, 1080) with
                {
                    Focus = true,
                    Record = 880,
                    RecordText = "884",
                    Note = "with a note",
                },
                Row("third", 930, 740, 1130),
                Row("wide", 960, 420, 2900),
                new("missing", null, "n/a", "") { Mono = true },
                Row("judged-plus-700", 1010, 800, 1240) with
                {
                    Judgment = true,
                },
                Row("plain", 1130, 880, 1420) with
                {
                    Mono = false,
                    Name = "A long name in the font of prose that goes on and on",
                },
            ],
            AxisMost = 1500,
        };

    public static IntervalChart Differences { get; } =
        new()
        {
            Title = "Made-up numbers: differences by name",
            Description = "Dots and intervals of made-up paired differences.",
            Table = NoTable,
            Signed = true,
            Rows =
            [
                Difference("lower", -160, -300, -40),
                Difference("second", 0, 0, 0) with
                {
                    MedianText = "exactly 0",
                    RangeText = "",
                },
                Difference("higher", 220, 90, 390) with
                {
                    Focus = true,
                },
                Difference("judged", 20, -60, 110) with
                {
                    Focus = true,
                    Judgment = true,
                },
            ],
        };

    private static IntervalRow Row(string name, double median, double low, double high) =>
        new(name, Interval(median, low, high), Text(median), $"{Text(low)} to {Text(high)}") { Mono = true };

    private static IntervalRow Difference(string name, double median, double low, double high) =>
        new(name, Interval(median, low, high), Signed(median), $"{Signed(low)} to {Signed(high)}");

    private static ChartInterval Interval(double median, double low, double high) =>
        new(median, (median + low) / 2, (median + high) / 2, low, high);

    private static string Text(double value) => NumberFormat.Plain.Rounded(value, 10);

    private static string Signed(double value) => NumberFormat.Plain.Signed(value, 10);
}
