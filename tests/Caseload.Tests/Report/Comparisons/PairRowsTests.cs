using System.Globalization;
using Caseload.Analysis.Comparison;
using Caseload.Report.Comparisons;
using Xunit;

namespace Caseload.Tests.Report.Comparisons;

/// <summary>A row of a comparison's table: levels and their difference in one unit.</summary>
public sealed class PairRowsTests
{
    [Fact]
    public void AFileHoldsTheDifferenceInTheUnitOfTheLevels()
    {
        var cells = PairRows.Cells(PairedDifference.Of("x", "share", [0.25, 0.25, 0.25], [0.5, 0.5, 0.5]), 100, "%");
        Assert.Equal([0.25, 0.5, 0.25], new[] { 0, 3, 6 }.Select(i => double.Parse(cells[i].Raw, CultureInfo.InvariantCulture)));
        Assert.Equal(["25%", "50%", "+25"], new[] { 0, 3, 6 }.Select(i => cells[i].Shown));
    }
}
