using System.Globalization;
using Caseload.Charts;
using Caseload.Charts.Numbers;
using Xunit;

namespace Caseload.Tests.Charts;

/// <summary>On a phone a row keeps its median and its range, also where the text ends at the edge of the picture.</summary>
public sealed class IntervalNumberTests
{
    [Fact]
    public void EveryRangeIsShown()
    {
        for (var low = 1; low < 2000; low += 7)
        {
            var range = string.Create(CultureInfo.InvariantCulture, $"{low} to {3 * low}");
            var chart = IntervalSamples.Levels with
            {
                Rows = [new("of them: voluntary", new ChartInterval(2 * low, low, 3 * low, low, 3 * low), "120", range)],
                Reference = null,
            };
            Assert.Contains(range, chart.Draw(ChartWidth.Narrow).Labels.Select(l => l.Text));
        }
    }
}
