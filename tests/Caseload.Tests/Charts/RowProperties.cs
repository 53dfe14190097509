using Caseload.Charts;
using Caseload.Charts.HeatMaps;
using Caseload.Charts.Intervals;
using Caseload.Charts.Numbers;
using Caseload.Charts.Skill;
using Caseload.Charts.Waterfalls;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Charts;

/// <summary>Charts of rows, whatever they are given: labels apart, marks inside, nothing that was printed left out.</summary>
public sealed class RowProperties
{
    private const int Few = 300;

    private static readonly Gen<double> Value = Gen.OneOf(
        Gen.Double[-100, 100],
        Gen.Double[-1e15, 1e15],
        Gen.Double[0, 2],
        Gen.Const(0.0),
        Gen.Const(7.0)
    );

    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.Const("a"),
        Gen.Const("target-1200"),
        Gen.Const("A name of several words, none of them short of letters, that needs lines"),
        Gen.Const(new string('W', 90)),
        Gen.Const("")
    );

    private static readonly Gen<ChartInterval?> Interval = Gen.OneOf(
        Value.Array[5].Select(v => v.Order().ToArray()).Select(v => (ChartInterval?)new(v[2], v[1], v[3], v[0], v[4])),
        Value.Select(v => (ChartInterval?)new(v, v, v, v, v)),
        Gen.Const((ChartInterval?)null),
        Gen.Const((ChartInterval?)new(double.NaN, 0, 1, 0, double.PositiveInfinity))
    );

    private static readonly Gen<IntervalRow> Row = Gen.Select(Name, Interval, Name, Gen.Int[0, 63], Value)
        .Select(
            (name, interval, note, flags, record) =>
                new IntervalRow(name, interval, Text(interval?.Median), $"{Text(interval?.Low90)} to {Text(interval?.High90)}")
                {
                    Focus = (flags & 1) > 0,
                    Judgment = (flags & 2) > 0,
                    Mono = (flags & 4) > 0,
                    Note = (flags & 8) > 0 ? note : null,
                    Record = (flags & 16) > 0 ? record : null,
                    RecordText = (flags & 16) > 0 ? Text(record) : null,
                    Beside = (flags & 32) > 0 ? record : null,
                }
        );

    [Fact]
    public void Intervals() =>
        Gen.Select(Row.Array[0, 7], Value, Name, Gen.Int[0, 7])
            .Sample(
                (rows, reference, words, flags) =>
                    Whole(
                        IntervalSamples.Levels with
                        {
                            Rows = rows,
                            Reference = (flags & 1) > 0 ? new(reference, words) : null,
                            Signed = (flags & 2) > 0,
                            AxisMost = (flags & 4) > 0 ? 50 : null,
                        },
                        [.. rows.Where(r => r.MedianText.Length < 12).Select(r => r.MedianText)]
                    ),
                iter: Few
            );

    [Fact]
    public void Waterfalls() =>
        Gen.Select(Name, Gen.Enum<StepKind>(), Value, Interval)
            .Select((name, kind, value, interval) => new WaterfallStep(name, kind, value) { Interval = interval })
            .Array[0, 8]
            .Sample(
                steps =>
                    Whole(
                        RowSamples.Bridge with
                        {
                            Steps = steps,
                        },
                        [.. steps.Select(s => NumberFormat.Dollars.Rounded(Math.Abs(s.Value)))]
                    ),
                iter: Few
            );

    [Fact]
    public void ABridgeClosesAndStaysClosed() =>
        Gen.Select(Name, Gen.Enum<StepKind>(), Gen.Double[-1e6, 1e6])
            .Select((name, kind, value) => new WaterfallStep(name, kind, value))
            .Array[0, 8]
            .Sample(steps =>
            {
                var closed = WaterfallChart.Closed(steps);
                Assert.Equal(steps, closed.Where(steps.Contains));
                Assert.Equal(closed, WaterfallChart.Closed(closed));
                double? running = null;
                foreach (var step in closed)
                {
                    if (step.Kind == StepKind.Total && running is { } sum)
                        Assert.Equal(step.Value, sum, 2e-3);
                    running = step.Kind == StepKind.Total ? step.Value : (running ?? 0) + step.Value;
                }
            });

    [Fact]
    public void HeatMaps() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 24], Gen.Int[0, 1200], Gen.Int[-1, 9], Gen.Int[-1, 24], Name)
            .Sample(
                (rows, columns, histories, row, column, words) =>
                    Whole(
                        RowSamples.Grid with
                        {
                            Rows = [.. Enumerable.Range(0, rows).Select(r => $"{r * 300}")],
                            Columns = [.. Enumerable.Range(0, columns).Select(c => $"{c * 600}")],
                            Cells =
                            [
                                .. Enumerable
                                    .Range(0, rows)
                                    .Select(r =>
                                        Enumerable
                                            .Range(0, columns)
                                            .Select(c =>
                                                (r + c) % 5 == 4 ? null : new HeatCell(histories * r * c / 240, histories)
                                            )
                                            .ToArray()
                                    ),
                            ],
                            Baseline = row < 0 || column < 0 ? null : (row, column),
                            BaselineWords = words,
                        },
                        []
                    ),
                iter: Few
            );

    [Fact]
    public void Skills() =>
        Gen.Select(Name, Interval, Gen.Double[-1, 2], Gen.Int[0, 2_000_000])
            .Select((name, interval, covered, targets) => new SkillRow(name, interval, covered, covered, targets))
            .Array[0, 7]
            .Sample(rows => Whole(RowSamples.Scores with { Rows = rows }, []), iter: Few);

    private static void Whole(Chart chart, IReadOnlyList<string> printed)
    {
        foreach (var width in Enum.GetValues<ChartWidth>())
        {
            var picture = chart.Draw(width);
            Assert.Empty(LabelFaults.Of(picture));
            Assert.Empty(MarkFaults.Of(picture));
            var words = string.Join('\n', picture.Labels.Select(l => l.Text));
            Assert.All(printed, p => Assert.Contains(p, words, StringComparison.Ordinal));
        }
    }

    private static string Text(double? value) => value is { } number ? NumberFormat.Plain.Rounded(number) : "n/a";
}
