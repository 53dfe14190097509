using Caseload.Analysis.Numbers;
using Xunit;

namespace Caseload.Tests.Analysis;

public sealed class IntervalTests
{
    [Fact]
    public void Ranges_are_exact_quantiles_of_type_7()
    {
        var interval = Interval.Of([40, 10, 30, 20]);
        Assert.Equal((25.0, 17.5, 32.5), (interval.Median, interval.Low50, interval.High50));
        Assert.Equal((11.5, 38.5), (interval.Low90, interval.High90));
    }

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
