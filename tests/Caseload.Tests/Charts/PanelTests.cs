using Caseload.Charts;
using Caseload.Charts.Fans;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;
using Caseload.Charts.Panels;
using Caseload.Charts.Svg;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Charts;

public sealed class PanelTests
{
    private static readonly Gen<double?> Value = Gen.OneOf(
        Gen.Const((double?)null),
        Gen.Int[0, 4].Select(i => new double?[] { 0, 5, 1e12, -1e12, double.NaN }[i]),
        Gen.Double[-1000, 1000].Select(v => (double?)v)
    );

    private static readonly Gen<Panel> AnyPanel = Gen.Select(
            Value.Array[0, 12],
            Value.Array[0, 12],
            Value,
            Gen.Int[0, 3].Select(i => new[] { "New Orleans", "A name that is far too wide for any panel", "", "W" }[i]),
            Gen.Bool
        )
        .Select(
            (record, fan, last, name, spans) =>
                new Panel(
                    name,
                    last,
                    last is null ? "no record" : NumberFormat.Plain.Rounded(last.Value),
                    record.Length % 2 == 0 ? new RecordLine("Record", [.. record.Select(Dated)]) { Spans = spans } : null,
                    fan.Length % 3 == 0 ? null : new Fan("median", [.. fan.Select(Interval)], 1)
                )
        );

    [Fact]
    public void AnyPanelsAreDrawnWithin() =>
        Gen.Select(AnyPanel.Array[0, 9], Gen.Bool)
            .Sample(
                (panels, bars) => Sound(PanelSamples.Signed with { Panels = panels, BarWords = bars ? "Bars: one scale" : "" }),
                iter: 200
            );

    [Fact]
    public void CountsAreDrawnWithin() =>
        AnyPanel
            .Array[1, 9]
            .Sample(panels => Sound(PanelSamples.Offices with { Panels = [.. panels.Select(Positive)] }), iter: 100);

    [Fact]
    public void NamesValuesAndPeaksStandAtEveryPanel()
    {
        foreach (var width in Enum.GetValues<ChartWidth>())
        {
            var texts = PanelSamples.Offices.Draw(width).Labels.Select(l => l.Text).ToList();
            Assert.All(PanelSamples.Offices.Panels, p => Assert.Contains(p.Name, texts));
            Assert.All(PanelSamples.Offices.Panels, p => Assert.Contains(p.LastText, texts));
            Assert.Equal(25, texts.Count(t => t.StartsWith("peak ", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void ExtentsThatAreAlikeShareAScaleWithoutBars()
    {
        var picture = PanelSamples.Shared.Draw(ChartWidth.Wide);
        Assert.Empty(picture.Marks.OfType<RectMark>());
        Assert.DoesNotContain(picture.Labels, l => l.Text.StartsWith("peak", StringComparison.Ordinal));
    }

    [Fact]
    public void WithoutLastValuesThereAreNoBars()
    {
        var chart = PanelSamples.Offices with
        {
            Panels = [.. PanelSamples.Offices.Panels.Select(p => p with { Last = null, LastText = "" })],
        };
        Assert.NotEmpty(PanelSamples.Offices.Draw(ChartWidth.Wide).Marks.OfType<RectMark>());
        Assert.Empty(chart.Draw(ChartWidth.Wide).Marks.OfType<RectMark>());
        Sound(chart);
    }

    [Fact]
    public void AThinnedLinePassesEveryPoint()
    {
        (double X, double Y)[] line = [.. Enumerable.Range(0, 100).Select(i => (i * 1.36, 30 + 20 * Math.Sin(i / 9.0)))];
        var thin = ThinLine.Of(line, 0.3);
        Assert.InRange(thin.Count, 5, 60);
        Assert.Equal([.. thin.Reverse()], ThinLine.Of([.. line.Reverse()], 0.3));
        foreach (var (x, y) in line)
        {
            var next = thin.First(p => p.X >= x);
            var before = thin.Last(p => p.X <= x);
            var there = next == before ? next.Y : before.Y + (next.Y - before.Y) * (x - before.X) / (next.X - before.X);
            Assert.InRange(y, there - 0.75, there + 0.75); // 0.3 across the slope
        }
    }

    [Fact]
    public void BothWidthsTogetherAreSmall() =>
        Assert.InRange(
            Enum.GetValues<ChartWidth>().Sum(w => SvgWriter.ForPage(PanelSamples.Offices.Draw(w), "x", "chart").Length),
            10_000,
            60_000
        );

    private static void Sound(PanelChart chart)
    {
        foreach (var width in Enum.GetValues<ChartWidth>())
        {
            var picture = chart.Draw(width);
            Assert.Empty(LabelFaults.Of(picture));
            Assert.Empty(MarkFaults.Of(picture));
        }
    }

    private static Panel Positive(Panel panel) =>
        panel with
        {
            Record = panel.Record is { } record
                ? record with
                {
                    Points = [.. record.Points.Select(p => p with { Value = p.Value is { } v ? Math.Abs(v) : null })],
                }
                : null,
            Fan = null,
        };

    private static DatedValue Dated(double? value, int week) =>
        new(Week(week), Week(week).AddDays(6), value) { Incomplete = week == 11 };

    private static DatedInterval Interval(double? value, int week) =>
        new(
            Week(week),
            Week(week).AddDays(6),
            value is { } v ? new(v, v - 1, v + 1, v - 2 - Math.Abs(v) * 0.2, v + 2 + Math.Abs(v) * 0.2) : null
        );

    private static DateOnly Week(int week) => new DateOnly(2024, 12, 1).AddDays(7 * week);
}
