using Caseload.Analysis.Imports;
using Xunit;

namespace Caseload.Tests.Analysis.Imports;

/// <summary>Field case C05: a running total that was corrected downward gives no negative flow, and none made positive.</summary>
public sealed class RunningTotalTests
{
    [Fact]
    public void A_fall_is_a_revision_and_October_begins_anew()
    {
        var steps = RunningTotal.Steps([
            (new(2024, 3, 1), 1000),
            (new(2024, 3, 15), 1100),
            (new(2024, 3, 29), 1090),
            (new(2024, 10, 12), 40),
        ]);
        Assert.Equal(
            [
                new(new(2024, 3, 2), new(2024, 3, 15), 100),
                new(new(2024, 3, 16), new(2024, 3, 29), null),
                new(new(2024, 10, 1), new(2024, 10, 12), 40),
            ],
            steps
        );
    }

    [Fact]
    public void Differences_of_rounding_are_equal_and_others_are_ordered()
    {
        var agreement = Agreement.Of(
            new Dictionary<string, double>
            {
                ["a"] = 1.004,
                ["b"] = 5,
                ["c"] = 90,
                ["d"] = 1,
            },
            new Dictionary<string, double>
            {
                ["a"] = 1,
                ["b"] = 6,
                ["c"] = 100,
                ["e"] = 1,
            }
        );
        Assert.Equal((3, 1), (agreement.Pairs.Count, agreement.Equal));
        Assert.Equal(["c", "b"], agreement.Differing.Select(p => p.Key));
        Assert.Equal(-10, agreement.Differing[0].Difference);
    }
}
