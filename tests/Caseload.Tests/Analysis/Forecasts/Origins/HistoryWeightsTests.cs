using Caseload.Analysis.Forecasts.Origins;
using Caseload.Analysis.Forecasts.Targets;
using Caseload.Model.Forecasts;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>Histories count by their past errors, and parts of an ensemble that differ in what lies ahead count alike.</summary>
public sealed class HistoryWeightsTests
{
    private const int Histories = 64;
    private static readonly DateOnly Origin = new(2024, 3, 3);

    [Fact]
    public void The_nearer_history_counts_more_and_a_fifth_of_them_counts()
    {
        var weights = HistoryWeights.Of([View()], [], Origin.AddDays(28), Histories);
        Assert.True(weights[0] > weights[Histories - 1]);
        Assert.True(Effective(weights) >= Histories / 5.0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Each_part_has_the_same_weight_and_a_fifth_of_all_counts_still(int parts)
    {
        var weights = HistoryWeights.Of([View()], [], Origin.AddDays(28), Histories, parts);
        for (var part = 0; part < parts; part++)
            Assert.Equal(1, weights.Where((_, r) => r % parts == part).Sum(), 12);
        Assert.True(Effective(weights) >= Histories / 5.0);
        Assert.True(weights[0] > weights[Histories - parts]);
    }

    [Fact]
    public void A_history_whose_flow_at_the_start_is_the_records_counts_more()
    {
        var flow = View() with
        {
            Level = Math.Log(1001),
            Paths = new(
                [.. Enumerable.Repeat(1000.0, Histories / 2), .. Enumerable.Repeat(1105.2760889937233, Histories / 2)],
                []
            ),
        };
        var weights = HistoryWeights.Of([], [flow], Origin, Histories);
        // Both halves are alike within; one a tenth (in logs) too high, so exp(-1/2) of the other.
        Assert.Equal(weights[0], weights[Histories / 2 - 1]);
        Assert.Equal(Math.Exp(-0.5), weights[^1] / weights[0], 1e-6);
    }

    private static double Effective(double[] weights) => weights.Sum() * weights.Sum() / weights.Sum(w => w * w);

    // History r grows too fast by r hundredths.
    private static OriginView View()
    {
        var series = TargetRecords.All(Lab.Records).First(s => s.Target.Equals(ForecastTarget.DetainedMidnight));
        var known = series.Ends.Count(e => e < Origin);
        var history = new History(series, known);
        DateOnly[] ends = [series.Ends[known], series.Ends[known + 1]];
        double[] start = [.. Enumerable.Repeat(1000.0, Histories)];
        double[][] ahead =
        [
            .. ends.Select(
                (_, h) =>
                    Enumerable
                        .Range(0, Histories)
                        .Select(r => 1000 * series.Values[known + h] / series.Values[known - 1] * (1 + (0.01 * r)))
                        .ToArray()
            ),
        ];
        return new(Origin, series, history, Math.Log(series.Values[known - 1] + 1), ends, new OriginPaths(start, ahead));
    }
}
