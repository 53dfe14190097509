using Caseload.Analysis.Numbers;
using Xunit;

namespace Caseload.Tests.Analysis;

public sealed class DigitsTests
{
    [Theory]
    [InlineData(688, 912, 1193, "910", "690", "1,190")]
    [InlineData(0, 4.2, 11.3, "4", "0", "11")]
    [InlineData(55_123, 63_456, 72_010, "63,000", "55,000", "72,000")]
    [InlineData(0.12, 0.34, 0.61, "0.34", "0.12", "0.61")]
    [InlineData(-40.4, 9.6, 61, "10", "-40", "60")]
    [InlineData(55.52, 55.56, 55.60, "56", "56", "56")]
    [InlineData(3_871_234, 3_912_345, 3_950_000, "3.9 million", "3.9 million", "4.0 million")]
    [InlineData(999_600, 1_000_400, 1_001_000, "1.0 million", "999,600", "1.0 million")]
    public void The_interval_decides_the_digits(double low, double median, double high, string m, string l, string h)
    {
        var digits = Digits.Of(Samples.Range(low, median, high));
        Assert.Equal((m, l, h), (digits.Text(median), digits.Text(low), digits.Text(high)));
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(99.9, 0)]
    [InlineData(100, 1)]
    [InlineData(1000, 2)]
    [InlineData(505, 1)]
    [InlineData(1, -1)]
    [InlineData(1e-12, -3)]
    [InlineData(0, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(double.PositiveInfinity, 0)]
    public void The_unit_is_a_tenth_of_the_width_rounded_down_to_a_power_of_ten(double width, int exponent) =>
        Assert.Equal(exponent, Digits.Of(width).Exponent);

    [Theory]
    [InlineData(220, "+220")]
    [InlineData(-40, "-40")]
    [InlineData(0.2, "0")]
    [InlineData(-0.2, "0")]
    public void A_sign_is_shown_except_on_zero(double value, string text) => Assert.Equal(text, Digits.Whole.Signed(value));

    [Fact]
    public void Not_a_number_is_said() => Assert.Equal("n/a", Digits.Whole.Text(double.NaN));
}
