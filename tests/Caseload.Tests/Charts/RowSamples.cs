using Caseload.Charts.HeatMaps;
using Caseload.Charts.Numbers;
using Caseload.Charts.Skill;
using Caseload.Charts.Tables;
using Caseload.Charts.Waterfalls;

namespace Caseload.Tests.Charts;

/// <summary>A made-up bridge, a made-up grid and made-up scores.</summary>
internal static class RowSamples
{
    private static readonly ChartTable NoTable = new("Made up", ["Name"], []);

    public static WaterfallChart Bridge { get; } =
        new()
        {
            Title = "Made-up numbers: three sums and the steps between them",
            Description = "Bridge of made-up dollars.",
            Table = NoTable,
            Format = NumberFormat.Dollars,
            Steps =
            [
                new("First, May 2025", StepKind.Total, 17121),
                new("Days", StepKind.Step, 24040) { Interval = new(24040, 20000, 29000, 15000, 34000) },
                new("Rate", StepKind.Step, 6480) { Interval = new(6480, 6000, 7000, 5500, 7500) },
                new("Less of a thing", StepKind.Step, -8150),
                new("Second, July 2025", StepKind.Total, 70236),
                new("Scale", StepKind.Step, 17764),
                new("Third, October 2024", StepKind.Total, 88000),
            ],
        };

    public static HeatMap Grid { get; } =
        new()
        {
            Title = "Made-up numbers: with more of one thing more histories reach it",
            Description = "Grid of made-up shares.",
            Table = NoTable,
            XWords = "Lent by others",
            YWords = "Target, a day",
            CellWords = "Histories of 100 that reach it",
            Columns = ["0", "600", "1,200", "1,800", "2,400", "3,000", "3,600", "4,200"],
            Rows = ["2,100", "1,800", "1,500", "1,200", "900", "600"],
            Baseline = (3, 3),
            BaselineWords = "first-1200",
            Cells = [.. Enumerable.Range(0, 6).Select(Row)],
        };

    public static SkillChart Scores { get; } =
        new()
        {
            Title = "Made-up numbers: three of five are closer than the naive one",
            Description = "Made-up relative scores and coverage.",
            Table = NoTable,
            NaiveName = "the random walk",
            Rows =
            [
                new("First a week", new(0.74, 0.68, 0.82, 0.6, 0.93), 0.46, 0.88, 52),
                new("Second, nation", new(0.68, 0.62, 0.76, 0.52, 0.88), 0.54, 0.92, 52),
                new("Second, by office", new(0.81, 0.78, 0.84, 0.74, 0.9), 0.49, 0.89, 1300),
                new("Third a month", new(1.06, 0.9, 1.2, 0.78, 1.42), 0.43, 0.83, 12),
                new("Not yet scored", null, null, null, 0),
                new("Fifth a month", new(0.88, 0.8, 0.98, 0.66, 1.15), 0.57, 0.91, 12),
            ],
        };

    private static IReadOnlyList<HeatCell?> Row(int row) =>
        [
            .. Enumerable
                .Range(0, 8)
                .Select(column =>
                    (row, column) switch
                    {
                        (5, 7) => null,
                        (0, 0) => new HeatCell(0, 40),
                        (2, 6) => new HeatCell(15, 80),
                        (5, 5) => new HeatCell(78, 80),
                        _ => new HeatCell((int)(1000 / (1 + Math.Exp(9.2 - 1.4 * row - 0.75 * column))), 1000),
                    }
                ),
        ];
}
