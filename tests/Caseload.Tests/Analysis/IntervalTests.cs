using Caseload.Analysis.Numbers;
using Caseload.Engine.Ensembles;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Analysis;

public sealed class IntervalTests
{
    [Fact]
    public void Quantiles_are_those_of_the_result_files() =>
        Gen.Double[-1e6, 1e6]
            .Array[1, 60]
            .Sample(values =>
            {
                var sorted = values.Order().ToArray();
                foreach (var level in (double[])[0, 0.05, 0.25, 0.5, 0.75, 0.95, 1])
                    if (Quantile.OfSorted(sorted, level) != Quantiles.Type7(sorted, level))
                        return false;
                return true;
            });

    [Fact]
    public void Values_that_are_missing_are_left_out_and_counted()
    {
        var interval = Interval.Of([3, double.NaN, 1, double.NaN, 2]);
        Assert.Equal((2.0, 2.0, 5, 3), (interval.Median, interval.Mean, interval.Histories, interval.Reached));
    }

    [Fact]
    public void Nothing_has_no_value()
    {
        var interval = Interval.Of([double.NaN]);
        Assert.True(interval.Missing);
        Assert.True(double.IsNaN(interval.Median) && double.IsNaN(interval.Mean));
    }

    [Fact]
    public void One_history_has_equal_quantiles()
    {
        var interval = Interval.Of([7]);
        Assert.Equal((7.0, 7.0, 7.0, 0.0), (interval.Low90, interval.Median, interval.High90, interval.Width));
    }

    [Theory]
    [InlineData(0, 200, "none of 200")]
    [InlineData(200, 200, "all 200")]
    [InlineData(158, 200, "79 of 100")]
    [InlineData(15, 20, "15 of 20")]
    [InlineData(199, 200, "199 of 200")]
    [InlineData(1, 300, "1 of 300")]
    [InlineData(3, 1000, "3 of 1,000")]
    [InlineData(299, 300, "299 of 300")]
    [InlineData(0, 1000, "none of 1,000")]
    public void Shares_of_histories_are_words(int count, int histories, string words) =>
        Assert.Equal(words, Shares.Words(count, histories));

    [Theory]
    [InlineData(0.004, "less than 1%")]
    [InlineData(0.343, "34%")]
    [InlineData(0, "0%")]
    public void Percentages_have_no_decimals(double share, string text) => Assert.Equal(text, Shares.Percent(share));
}
