using Caseload.Data.Errors;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Data;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance(string a, string b, int edits) => Assert.Equal(edits, NearestName.Distance(a, b));

    [Fact]
    public void Distance_is_the_same_both_ways_and_at_most_the_longer_length() =>
        Gen.Select(Gen.String["abc"], Gen.String["abc"])
            .Sample(
                (a, b) =>
                    NearestName.Distance(a, b) == NearestName.Distance(b, a)
                    && NearestName.Distance(a, b) <= Math.Max(a.Length, b.Length)
            );

    [Fact]
    public void I_without_a_dot_is_no_trouble_in_turkish() => Assert.Equal("ICE", NearestName.Of("ice", ["CBP", "ICE"]));
}
